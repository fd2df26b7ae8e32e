import { isNativeError } from 'node:util/types';
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
export const reporting = async <T>(work: () => Promise<T>, asked?: 'filter' | 'pipeline'): Promise<T> => {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof MongoError || isOfTheSocket(error))) throw error;
    // A bulk write whose connection broke is called a server's error too, without a code or with that of the socket.
    const refused = error instanceof MongoServerError && typeof error.code === 'number' && !NOT_NOW.has(error.code);
    if (refused && asked !== undefined) throw new InvalidQuery(asked, error.message);
    if (refused) throw error;
    throw new ReadStoreUnavailable(`MongoDB does not answer: ${error.message}`, { cause: error });
  }
};

/**
 * What the system, or a stream of Node, says of a connection that broke while the driver (mongodb 7.9) waited for its
 * socket to take more bytes comes out as it is, as no error of the driver.
 */
const isOfTheSocket = (error: unknown): error is Error =>
  isNativeError(error) && 'code' in error && BROKEN.has(String(error.code));

const BROKEN = new Set([
  'ECONNRESET',
  'ECONNABORTED',
  'ECONNREFUSED',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTCONN',
  'EHOSTUNREACH',
  'ERR_SOCKET_CLOSED',
  'ERR_SOCKET_CLOSED_BEFORE_CONNECTION',
  'ERR_STREAM_DESTROYED',
  'ERR_STREAM_PREMATURE_CLOSE',
  'ERR_STREAM_WRITE_AFTER_END',
  'ABORT_ERR',
]);
