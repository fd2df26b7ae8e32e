import type { RootDatabase } from 'lmdb';
import { ReadStoreUnavailable } from '../errors.js';

/** Waits for transactions. @throws {ReadStoreUnavailable} saying why the disk did not take them. */
export const committed = async (environment: RootDatabase, transactions: Promise<unknown>): Promise<void> => {
  try {
    await transactions;
  } catch (error) {
    if (!(error instanceof Error && 'commitError' in error)) throw error;
    const cause = await Promise.resolve(error.commitError).catch((reason: unknown) => reason);
    // A commit that failed leaves LMDB's promise of its flush open for ever, and any close would wait for it. An empty
    // one renews it.
    await environment.remove('nothing').catch(() => undefined);
    const why = cause instanceof Error ? cause.message : error.message;
    throw new ReadStoreUnavailable(`The read models cannot be written: ${why}`, { cause: error });
  }
};
