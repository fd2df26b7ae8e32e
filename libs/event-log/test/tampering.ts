import { open, type Database } from 'lmdb';
import { type EventLog, type Fault } from '#event-log';
import { type EmbeddedFolder } from './embedded-folder.js';
import { append } from './records.js';

/** Ten records on two streams; harm is done to the closed folder; what verify then finds. */
export const faultsAfter = async (folder: EmbeddedFolder, harm: () => Promise<void> | void): Promise<Fault[]> => {
  const log = await folder.open();
  for (let n = 0; n < 10; n++) await append(log, `case/${n % 2}`, { body: { note: `record number ${n}.` } });
  expect(await log.verify()).toEqual([]);
  await log.close();
  await harm();
  return (await folder.open()).verify();
};

/** Writes into the tables past the log. */
export const tamper = async (
  folder: EmbeddedFolder,
  work: (table: (name: string, encoding?: 'binary') => Database<unknown>) => void,
): Promise<void> => {
  const root = open({ path: `${folder.path}/records`, maxDbs: 8 });
  work((name, encoding) => root.openDB({ name, ...(encoding && { encoding }) }));
  await root.flushed;
  await root.close();
};

export const grow = async (log: EventLog): Promise<void> => {
  for (let n = 0; n < 100; n++) await append(log, `case/${n % 7}`);
};

export const rowIn = (value: unknown): Buffer => {
  if (!Buffer.isBuffer(value)) throw new Error('There is no such row');
  return Buffer.from(value);
};
