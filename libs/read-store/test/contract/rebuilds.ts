import { RebuildRefused } from '#read-store';
import type { Place } from './place.js';
import { entry, ids, onStore } from './worklist.js';

const OLD = entry('case/1', 10, { unit: '旧' });
const NEW = entry('case/1', 10, { unit: '新' });

export const rebuilds = (newPlace: () => Promise<Place>): void => {
  it('is invisible until its switch, then whole, with its fingerprint and checkpoint', () =>
    onStore(newPlace, async (store) => {
      expect(await store.fingerprint()).toBeNull();
      await store.bulk([OLD, entry('case/gone', 3)]);
      await store.saveCheckpoint({ 0: 11 });
      const rebuild = await store.beginRebuild('rules-2');
      await rebuild.insert([NEW, entry('case/2', 4)]);
      await rebuild.setCheckpoint({ 0: 11 });
      expect((await store.findOne('worklist', 'case/1'))?.['unit']).toBe('旧');
      expect(await rebuild.stored('worklist', ['case/2', 'case/gone'])).toEqual([entry('case/2', 4).document]);
      expect(await rebuild.stored('worklist', ['case/1'])).toEqual([NEW.document]);
      expect(await rebuild.count('worklist')).toBe(2);

      await rebuild.switch();
      expect(ids((await store.find('worklist', {})).items)).toEqual(['case/1', 'case/2']);
      expect((await store.findOne('worklist', 'case/1'))?.['unit']).toBe('新');
      expect([await store.fingerprint(), await store.checkpoint()]).toEqual(['rules-2', { 0: 11 }]);
    }));

  it('knows what was written while it ran, and stands where the live set stood', () =>
    onStore(newPlace, async (store) => {
      await store.saveCheckpoint({ 0: 5 });
      const rebuild = await store.beginRebuild('rules-2');
      await store.bulk([entry('case/1', 20, { unit: 'later' }), entry('case/3', 21)]);
      await store.saveCheckpoint({ 0: 22 });
      await rebuild.insert([NEW]);
      await rebuild.setCheckpoint({ 0: 15 });
      await rebuild.switch();
      expect((await store.findOne('worklist', 'case/1'))?.['unit']).toBe('later');
      expect(ids((await store.find('worklist', {})).items)).toEqual(['case/1', 'case/3']);
      expect(await store.checkpoint()).toEqual({ 0: 22 });
    }));

  it('stands where the live set stood also when that moves while it switches', () =>
    onStore(newPlace, async (store) => {
      let told = 0;
      for (let round = 1; round <= 8; round++) {
        const rebuild = await store.beginRebuild(`rules-${round}`);
        await rebuild.insert(Array.from({ length: told }, (_, n) => entry(`case/${n}`, n)));
        await rebuild.setCheckpoint({ 0: told });
        const over = new AbortController();
        const switching = rebuild.switch().finally(() => over.abort());
        while (!over.signal.aborted) {
          await store.bulk([entry(`case/${told}`, told)]);
          told += 1;
          await store.saveCheckpoint({ 0: told });
        }
        await switching;
        expect([await store.checkpoint(), await store.count('worklist', {})]).toEqual([{ 0: told }, told]);
      }
    }));

  it('that was folded less far than the live set had come is replayed from there', () =>
    onStore(newPlace, async (store) => {
      await store.saveCheckpoint({ 0: 30 });
      const rebuild = await store.beginRebuild('rules-2');
      await rebuild.setCheckpoint({ 0: 12 });
      await rebuild.switch();
      expect(await store.checkpoint()).toEqual({ 0: 12 });
    }));

  it('that is abandoned leaves no trace, and another one can begin', () =>
    onStore(newPlace, async (store) => {
      await store.bulk([OLD]);
      const abandoned = await store.beginRebuild('rules-2');
      await abandoned.insert([NEW, entry('case/2', 4)]);
      await abandoned.abandon();
      await expect(abandoned.switch()).rejects.toThrow(RebuildRefused);
      expect((await store.find('worklist', {})).items).toEqual([OLD.document]);

      const second = await store.beginRebuild('rules-2');
      expect(await second.count('worklist')).toBe(0);
      await second.switch();
      expect(await store.count('worklist', {})).toBe(0);
    }));

  it('is the only one', () =>
    onStore(newPlace, async (store) => {
      const rebuild = await store.beginRebuild('rules-2');
      await expect(store.beginRebuild('rules-3')).rejects.toThrow(RebuildRefused);
      await rebuild.abandon();
    }));

  it('whose store is closed in the middle leaves the live set as it was', () =>
    onStore(newPlace, async (store, place) => {
      await store.bulk([OLD]);
      const rebuild = await store.beginRebuild('rules-2');
      await rebuild.insert([NEW, entry('case/2', 4)]);
      await store.close();
      await place.letTimePass();

      const restarted = await place.open();
      try {
        expect((await restarted.find('worklist', {})).items).toEqual([OLD.document]);
        expect(await restarted.fingerprint()).toBeNull();
        const next = await restarted.beginRebuild('rules-3');
        expect(await next.count('worklist')).toBe(0);
        await next.abandon();
      } finally {
        await restarted.close();
      }
    }));

  it('with a document that has two lists in one index does not come live, and says which view', () =>
    onStore(newPlace, async (store) => {
      await store.bulk([OLD]);
      const rebuild = await store.beginRebuild('rules-2');
      const whole = async (): Promise<void> => {
        await rebuild.insert([entry('case/1', 11, { officers: ['甲', '乙'], due: ['2026-01-01', '2026-02-01'] })]);
        await rebuild.switch();
      };
      await expect(whole()).rejects.toMatchObject({ name: 'InvalidDocument', view: 'worklist' });
      await rebuild.abandon();
      expect((await store.find('worklist', {})).items).toEqual([OLD.document]);
    }));

  it('disturbs no list that is being read at the switch', () =>
    onStore(newPlace, async (store) => {
      const cases = Array.from({ length: 3000 }, (_, n) => entry(`case/${n}`, n, { amount: n }));
      await store.bulk(cases);
      const rebuild = await store.beginRebuild('rules-2');
      await rebuild.insert(cases);
      const reading = Array.from({ length: 5 }, () => store.count('worklist', { amount: { $gte: 0 } }));
      await rebuild.switch();
      expect(await Promise.all(reading)).toEqual([3000, 3000, 3000, 3000, 3000]);
    }));
};
