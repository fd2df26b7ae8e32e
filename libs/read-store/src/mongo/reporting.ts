import { MongoError, MongoServerError } from 'mongodb';
import { InvalidQuery, ReadStoreUnavailable } from '../errors.js';

/**
 * Codes with which a server says that it cannot work now: unreachable hosts, time-outs, no primary, stepping down,
 * shutting down. https://github.com/mongodb/mongo/blob/r6.0.5/src/mongo/base/error_codes.yml
 */
const NOT_NOW = new Set([6, 7, 50, 89, 91, 189, 262, 9001, 10107, 11600, 11602, 13435, 13436]);

/**
 * Runs work on MongoDB. What fails for want of an answering server becomes ReadStoreUnavailable; a question that the
 * server refuses becomes InvalidQuery naming `asked`.
 */
export async function reporting<T>(work: () => Promise<T>, asked?: 'filter' | 'pipeline'): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof MongoError)) throw error;
    // A bulk write whose connection broke is called a server's error too, without a code.
    const refused = error instanceof MongoServerError && error.code !== undefined && !NOT_NOW.has(Number(error.code));
    if (refused && asked !== undefined) throw new InvalidQuery(asked, error.message);
    if (refused) throw error;
    throw new ReadStoreUnavailable(`MongoDB does not answer: ${error.message}`, { cause: error });
  }
}
