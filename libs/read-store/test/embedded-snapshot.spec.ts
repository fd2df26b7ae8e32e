import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbeddedReadStore } from '#read-store';
import { entry, views } from './contract/worklist.js';

const CASES = 10_000;

/** Cases of one unit, from the given number on. */
const cases = (from: number, position: number, unit: string) =>
  Array.from({ length: CASES - from }, (_, n) =>
    entry(`case/${String(from + n).padStart(5, '0')}`, position, { unit, officers: ['甲', `乙${n % 9}`] }),
  );

describe('a long reading of the embedded store', () => {
  it('is as of one moment: cases that move to another unit meanwhile are met once, where they were', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'anlu-snapshot-'));
    const store = await openEmbeddedReadStore({ folder, views });
    try {
      await store.bulk(cases(0, 1, '西'));
      const officers = { $exists: true };
      const boards = [{ $match: { officers: '甲' } }, { $group: { _id: '$unit', cases: { $sum: 1 } } }];
      // Begun before the cases move; what it reads last has moved by then.
      const readings = Promise.all([
        store.count('worklist', { unit: '西', officers }),
        store.aggregate('worklist', boards),
      ]);
      await store.bulk(cases(CASES - 50, 2, '东'));
      expect(await readings).toEqual([CASES, [{ _id: '西', cases: CASES }]]);
      expect(await store.count('worklist', { unit: '东' })).toBe(50);
    } finally {
      await store.close();
      await rm(folder, { recursive: true, force: true });
    }
  });
});
