import { chmodSync, existsSync, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** What group and others may not do. */
const othersBits = 0o077;

/**
 * Keeps what this process writes for its own user: files 0600, folders 0700. What an older version left open is
 * tightened, the content of a folder before the folder itself: one that is closed already was seen to the end, and is
 * not looked into again.
 */
export const keepPrivate = (dataFolder: string): void => {
  process.umask(othersBits);
  // A folder that is made later is made private: the mask says so.
  if (!existsSync(dataFolder)) return;
  tighten(dataFolder);
  // The data folder's own files are few, and may come from elsewhere at any time.
  for (const name of readdirSync(dataFolder)) tighten(join(dataFolder, name));
};

const tighten = (path: string): void => {
  const status = lstatSync(path, { throwIfNoEntry: false });
  if (status === undefined || status.isSymbolicLink() || (status.mode & othersBits) === 0) return;
  if (status.isDirectory()) for (const name of readdirSync(path)) tighten(join(path, name));
  try {
    chmodSync(path, status.mode & ~othersBits & 0o777);
  } catch (error) {
    process.stderr.write(`${path} can be read by others and cannot be closed to them: ${String(error)}\n`);
  }
};
