import { mkdirSync } from 'node:fs';
import { open, type RootDatabase } from 'lmdb';
import { reasonOf } from '../failure.js';
import type { Pass } from '../port.js';
import { reasonNotToOpen } from './data-file.js';
import { Image } from './image.js';
import { StreamIndex } from './stream-index.js';

/** Number of the image's layout on disk; an image of another layout is not read. */
const LAYOUT = 2;

/** The files in an image's folder cannot be used, and why. */
export class ImageUnusable extends Error {
  override readonly name = 'ImageUnusable';
}

/**
 * Opens an image or makes an empty one.
 * @param durable whether a write is done only when it is on the disk; without it a crash of the machine (not of the
 * process) may leave the files in disorder, so that only a cache may do without.
 * @throws {ImageUnusable} the files are damaged, or of another layout or number of partitions.
 */
export const openImage = (
  folder: string,
  partitions: number,
  durable: boolean,
  pass: Pass = () => undefined,
): Image => {
  mkdirSync(folder, { recursive: true });
  const reason = reasonNotToOpen(folder);
  if (reason !== undefined) throw new ImageUnusable(reason);
  let root: RootDatabase | undefined;
  try {
    // With batches of its own making LMDB would also make promises that nobody can catch when the disk is full.
    root = open({ path: folder, noSubdir: false, noSync: !durable, maxDbs: 8, eventTurnBatching: false });
    const about = root.openDB<number, string>({ name: 'about' });
    const known = about.get('layout');
    if (known === undefined) about.putSync('layout', LAYOUT);
    else if (known !== LAYOUT) throw new ImageUnusable(`Its layout is ${known}; this program knows ${LAYOUT}.`);
    return new Image(
      {
        root,
        records: root.openDB({ name: 'records', encoding: 'binary' }),
        streams: new StreamIndex(root.openDB({ name: 'streams' })),
        tails: root.openDB({ name: 'tails' }),
        notes: root.openDB({ name: 'notes' }),
      },
      partitions,
      durable,
      pass,
    );
  } catch (error) {
    void root?.close();
    if (error instanceof ImageUnusable) throw error;
    throw new ImageUnusable(reasonOf(error), { cause: error });
  }
};
