import { statfsSync } from 'node:fs';
import { ReadStoreUnavailable } from '../errors.js';

/** What LMDB writes beside documents and keys, and more: with less than this, in bytes, nothing is begun. */
const LEAST_BYTES = 4_000_000;
/** The pages that a document and its keys are written to, in bytes. */
const PER_DOCUMENT = 16_384;

/**
 * LMDB must not be asked to write what the disk cannot take: it says which page did not fit in a buffer that is shorter
 * than what it says (lmdb 3.5), and the process may die of that later. @throws {ReadStoreUnavailable}
 */
export const checkRoom = (folder: string, documents: number): void => {
  const { bavail, bsize } = statfsSync(folder);
  if (bavail * bsize < LEAST_BYTES + PER_DOCUMENT * documents)
    throw new ReadStoreUnavailable(`The read models cannot be written: there is no room on the disk of ${folder}`);
};
