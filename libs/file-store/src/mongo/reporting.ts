import { MongoError } from 'mongodb';
import { FileStoreUnavailable } from '../errors.js';

/**
 * Runs work on MongoDB. What the driver or the server fails at becomes FileStoreUnavailable; all else stays what it is.
 */
export const reporting = async <T>(work: () => Promise<T>): Promise<T> => {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof MongoError)) throw error;
    throw new FileStoreUnavailable(`MongoDB does not keep files now: ${error.message}`, { cause: error });
  }
};
