import { isNativeError } from 'node:util/types';
import { MongoError } from 'mongodb';
import { LookLogUnavailable } from '../errors.js';

/**
 * Runs work on MongoDB, and gives it up when there is no answer: the driver (mongodb 7.9) may wait for ever for a
 * command that was under way when its connection broke. @param patience ms. @throws {LookLogUnavailable}
 */
export const inTime = async <T>(work: () => Promise<T>, patience: number): Promise<T> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    const told = new LookLogUnavailable(`MongoDB, which keeps the looks, has not answered for ${patience / 1000} s`);
    timer = setTimeout(() => reject(told), patience);
  });
  try {
    return await Promise.race([work(), late]);
  } catch (error) {
    if (!(error instanceof MongoError || isOfTheSocket(error))) throw error;
    throw new LookLogUnavailable(`MongoDB does not keep looks now: ${error.message}`, { cause: error });
  } finally {
    clearTimeout(timer);
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

/** What the system says of a connection that broke while the driver waited for its socket comes out as it is. */
const isOfTheSocket = (error: unknown): error is Error =>
  isNativeError(error) && 'syscall' in error && 'code' in error && broken.has(String(error.code));
