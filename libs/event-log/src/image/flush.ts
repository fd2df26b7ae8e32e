import type { RootDatabase } from 'lmdb';

/**
 * Writes in one transaction and returns when it is on the disk.
 * @throws what the disk said. Nothing of the transaction was written then, unless its very last page could not be.
 */
export const flush = async (root: RootDatabase, write: () => void, onWritten: () => void): Promise<void> => {
  try {
    await root.batch(write);
    onWritten();
    await root.flushed;
  } catch (error) {
    const cause = await causeOf(error);
    // A commit that failed leaves LMDB's promise of its flush open for ever, and any close would wait for it. An empty
    // one renews it.
    await root.remove('nothing').catch(() => undefined);
    throw cause;
  }
};

/** LMDB's own error tells only that there is another. */
const causeOf = async (error: unknown): Promise<unknown> => {
  if (!(error instanceof Object && 'commitError' in error)) return error;
  try {
    await error.commitError;
    return error;
  } catch (cause) {
    return cause;
  }
};
