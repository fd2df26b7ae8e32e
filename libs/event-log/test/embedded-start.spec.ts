import { existsSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { open } from 'lmdb';
import { StartRefused } from '#event-log';
import { EmbeddedFolder } from './embedded-folder.js';
import { append } from './records.js';

const NO_PROCESS = 2 ** 22 + 1;

describe('starting on a data folder', () => {
  let folder: EmbeddedFolder;
  beforeEach(() => {
    folder = new EmbeddedFolder();
  });
  afterEach(() => folder.remove());

  it('is refused while a living process owns it, naming the process and what to do', async () => {
    await folder.open();
    const starting = folder.open();
    await expect(starting).rejects.toThrow(StartRefused);
    await expect(starting).rejects.toThrow(
      new RegExp(`in use by process ${process.pid}. Use that Anlu over HTTP, stop process`),
    );
  });

  it('is allowed again after the owner closed it', async () => {
    const log = await folder.open();
    await log.close();
    expect(existsSync(folder.owner)).toBe(false);
    await folder.open();
  });

  it('takes over from an owner that died', async () => {
    writeFileSync(folder.owner, JSON.stringify({ pid: NO_PROCESS, startedAt: '1' }));
    const log = await folder.open();
    expect(JSON.parse(readFileSync(folder.owner, 'utf8'))).toMatchObject({ pid: process.pid });
    await append(log, 'case/1');
  });

  it('takes over when the dead owner’s number was given to another process', async () => {
    // This process lives, but did not start when the owner did.
    writeFileSync(folder.owner, JSON.stringify({ pid: process.pid, startedAt: '1' }));
    await folder.open();
  });

  it('believes a living process whose start time nobody knows', async () => {
    writeFileSync(folder.owner, JSON.stringify({ pid: process.pid, startedAt: null }));
    await expect(folder.open()).rejects.toThrow(/in use by process/);
  });

  it('takes over from an owner file that was never finished', async () => {
    writeFileSync(folder.owner, '{"pid":');
    await folder.open();
  });

  it('leaves the folder free when the start is refused', async () => {
    await (await folder.open()).close();
    writeFileSync(folder.records, 'no database');
    await expect(folder.open()).rejects.toThrow(StartRefused);
    expect(existsSync(folder.owner)).toBe(false);
  });

  it.each([
    ['garbage', (path: string) => writeFileSync(path, Buffer.alloc(50_000, 'garbage'))],
    ['empty pages', (path: string) => writeFileSync(path, Buffer.alloc(50_000))],
    ['cut short', (path: string) => truncateSync(path, 8192)],
  ])('is refused when the records are %s, and nothing is overwritten', async (_, harm) => {
    const log = await folder.open();
    await append(log, 'case/1');
    await log.close();
    harm(folder.records);
    const before = readFileSync(folder.records);
    await expect(folder.open()).rejects.toThrow(/cannot be read.*Restore the folder from a backup/);
    expect(readFileSync(folder.records).equals(before)).toBe(true);
  });

  it('is refused on records in the layout of an older version, with the way to take them over', async () => {
    const log = await folder.open();
    await append(log, 'case/1');
    await log.close();
    const records = open({ path: `${folder.path}/records`, maxDbs: 8 });
    await records.openDB({ name: 'about' }).put('layout', 1);
    await records.close();
    await expect(folder.open()).rejects.toThrow(
      /layout is 1.*Nothing was changed.*a backup that it makes can be restored/,
    );
  });

  it('survives a checkpoint line that was half written when the machine stopped', async () => {
    const log = await folder.open();
    await append(log, 'case/1');
    await log.close();
    const whole = readFileSync(folder.checkpoints, 'utf8');
    writeFileSync(folder.checkpoints, `${whole}{"log":"`);
    const again = await folder.open();
    expect(readFileSync(folder.checkpoints, 'utf8')).toBe(whole);
    expect(await again.verify()).toEqual([]);
  });
});
