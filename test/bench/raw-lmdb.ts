import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { open } from 'lmdb';
import { closedLoop, type Pace } from './closed-loop.js';

/**
 * Compare-and-append on LMDB and nothing else: the stream's length is compared, record and length are put, the flush is
 * awaited.
 */
export const rawLmdb = async (callers: number, count: number, bytes: number): Promise<Pace> => {
  const folder = await mkdtemp(join(tmpdir(), 'anlu-raw-'));
  const root = open({ path: folder, noSubdir: false, maxDbs: 2 });
  const lengths = root.openDB<number, string>({ name: 'lengths' });
  const records = root.openDB<Uint8Array, number>({ name: 'records', encoding: 'binary' });
  const record = Buffer.alloc(bytes, 'x');
  const streams = 512;
  try {
    return await closedLoop(callers, count, async (number) => {
      const stream = `case/${number % streams}`;
      await root.transaction(() => {
        const length = lengths.get(stream) ?? 0;
        if (length !== Math.floor(number / streams)) return;
        void records.put(number, record);
        void lengths.put(stream, length + 1);
      });
      await root.flushed;
    });
  } finally {
    await root.close();
    await rm(folder, { recursive: true, force: true });
  }
};
