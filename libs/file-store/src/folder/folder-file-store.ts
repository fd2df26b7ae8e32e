import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm, stat, utimes } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { measured } from '../measured.js';
import type { FileStore, KeptFile, Range, Removal } from '../port.js';

/** Beside each file, who sent it, one person a line. */
const senders = '.senders';
const digestForm = /^[0-9a-f]{64}$/;

/**
 * Opens the files kept in a folder, which belongs to one process: `<first two digits>/<digest>`, and what is on its way
 * in `incoming`.
 * `usedAt` is the file's own time of change.
 */
export const openFolderFileStore = async (folder: string): Promise<FileStore> => {
  const store = new FolderFileStore(folder);
  await store.prepare();
  return store;
};

class FolderFileStore implements FileStore {
  /** What was begun last: files come, are used and go one after the other, so that none goes while it is being used. */
  #last: Promise<unknown> = Promise.resolve();
  readonly #incoming: string;

  constructor(private readonly folder: string) {
    this.#incoming = join(folder, 'incoming');
  }

  async prepare(): Promise<void> {
    await mkdir(this.#incoming, { recursive: true });
  }

  async put(bytes: AsyncIterable<Uint8Array>, mostBytes: number): Promise<KeptFile> {
    const temporary = join(this.#incoming, randomUUID());
    try {
      const { sha256 } = await written(temporary, bytes, mostBytes);
      return await this.#oneByOne(async () => {
        await moved(temporary, this.#path(sha256));
        return this.#found(sha256);
      });
    } catch (error) {
      await rm(temporary, { force: true });
      throw error;
    }
  }

  noteSender(sha256: string, person: string): Promise<void> {
    return this.#oneByOne(async () => {
      if ((await this.#senders(sha256)).includes(person)) return;
      const file = await open(`${this.#path(sha256)}${senders}`, 'a', 0o600);
      try {
        await file.appendFile(`${person}\n`);
        await file.sync();
      } finally {
        await file.close();
      }
    });
  }

  async wasSentBy(sha256: string, person: string): Promise<boolean> {
    return (await this.#senders(sha256)).includes(person);
  }

  async #senders(sha256: string): Promise<string[]> {
    const text = await unlessMissing(() => readFile(`${this.#path(sha256)}${senders}`, 'utf8'));
    return text === null ? [] : text.split('\n').filter((person) => person !== '');
  }

  async find(sha256: string): Promise<KeptFile | null> {
    return unlessMissing(() => this.#found(sha256));
  }

  use(sha256: string): Promise<KeptFile | null> {
    return this.#oneByOne(() =>
      unlessMissing(async () => {
        const now = new Date();
        await utimes(this.#path(sha256), now, now);
        return this.#found(sha256);
      }),
    );
  }

  async get(sha256: string, range?: Range): Promise<Readable | null> {
    const found = await this.find(sha256);
    return found === null ? null : createReadStream(this.#path(sha256), range);
  }

  async *list(): AsyncIterable<KeptFile> {
    for (const shard of (await readdir(this.folder)).filter((name) => /^[0-9a-f]{2}$/.test(name)).sort()) {
      for (const name of (await readdir(join(this.folder, shard))).filter((each) => digestForm.test(each)).sort()) {
        const found = await this.find(name);
        if (found !== null) yield found;
      }
    }
  }

  remove(sha256: string, { usedSince, needed }: Removal): Promise<boolean> {
    return this.#oneByOne(async () => {
      const found = await this.find(sha256);
      if (found === null || found.usedAt >= usedSince || (await needed())) return false;
      await rm(this.#path(sha256));
      await rm(`${this.#path(sha256)}${senders}`, { force: true });
      return true;
    });
  }

  async clearUnfinished(begunBefore: Date): Promise<void> {
    for (const name of await readdir(this.#incoming)) {
      const path = join(this.#incoming, name);
      const begun = await unlessMissing(async () => (await stat(path)).birthtime);
      if (begun !== null && begun < begunBefore) await rm(path, { force: true });
    }
  }

  async close(): Promise<void> {
    await this.#last;
  }

  #path(sha256: string): string {
    return join(this.folder, sha256.slice(0, 2), sha256);
  }

  async #found(sha256: string): Promise<KeptFile> {
    const { size, mtime } = await stat(this.#path(sha256));
    return { sha256, size, usedAt: mtime };
  }

  #oneByOne<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.#last.then(work);
    this.#last = mine.catch(() => undefined);
    return mine;
  }
}

/** Writes bytes to a new file and waits until the disk has them. */
const written = async (path: string, bytes: AsyncIterable<Uint8Array>, mostBytes: number) => {
  const passing = measured(bytes, mostBytes);
  const file = await open(path, 'wx');
  try {
    for await (const chunk of passing.bytes) await file.appendFile(chunk);
    await file.sync();
  } finally {
    await file.close();
  }
  return passing.result();
};

/** Gives a file its final name; only then is it there, and it stays there when the power goes. */
const moved = async (from: string, to: string): Promise<void> => {
  const shard = dirname(to);
  await mkdir(shard, { recursive: true });
  await rename(from, to);
  for (const folder of [shard, dirname(shard)]) {
    const handle = await open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  }
};

const unlessMissing = async <T>(work: () => Promise<T>): Promise<T | null> => {
  try {
    return await work();
  } catch (error) {
    if (typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
};
