import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbeddedReadStore } from '#read-store';
import { entry, views } from './contract/worklist.js';

const CASES = 4000;

/** Every case, in unit 东 or 西, with two officers. */
function all(position: number, unit: string) {
  return Array.from({ length: CASES }, (_, n) =>
    entry(`case/${n}`, position, { unit, officers: ['甲', `乙${n % 9}`] }),
  );
}

describe('a long reading of the embedded store', () => {
  it('meets every case once, as of one moment, while all of them move to another unit', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'anlu-snapshot-'));
    const store = await openEmbeddedReadStore({ folder, views });
    try {
      await store.bulk(all(1, '西'));
      for (let position = 2; position < 6; position += 1) {
        const unit = position % 2 === 0 ? '东' : '西';
        const before = position % 2 === 0 ? '西' : '东';
        const moving = store.bulk(all(position, unit));
        const boards = await Promise.all([
          store.aggregate<{ cases: number }>('worklist', [{ $group: { _id: '$unit', cases: { $sum: 1 } } }]),
          store.aggregate('worklist', [{ $match: { officers: '甲' } }, { $group: { _id: null, cases: { $sum: 1 } } }]),
          store.count('worklist', { unit: { $in: [unit, before] }, officers: { $exists: true } }),
        ]);
        await moving;
        const [perUnit, ofOfficer, counted] = boards;
        const total = perUnit.map((row) => row.cases).reduce((sum, cases) => sum + cases, 0);
        expect({ total, ofOfficer, counted }).toEqual({
          total: CASES,
          ofOfficer: [{ _id: null, cases: CASES }],
          counted: CASES,
        });
        expect(await store.count('worklist', { unit })).toBe(CASES);
      }
    } finally {
      await store.close();
      await rm(folder, { recursive: true, force: true });
    }
  });
});
