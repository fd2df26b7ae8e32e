import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { StartRefused } from '../errors.js';
import type { Image } from '../image/image.js';
import { openImage } from '../image/open-image.js';
import { parseRecord } from '../reading.js';
import { checkedBytes, CopyDiffers, type LogSource } from './source.js';

const BATCH = 1000;

/**
 * Copies a log of one partition into a folder for the embedded log, byte for byte. It is made aside and takes its name
 * when it is whole: the folder never holds half a log; what an interrupted attempt left is thrown away.
 * @param at as of when the source's heads are (UTC ISO 8601): they become the first checkpoint.
 * @throws {StartRefused} the folder holds something, or the source has more than one partition.
 * @throws {CopyDiffers} what came is not what the source's tree heads say.
 */
export const copyToEmbedded = async (source: LogSource, folder: string, at: string): Promise<void> => {
  if (source.heads.length !== 1)
    throw new StartRefused(
      `This log has ${source.heads.length} partitions; the embedded log has one, and every record keeps its place.`,
      'Copy it to a topic on Kafka instead.',
    );
  if ((await contentOf(folder)).length > 0)
    throw new StartRefused(`There is something in ${folder} already.`, 'Name a folder that is empty or not there yet.');
  const aside = `${resolve(folder)}.unfinished`;
  await rm(aside, { recursive: true, force: true });
  await mkdir(aside, { recursive: true });
  const image = openImage(join(aside, 'records'), 1, true);
  try {
    await fill(image, source);
  } finally {
    await image.close();
  }
  const lines = source.heads.map((head) => `${JSON.stringify({ log: source.id, ...head, at })}\n`);
  await writeFile(join(aside, 'checkpoints.jsonl'), lines, { flush: true });
  await rm(folder, { recursive: true, force: true });
  await mkdir(dirname(resolve(folder)), { recursive: true });
  await rename(aside, folder);
};

const fill = async (image: Image, source: LogSource): Promise<void> => {
  let batch: Uint8Array[] = [];
  const flush = async (): Promise<void> => {
    await image.write((draft) => {
      for (const bytes of batch)
        draft.append({ partition: 0, offset: draft.tail(0).nextOffset, bytes, reading: parseRecord(bytes) });
    });
    batch = [];
  };
  for await (const bytes of checkedBytes(source, 0)) {
    batch.push(bytes);
    if (batch.length === BATCH) await flush();
  }
  await flush();
  const { root } = image.treeHead(0);
  if (root !== source.heads[0]?.root)
    throw new CopyDiffers(`The copy has root ${root}, the source ${source.heads[0]?.root}.`);
};

const contentOf = async (folder: string): Promise<string[]> => readdir(folder).catch(() => []);
