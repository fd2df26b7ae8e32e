import { closeSync, existsSync, fstatSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The head of LMDB's data file (lmdb 3.5, data format 2): two meta pages, of which the one with the higher transaction
 * number holds. LMDB itself ends the process when it meets a file that is none of its own or is cut short, so this is
 * looked at before.
 */
const MAGIC = 0xbeefc0de;
const AT = { magic: 24, pageSize: 48, lastPage: 144, transaction: 152 };
const META_BYTES = 160;
const SMALLEST_PAGE = 512;

/** Why LMDB must not open the file in this folder; undefined when it may. An absent file is made. */
export const reasonNotToOpen = (folder: string): string | undefined => {
  const path = join(folder, 'data.mdb');
  if (!existsSync(path)) return undefined;
  const file = openSync(path, 'r');
  try {
    const { size } = fstatSync(file);
    const first = metaAt(file, 0);
    if (first === undefined) return 'Its head is not that of an LMDB file.';
    const second = metaAt(file, first.pageSize);
    if (second === undefined) return 'Its second head is not that of an LMDB file.';
    const { lastPage, pageSize } = first.transaction > second.transaction ? first : second;
    const needed = (Number(lastPage) + 1) * pageSize;
    return size < needed ? `It was cut to ${size} bytes; ${needed} were written.` : undefined;
  } finally {
    closeSync(file);
  }
};

const metaAt = (file: number, position: number) => {
  const meta = Buffer.alloc(META_BYTES);
  const isWhole = readSync(file, meta, 0, META_BYTES, position) === META_BYTES && meta.readUInt32LE(AT.magic) === MAGIC;
  const pageSize = meta.readUInt32LE(AT.pageSize);
  return isWhole && pageSize >= SMALLEST_PAGE
    ? { pageSize, lastPage: meta.readBigUInt64LE(AT.lastPage), transaction: meta.readBigUInt64LE(AT.transaction) }
    : undefined;
};
