import { createReadStream } from 'node:fs';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { StartRefused } from '../errors.js';
import { hasCode, reasonOf } from '../failure.js';
import type { TreeHead } from '../port.js';
import { framesOf, recordsIn } from './frames.js';
import { checkedBytes, type LogSource } from './source.js';

const FORMAT = 1;

/** backup.json of a backup: which log, how much of it, as of when (UTC ISO 8601). */
interface Manifest {
  readonly format: number;
  readonly log: string;
  readonly at: string;
  readonly heads: TreeHead[];
}

/**
 * Writes a backup: backup.json and one file of records for each partition. It is made aside and takes its name when it
 * is whole and on the disk, so that a folder of this name is never half a backup; what an interrupted attempt left is
 * thrown away.
 * @throws {StartRefused} the folder is there already.
 * @throws {CopyDiffers} what came is not what the source's tree heads say.
 */
export const writeBackup = async (source: LogSource, folder: string, at: string): Promise<void> => {
  const aside = `${resolve(folder)}.unfinished`;
  if (await isThere(folder))
    throw new StartRefused(`There is something at ${folder} already.`, 'Name a folder that is not there yet.');
  await rm(aside, { recursive: true, force: true });
  await mkdir(aside, { recursive: true });
  for (const { partition } of source.heads)
    await writeDurably(join(aside, fileOf(partition)), framesOf(checkedBytes(source, partition)));
  const manifest: Manifest = { format: FORMAT, log: source.id, at, heads: [...source.heads] };
  await writeDurably(join(aside, 'backup.json'), [Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`)]);
  await syncFolder(aside);
  await rename(aside, folder);
  await syncFolder(dirname(resolve(folder)));
};

/**
 * A backup as a source to copy from.
 * @throws {StartRefused} the folder holds no backup that this program can read.
 */
export const openBackup = async (folder: string): Promise<LogSource & { at: string }> => {
  const { log, at, heads } = await manifestIn(folder);
  return {
    id: log,
    at,
    heads,
    bytes: (partition) => recordsIn(createReadStream(join(folder, fileOf(partition)))),
  };
};

const manifestIn = async (folder: string): Promise<Manifest> => {
  let manifest: Partial<Manifest>;
  try {
    manifest = JSON.parse(await readFile(join(folder, 'backup.json'), 'utf8')) as Partial<Manifest>;
  } catch (error) {
    const reason = hasCode(error, 'ENOENT') ? 'It has no backup.json.' : reasonOf(error);
    throw new StartRefused(`${folder} is no backup. ${reason}`, 'Name a folder that `anlu backup` made.');
  }
  const { format, log, at, heads } = manifest;
  if (format !== FORMAT || log === undefined || at === undefined || !Array.isArray(heads))
    throw new StartRefused(
      `The backup in ${folder} is of format ${format}; this program knows ${FORMAT}.`,
      'Use the version of Anlu that made it.',
    );
  return { format, log, at, heads };
};

const fileOf = (partition: number): string => `partition-${partition}.records`;

const writeDurably = async (path: string, chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<void> => {
  const file = await open(path, 'wx');
  try {
    for await (const chunk of chunks) await file.appendFile(chunk);
    await file.sync();
  } finally {
    await file.close();
  }
};

const syncFolder = async (folder: string): Promise<void> => {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
};

const isThere = async (path: string): Promise<boolean> =>
  open(path, 'r').then(
    (handle) => handle.close().then(() => true),
    () => false,
  );
