import { InvalidDocument } from '#read-store';
import type { Place } from './place.js';
import { entry, numberedUpTo, onStore } from './worklist.js';

export const writesGuarded = (newPlace: () => Promise<Place>): void => {
  it('an older state of a case never overwrites a newer one, in whatever order they come', () =>
    onStore(newPlace, async (store) => {
      await store.bulk([entry('case/1', 5, { stage: '立案' })]);
      await store.bulk([entry('case/1', 4, { stage: '线索' })]);
      await store.bulk([entry('case/1', 9, { stage: '决定' }), entry('case/1', 7, { stage: '告知' })]);
      expect(await store.findOne('worklist', 'case/1')).toEqual({ _id: 'case/1', position: 9, stage: '决定' });
    }));

  it('telling the same again changes nothing', () =>
    onStore(newPlace, async (store) => {
      const cases = numberedUpTo(30);
      await store.bulk(cases);
      await store.bulk(cases);
      await store.bulk([entry('case/000003', 3, { unit: 'another state at the same position' })]);
      expect(await store.count('worklist', {})).toBe(30);
      expect((await store.findOne('worklist', 'case/000003'))?.['unit']).toBe('站3');
    }));

  it('of many writers at once the newest state stays', () =>
    onStore(newPlace, async (store, place) => {
      const other = await place.open();
      try {
        const positions = Array.from({ length: 40 }, (_, i) => ((i * 17) % 40) + 1);
        await Promise.all(
          positions.map((position, i) => (i % 2 === 0 ? store : other).bulk([entry('case/1', position, { position })])),
        );
        expect((await store.findOne('worklist', 'case/1'))?.position).toBe(40);
        expect(await store.count('worklist', {})).toBe(1);
      } finally {
        await other.close();
      }
    }));

  it('a case that moved is found at its new place and no longer at the old', () =>
    onStore(newPlace, async (store) => {
      await store.bulk([entry('case/1', 1, { unit: '东', officers: ['甲', '乙'] })]);
      await store.bulk([entry('case/1', 2, { unit: '西', officers: ['乙', '丙'] })]);
      const found = async (filter: Record<string, unknown>) => (await store.find('worklist', filter)).items.length;
      expect([await found({ unit: '东' }), await found({ unit: '西' })]).toEqual([0, 1]);
      expect([await found({ officers: '甲' }), await found({ officers: '丙' })]).toEqual([0, 1]);
      expect(await found({ officers: { $in: ['乙', '丙'] } })).toBe(1);
    }));

  it('documents and checkpoints are there again after a restart', () =>
    onStore(newPlace, async (store, place) => {
      await store.bulk(numberedUpTo(10));
      await store.saveCheckpoint({ 0: 10, 3: 5 });
      // One place may be further and another less far than what is known: none is moved back.
      await store.saveCheckpoint({ 0: 8, 3: 7 });
      await store.saveCheckpoint({});
      await store.close();
      const restarted = await place.open();
      try {
        expect(await restarted.checkpoint()).toEqual({ 0: 10, 3: 7 });
        expect((await restarted.find('worklist', {})).items).toEqual(numberedUpTo(10).map(({ document }) => document));
      } finally {
        await restarted.close();
      }
    }));

  it('an index that is new in this version is made from the documents that are there', () =>
    onStore(newPlace, async (store, place) => {
      await store.bulk(numberedUpTo(500));
      await store.close();
      const restarted = await place.open([{ name: 'worklist', indexes: [{ amount: 1 }] }]);
      try {
        const { index, examined } = await restarted.explain('worklist', { amount: 31 });
        expect({ index, few: examined <= 2 }).toEqual({ index: 'amount_1', few: true });
        expect((await restarted.find('worklist', { amount: 31 })).items).toHaveLength(1);
      } finally {
        await restarted.close();
      }
    }));

  it('a text of any length, and any character, can be indexed and found', () =>
    onStore(newPlace, async (store) => {
      const long = '某某市某某区市场监督管理局'.repeat(200);
      const texts = [`${long}甲`, `${long}乙`, '\u0000', 'a\u0000b', 'a', '𠮷野', ''];
      await store.bulk(texts.map((due, i) => entry(`case/${i}`, 1, { unit: '站', due })));
      for (const [i, due] of texts.entries()) {
        const { items } = await store.find('worklist', { unit: '站', due });
        expect(items.map((item) => item['due'])).toEqual([texts[i]]);
      }
      const rising = await store.find('worklist', { unit: '站' }, { sort: { due: 1 } });
      const utf8 = (a: string, b: string) => Buffer.compare(Buffer.from(a), Buffer.from(b));
      expect(rising.items.map((item) => item['due'])).toEqual([...texts].sort(utf8));
    }));

  it('a document with two lists in one index is refused by name, and nothing of it is stored', () =>
    onStore(newPlace, async (store) => {
      const twoLists = entry('case/1', 1, { officers: ['甲', '乙'], due: ['2026-01-01', '2026-02-01'] });
      await expect(store.bulk([twoLists])).rejects.toThrow(InvalidDocument);
      expect(await store.findOne('worklist', 'case/1')).toBeUndefined();
    }));
};
