import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf } from '../canonical.js';
import type { Image } from '../image/image.js';
import { ImageUnusable, openImage } from '../image/open-image.js';

/**
 * Opens a node's image of a topic, or makes an empty one where it is absent or damaged: it costs nothing but time to
 * read it again. It is written without syncs. That survives the end of the process, not of the machine: a mark with the
 * machine's boot tells whether there was one in between.
 */
export const openImageCache = async (
  folder: string,
  partitions: number,
): Promise<{ image: Image; close: () => Promise<void> }> => {
  mkdirSync(folder, { recursive: true });
  const records = join(folder, 'records');
  const mark = join(folder, 'open-since-boot');
  if (existsSync(mark) && (bootId() === null || readFileSync(mark, 'utf8') !== bootId())) remove(records);
  writeFileSync(mark, bootId() ?? '', { flush: true });
  const image = await openOrEmpty(records, partitions);
  const close = async () => {
    await image.close();
    sync(join(records, 'data.mdb'));
    rmSync(mark, { force: true });
  };
  return { image, close };
};

const openOrEmpty = async (records: string, partitions: number): Promise<Image> => {
  try {
    const image = openImage(records, partitions, false);
    if (endsWhole(image)) return image;
    await image.close();
  } catch (error) {
    if (!(error instanceof ImageUnusable)) throw error;
  }
  remove(records);
  return openImage(records, partitions, false);
};

/** The cheapest sign of damage: the last record of each partition is not the one its tail names. */
const endsWhole = (image: Image): boolean => {
  for (let partition = 0; partition < image.partitions; partition++) {
    const { tree, lastHash } = image.tail(partition);
    const last = image.row(partition, tree.size - 1);
    if (last === undefined ? tree.size > 0 : hashOf(last.bytes) !== lastHash) return false;
  }
  return true;
};

const remove = (records: string): void => {
  rmSync(records, { recursive: true, force: true });
};

const sync = (file: string): void => {
  const descriptor = openSync(file, 'r+');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
};

/** Changes with every start of the machine; null where the system does not tell. */
const bootId = (): string | null => {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  } catch {
    return null;
  }
};
