import { ReadStoreUnavailable } from '../errors.js';

/** No write of a batch of documents takes so long, ms. */
const PATIENCE = 20_000;

/**
 * Gives up a write to which there is no answer: the driver (mongodb 7.9) may wait for ever for one that was under way
 * when MongoDB was killed. What is guarded may come late and may be repeated. Throws ReadStoreUnavailable.
 */
export async function inTime<T>(write: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    const told = new ReadStoreUnavailable(`MongoDB has not answered a write for ${PATIENCE / 1000} s`);
    timer = setTimeout(() => reject(told), PATIENCE);
  });
  try {
    return await Promise.race([write, late]);
  } finally {
    clearTimeout(timer);
  }
}
