import { FileStoreUnavailable } from './errors.js';
import { measured } from './measured.js';
import type { FileStore } from './port.js';

/** A file whose content is not what its name says. */
export interface Damage {
  readonly sha256: string;
  readonly what: string;
}

/**
 * Reads every file again and hashes it. @param report how many files were read so far. @returns the damaged ones.
 * @throws {FileStoreUnavailable} not every file could be read now.
 */
export const damagedFiles = async (store: FileStore, report: (done: number) => void): Promise<Damage[]> => {
  const found: Damage[] = [];
  let done = 0;
  for await (const { sha256, size } of store.list()) {
    const what = await fault(store, sha256, size);
    if (what !== null) found.push({ sha256, what });
    done += 1;
    report(done);
  }
  return found;
};

/** Reads to the end. */
const finished = async (bytes: AsyncGenerator<Uint8Array>): Promise<void> => {
  while ((await bytes.next()).done !== true);
};

const fault = async (store: FileStore, sha256: string, size: number): Promise<string | null> => {
  const content = await store.get(sha256);
  // Removed since it was listed.
  if (content === null) return null;
  const { bytes, result } = measured(content, Number.MAX_SAFE_INTEGER);
  try {
    await finished(bytes);
  } catch (error) {
    // Nothing is known of a file whose store does not answer.
    if (error instanceof FileStoreUnavailable) throw error;
    return `cannot be read: ${error instanceof Error ? error.message : String(error)}`;
  }
  const read = result();
  if (read.size !== size) return `has ${read.size} bytes where ${size} were kept`;
  return read.sha256 === sha256 ? null : `its content has the digest ${read.sha256}`;
};
