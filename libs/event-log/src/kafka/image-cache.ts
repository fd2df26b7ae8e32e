import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Image } from '../image/image.js';
import { ImageUnusable, openImage } from '../image/open-image.js';

/**
 * Opens a node's image of a topic, or makes an empty one where it is absent or damaged: it costs nothing but time to read it again.
 * It is written without syncs. That survives the end of the process, not of the machine: a mark with the machine's boot tells
 * whether there was one in between.
 */
export function openImageCache(folder: string, partitions: number): { image: Image; close: () => Promise<void> } {
  mkdirSync(folder, { recursive: true });
  const records = join(folder, 'records');
  const mark = join(folder, 'open-since-boot');
  if (existsSync(mark) && (bootId() === null || readFileSync(mark, 'utf8') !== bootId())) remove(records);
  writeFileSync(mark, bootId() ?? '', { flush: true });
  const image = openOrEmpty(records, partitions);
  const close = async () => {
    await image.close();
    sync(join(records, 'data.mdb'));
    rmSync(mark, { force: true });
  };
  return { image, close };
}

function openOrEmpty(records: string, partitions: number): Image {
  try {
    return openImage(records, partitions, false);
  } catch (error) {
    if (!(error instanceof ImageUnusable)) throw error;
    remove(records);
    return openImage(records, partitions, false);
  }
}

function remove(records: string): void {
  rmSync(records, { recursive: true, force: true });
}

function sync(file: string): void {
  const descriptor = openSync(file, 'r+');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Changes with every start of the machine; null where the system does not tell. */
function bootId(): string | null {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  } catch {
    return null;
  }
}
