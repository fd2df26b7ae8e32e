import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { StartRefused } from '../errors.js';
import { reasonOf } from '../failure.js';
import { takeFolder } from '../folder-lock.js';
import type { Image } from '../image/image.js';
import { openImage } from '../image/open-image.js';
import type { LogSource } from './source.js';

/**
 * What a stopped node on Kafka has read of its topic, to copy from when the topic itself is lost or was changed.
 * Nothing is made and nothing is written; the copy is checked against the trees that grew while the node read.
 * @param folder the image's folder, `image` in the node's data folder.
 * @throws {StartRefused} there is no image, a living process owns it, or it cannot be read.
 */
export const openImageSource = (folder: string): LogSource & { close: () => Promise<void> } => {
  const records = join(folder, 'records');
  if (!existsSync(join(records, 'data.mdb')))
    throw new StartRefused(
      `There is no image of a log in ${folder}.`,
      'Name the data folder of a node; nothing was made.',
    );
  const release = takeFolder(folder);
  try {
    const image = imageIn(records);
    const heads = Array.from({ length: image.partitions }, (_, partition) => image.treeHead(partition));
    return {
      id: image.genesis?.id ?? '',
      heads,
      async *bytes(partition) {
        const size = heads[partition]?.size ?? 0;
        for (const { row } of image.rows(partition, 0, size)) yield row.bytes;
      },
      close: async () => {
        await image.close();
        release();
      },
    };
  } catch (error) {
    release();
    if (error instanceof StartRefused) throw error;
    throw new StartRefused(`The image in ${folder} cannot be read: ${reasonOf(error)}`, 'Take that of another node.');
  }
};

/** As many partitions as its own genesis says: the image is opened with one to learn it. */
const imageIn = (records: string): Image => {
  const first = openImage(records, 1, false);
  const partitions = first.genesis?.partitions;
  if (partitions === undefined) {
    void first.close();
    throw new Error('it does not open with the genesis of a log');
  }
  return first.withPartitions(partitions);
};
