import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbeddedReadStore, type ReadStore } from '#read-store';
import { SortedEntries } from '../src/embedded/sorted-entries.js';
import { entry, views } from './contract/worklist.js';

const CASES = 8_000;
const idOf = (n: number): string => `case/${String(n).padStart(5, '0')}`;

describe('a set of the embedded store that is made anew', () => {
  let folder: string;
  let store: ReadStore;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'anlu-rebuild-'));
    store = await openEmbeddedReadStore({ folder, views });
  });
  afterEach(async () => {
    await store.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('finds every case by each index, also those that moved to another unit while the indexes were made', async () => {
    const rebuild = await store.beginRebuild('rules-2');
    for (let from = 0; from < CASES; from += 1_000)
      await rebuild.insert(
        Array.from({ length: 1_000 }, (_, n) => entry(idOf(from + n), 1, { unit: '西', officers: ['甲', '乙'] })),
      );
    await store.bulk([entry(idOf(0), 2, { unit: '东', officers: ['甲'] })]);
    const switched = rebuild.switch();
    const moved = Array.from({ length: 40 }, (_, n) => entry(idOf(n * 200), 3, { unit: '东', officers: ['丙'] }));
    await store.bulk(moved);
    await switched;
    expect(await store.count('worklist', { unit: '西' })).toBe(CASES - moved.length);
    expect(await store.count('worklist', { unit: '东' })).toBe(moved.length);
    expect(await store.count('worklist', { officers: '丙' })).toBe(moved.length);
    const { items } = await store.find('worklist', { unit: '东' }, { sort: { due: 1 }, limit: 100 });
    expect(items).toEqual(moved.map(({ document }) => document));
  });
});

describe('index entries', () => {
  it('come back in the order of their keys, every one of them, whatever bytes they are of', () => {
    const entries = new SortedEntries();
    const numbers = Array.from({ length: 25_000 }, (_, n) => (n * 7_919) % 25_000);
    for (const n of numbers) entries.add({ key: Buffer.of(n >> 8, n & 0xff, 0x00), target: Buffer.from(`案${n}`) });
    expect(entries.size).toBe(numbers.length);
    const chunks = [...entries.inChunks(4_000)];
    expect(chunks.every(({ length }) => length <= 4_000)).toBe(true);
    expect(chunks.flat().map(({ target }) => target.toString())).toEqual(
      numbers.toSorted((a, b) => a - b).map((n) => `案${n}`),
    );
    expect(chunks.flat()[300]?.key).toEqual(Buffer.of(300 >> 8, 300 & 0xff, 0x00));
  });
});
