import { statfsSync } from 'node:fs';

const ENOSPC = 28;
/** What LMDB writes beside a batch of records, and more: with less than this, in bytes, nothing is begun. */
const LEAST_BYTES = 4_000_000;
/** A record of so many bytes takes at most so many times as much: the pages of every table are written anew. */
const TIMES = 4;

/** Whether LMDB was told by the system that the disk is full. It gives the system's number, not its name. */
export const isSaidFull = (error: unknown): boolean =>
  error instanceof Object && 'code' in error && error.code === ENOSPC;

/**
 * Whether the disk of a folder has too little room for so many bytes of records. LMDB must not be asked to write then:
 * it says which page did not fit in a buffer that is shorter than what it says (lmdb 3.5), and the process may die of
 * that later.
 */
export const isFull = (folder: string, bytes = 0): boolean => {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize < LEAST_BYTES + TIMES * bytes;
};
