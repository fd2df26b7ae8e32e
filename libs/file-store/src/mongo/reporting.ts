import { isNativeError } from 'node:util/types';
import { MongoError, MongoGridFSChunkError } from 'mongodb';
import { FileStoreUnavailable } from '../errors.js';

/**
 * Runs work on MongoDB. What the driver or the server fails at becomes FileStoreUnavailable; all else stays what it is.
 */
export const reporting = async <T>(work: () => Promise<T>): Promise<T> => {
  try {
    return await work();
  } catch (error) {
    if (tellsOfDamage(error) || !(error instanceof MongoError || isOfTheSocket(error))) throw error;
    throw new FileStoreUnavailable(`MongoDB does not keep files now: ${error.message}`, { cause: error });
  }
};

const broken = new Set([
  'ECONNRESET',
  'ECONNABORTED',
  'ECONNREFUSED',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTCONN',
  'EHOSTUNREACH',
]);

/**
 * What the system says of a connection that broke while the driver (mongodb 7.9) waited for its socket to take more
 * bytes comes out as it is. A sender who went away in the middle of a file is told without a system call.
 */
const isOfTheSocket = (error: unknown): error is Error =>
  isNativeError(error) && 'syscall' in error && 'code' in error && broken.has(String(error.code));

/** The server answers, and what it answers is no whole file: a block is missing, or the entry of GridFS. */
const tellsOfDamage = (error: unknown): boolean =>
  error instanceof MongoGridFSChunkError || (error instanceof MongoError && error.code === 'ENOENT');
