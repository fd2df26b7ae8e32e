import { statfsSync } from 'node:fs';

const ENOSPC = 28;
/** With less than this, in bytes, the next batch of records and what LMDB writes beside them may not fit. */
const LEAST_BYTES = 1_000_000;

/** Whether LMDB was told by the system that the disk is full. It gives the system's number, not its name. */
export function isSaidFull(error: unknown): boolean {
  return error instanceof Object && 'code' in error && error.code === ENOSPC;
}

/** Whether the disk of a folder has next to no room. A write that was cut short by it is reported as a general failure. */
export function isFull(folder: string): boolean {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize < LEAST_BYTES;
}
