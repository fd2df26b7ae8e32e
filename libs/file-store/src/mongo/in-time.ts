import { FileStoreUnavailable } from '../errors.js';

/** How long MongoDB is waited for, ms: no entry and no block of a file takes so long. */
export const PATIENCE = 20_000;

/**
 * Gives up what there is no answer to: the driver (mongodb 7.9) may wait for ever for a command that was under way when
 * its connection broke. A block that comes late is found by its note and cleared away. @throws {FileStoreUnavailable}
 */
export const inTime = async <T>(work: Promise<T>, patience: number): Promise<T> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    const told = new FileStoreUnavailable(`MongoDB, which keeps the files, has not answered for ${patience / 1000} s`);
    timer = setTimeout(() => reject(told), patience);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
};
