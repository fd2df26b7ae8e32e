import * as fc from 'fast-check';
import { Query } from 'mingo';
import type { ExplainingReadStore, ViewDocument } from '#read-store';
import type { Place } from './place.js';
import { documents, filters, guardedModel, orders, sortedAs } from './random-worklist.js';
import { allPages, ids, numberedUpTo, onStore } from './worklist.js';

const SEED = 20261123;

export const answersAsMongoDbWould = (newPlace: () => Promise<Place>): void => {
  it(
    'to any filter in any order, page by page, from documents that changed many times',
    () =>
      onStore(newPlace, async (store) => {
        const told = fc.sample(documents, { numRuns: 600, seed: SEED });
        for (let i = 0; i < told.length; i += 50) {
          await store.bulk(told.slice(i, i + 50).map((document) => ({ view: 'worklist', document })));
        }
        const model = guardedModel(told);
        const property = fc.asyncProperty(
          filters,
          orders,
          fc.integer({ min: 1, max: 40 }),
          async (filter, sort, limit) => {
            const matches = new Query<ViewDocument>(filter);
            const expected = sortedAs(
              sort,
              model.filter((document) => matches.test(document)),
            );
            expect(ids(await allPages(store, filter, { sort, limit }))).toEqual(ids(expected));
            expect(await store.count('worklist', filter)).toBe(expected.length);
          },
        );
        await fc.assert(property, { numRuns: 300, seed: SEED });
      }),
    120_000,
  );

  it('to totals and boards', () =>
    onStore(newPlace, async (store) => {
      await store.bulk(numberedUpTo(100));
      const perUnit = await board(store, [
        { $match: { unit: { $in: ['站1', '站2'] } } },
        { $group: { _id: '$unit', cases: { $sum: 1 }, amount: { $sum: '$amount' } } },
        { $sort: { _id: 1 } },
      ]);
      // Units 1 and 2 have the cases 1, 11, …, 91 and 2, 12, …, 92; amounts are 31 n mod 1000.
      const amountOf = (unit: number) => Array.from({ length: 10 }, (_, i) => ((i * 10 + unit) * 31) % 1000);
      const sum = (numbers: number[]) => numbers.reduce((total, n) => total + n, 0);
      expect(perUnit).toEqual([
        { _id: '站1', cases: 10, amount: sum(amountOf(1)) },
        { _id: '站2', cases: 10, amount: sum(amountOf(2)) },
      ]);
      const perOfficer = await board(store, [
        { $unwind: '$officers' },
        { $group: { _id: '$officers', cases: { $sum: 1 } } },
        { $sort: { cases: -1, _id: 1 } },
        { $limit: 2 },
      ]);
      // 100 cases, officers n and n+1 of 70: officers 1 to 29 meet four cases each.
      expect(perOfficer).toEqual([
        { _id: 'officer/1', cases: 4 },
        { _id: 'officer/10', cases: 4 },
      ]);
      expect(await board(store, [{ $match: { unit: '站1' } }, { $count: 'cases' }])).toEqual([{ cases: 10 }]);
      expect(await board(store, [{ $match: { unit: 'none' } }, { $count: 'cases' }])).toEqual([]);
      const facets = {
        some: [{ $match: { unit: '站1' } }, { $count: 'cases' }],
        none: [{ $match: { unit: '' } }, { $count: 'n' }],
      };
      expect(await board(store, [{ $facet: facets }])).toEqual([{ some: [{ cases: 10 }], none: [] }]);
    }));
};

const board = (store: ExplainingReadStore, pipeline: Record<string, unknown>[]): Promise<unknown[]> =>
  store.aggregate('worklist', pipeline);
