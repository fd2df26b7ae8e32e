import type { ExplainingReadStore } from '#read-store';
import type { Place } from './place.js';
import { allPages, entry, ids, numbered, numberedUpTo, onStore } from './worklist.js';

export const listsByPages = (newPlace: () => Promise<Place>): void => {
  it('shows every case once, whatever the size of the page and the direction', () =>
    onStore(newPlace, async (store) => {
      const cases = numberedUpTo(120);
      await store.bulk(cases);
      for (const direction of [1, -1] as const) {
        const whole = ids(await allPages(store, {}, { sort: { due: direction }, limit: 1000 }));
        expect([...whole].sort()).toEqual(ids(cases.map(({ document }) => document)));
        for (const limit of [1, 7, 119, 120]) {
          expect(ids(await allPages(store, {}, { sort: { due: direction }, limit }))).toEqual(whole);
        }
      }
      const rising = await allPages(store, {}, { sort: { due: 1 } });
      const falling = await allPages(store, {}, { sort: { due: -1 } });
      expect(ids(falling)).toEqual(ids(rising).reverse());
    }));

  it('shows a page whole that is larger than one answer of a server may be', () =>
    onStore(newPlace, async (store) => {
      // 18 MB; MongoDB answers with 16 at most.
      const text = '长'.repeat(150_000);
      const long = Array.from({ length: 40 }, (_, n) => entry(`case/${10 + n}`, n, { text }));
      await store.bulk(long);
      const { items, next } = await store.find('worklist', {}, { limit: 40 });
      expect(next).toBeNull();
      expect(ids(items)).toEqual(long.map(({ document }) => document._id));
      expect(items.every((item) => item['text'] === text)).toBe(true);
    }));

  it('puts cases without a due date first, and pages over them', () =>
    onStore(newPlace, async (store) => {
      await store.bulk([
        entry('case/none', 1, {}),
        entry('case/null', 1, { due: null }),
        entry('case/number', 1, { due: 3 }),
        entry('case/early', 1, { due: '2026-01-05' }),
        entry('case/late', 1, { due: '2026-02-05' }),
        entry('case/flag', 1, { due: true }),
      ]);
      const rising = ['case/none', 'case/null', 'case/number', 'case/early', 'case/late', 'case/flag'];
      for (const limit of [1, 2, 50]) {
        expect(ids(await allPages(store, {}, { sort: { due: 1 }, limit }))).toEqual(rising);
        expect(ids(await allPages(store, {}, { sort: { due: -1 }, limit }))).toEqual([...rising].reverse());
      }
    }));

  it('keeps its place when cases before and after it change', () =>
    onStore(newPlace, async (store) => {
      await store.bulk(['b', 'd', 'f', 'h'].map((id) => entry(id, 1, { unit: '站', due: id })));
      const list = { sort: { due: 1 }, limit: 2 } as const;
      const first = await store.find('worklist', { unit: '站' }, list);
      await store.bulk([entry('a', 2, { unit: '站', due: 'a' }), entry('e', 2, { unit: '站', due: 'e' })]);
      const second = await store.find('worklist', { unit: '站' }, { ...list, after: first.next ?? '' });
      expect([ids(first.items), ids(second.items)]).toEqual([
        ['b', 'd'],
        ['e', 'f'],
      ]);
    }));

  it('shows only the fields asked for, and still finds the next page', () =>
    onStore(newPlace, async (store) => {
      await store.bulk(numberedUpTo(5));
      const page = await store.find('worklist', {}, { projection: { unit: 1 }, sort: { due: 1 }, limit: 2 });
      expect(page.items.map((item) => Object.keys(item).sort())).toEqual([
        ['_id', 'unit'],
        ['_id', 'unit'],
      ]);
      expect(page.next).not.toBeNull();
    }));

  it('finds one entry of a list between two ends by reading only the cases that have it', () =>
    onStore(newPlace, async (store) => {
      const suffixes = (n: number) => [...`第${n}号商行`].map((_, at, all) => all.slice(at).join(''));
      const terms = (word: string) => ({
        officers: { $elemMatch: { $gte: word, $lt: `${word}\u{10FFFF}` } },
      });
      await store.bulk(Array.from({ length: 2_000 }, (_, n) => entry(`term/${n}`, n, { officers: suffixes(n) })));
      const found = await store.find('worklist', terms('1234号'));
      expect(ids(found.items)).toEqual(['term/1234']);
      expect((await store.explain('worklist', terms('1234号'))).examined).toBeLessThan(5);
    }));

  it('reads no other cases than those that are named, whatever else is asked of them', () =>
    onStore(newPlace, async (store) => {
      await store.bulk(numberedUpTo(500));
      const names = ['case/000003', 'case/000013', 'case/000014', 'none'];
      const filter = { unit: '站3', $and: [{ _id: { $in: names } }] };
      const { items } = await store.find('worklist', filter, { sort: { due: 1 } });
      expect(ids(items).sort()).toEqual(['case/000003', 'case/000013']);
      expect((await store.explain('worklist', filter, { sort: { due: 1 } })).examined).toBeLessThan(60);
    }));

  it('stops reading at a limit that stands right after what is asked for', () =>
    onStore(newPlace, async (store) => {
      await store.bulk(numberedUpTo(100));
      const some = await store.aggregate('worklist', [
        { $match: { unit: '站3' } },
        { $limit: 4 },
        { $project: { _id: 1 } },
      ]);
      expect(some).toHaveLength(4);
      expect(await store.aggregate('worklist', [{ $match: { unit: '站3' } }, { $limit: 40 }])).toHaveLength(10);
    }));

  it(
    'of 100,000 cases reads about as many as it shows, on the first page and deep in the list',
    () =>
      onStore(newPlace, async (store, place) => {
        const rebuild = await store.beginRebuild('100,000 cases');
        for (let n = 0; n < 100_000; n += 5000) {
          await rebuild.insert(Array.from({ length: 5000 }, (_, i) => numbered(n + i)));
        }
        await rebuild.switch();
        await expectFewExamined(store);
        const reopened = await place.open();
        try {
          await expectFewExamined(reopened);
          expect(await reopened.count('worklist', {})).toBe(100_000);
          expect(await reopened.count('worklist', { unit: '站3' })).toBe(10_000);
        } finally {
          await reopened.close();
        }
      }),
    180_000,
  );
};

const LISTS = [
  { filter: { unit: '站3' }, sort: { due: 1 } },
  { filter: { unit: '站3' }, sort: { due: -1 } },
  { filter: { unit: '站3', due: { $gte: '2027-01-01', $lt: '2030-01-01' } }, sort: { due: 1 } },
  { filter: { officers: 'officer/5' }, sort: { due: 1 } },
  { filter: {}, sort: { due: -1, amount: 1 } },
  { filter: { unit: { $in: ['站3', '站4'] } }, sort: { due: 1 } },
  { filter: { 'party.name': '当事人7' }, sort: {} },
] as const;

const expectFewExamined = async (store: ExplainingReadStore): Promise<void> => {
  for (const { filter, sort } of LISTS) {
    let after: string | undefined;
    for (let page = 0; page < 10; page += 1) {
      const options = { sort, limit: 50, ...(after === undefined ? {} : { after }) };
      const { index, examined } = await store.explain('worklist', filter, options);
      expect({ filter, page, index, many: examined > 120 }).toEqual({
        filter,
        page,
        index: expect.any(String),
        many: false,
      });
      after = (await store.find('worklist', filter, options)).next ?? undefined;
    }
  }
};
