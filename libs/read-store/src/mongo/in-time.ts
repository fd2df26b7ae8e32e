import { ReadStoreUnavailable } from '../errors.js';

/** How long a node waits for MongoDB, ms: no write of a batch and no question of a page takes so long. */
const PATIENCE = { write: 20_000, question: 60_000 };

/**
 * Gives up what there is no answer to: the driver (mongodb 7.9) may wait for ever for a command that was under way when
 * its connection broke. What is written is guarded, so it may come late and may be repeated. Throws
 * ReadStoreUnavailable.
 */
export async function inTime<T>(work: Promise<T>, kind: keyof typeof PATIENCE): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const patience = PATIENCE[kind];
  const late = new Promise<never>((_, reject) => {
    const told = new ReadStoreUnavailable(`MongoDB has not answered a ${kind} for ${patience / 1000} s`);
    timer = setTimeout(() => reject(told), patience);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
