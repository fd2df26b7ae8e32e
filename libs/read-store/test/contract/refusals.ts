import { InvalidCursor, InvalidQuery, UnknownView, type ReadStore } from '#read-store';
import type { Place } from './place.js';
import { entry, numberedUpTo, onStore } from './worklist.js';

export const refusesBadInput = (newPlace: () => Promise<Place>): void => {
  it('names the view that does not exist, and those that do', () =>
    onStore(newPlace, async (store) => {
      const wrong = [
        () => store.find('work-list', {}),
        () => store.findOne('work-list', 'case/1'),
        () => store.count('work-list', {}),
        () => store.aggregate('work-list', []),
        () => store.bulk([{ ...entry('case/1', 1), view: 'work-list' }]),
      ];
      for (const question of wrong) {
        await expect(question()).rejects.toThrow(UnknownView);
        await expect(question()).rejects.toThrow('there is no view "work-list"; known views: worklist, risk-points');
      }
    }));

  it.each<[string, (store: ReadStore) => Promise<unknown>, string]>([
    ['a limit of 0', (store) => store.find('worklist', {}, { limit: 0 }), 'limit'],
    ['a limit of 1,001', (store) => store.find('worklist', {}, { limit: 1001 }), 'limit'],
    ['half a limit', (store) => store.find('worklist', {}, { limit: 1.5 }), 'limit'],
    ['code in a filter', (store) => store.find('worklist', { $where: 'true' }), 'filter.$where'],
    ['an undefined unit', (store) => store.find('worklist', { unit: undefined }), 'filter.unit'],
    [
      'an undefined unit inside',
      (store) => store.count('worklist', { $or: [{ unit: undefined }] }),
      'filter.$or.0.unit',
    ],
    ['a range of null', (store) => store.find('worklist', { due: { $gt: null } }), 'filter.due.$gt'],
    ['an $in without a list', (store) => store.find('worklist', { unit: { $in: '东' } }), 'filter.unit.$in'],
    ['an empty $or', (store) => store.count('worklist', { $or: [] }), 'filter.$or'],
    ['a broken pattern', (store) => store.find('worklist', { unit: { $regex: '(' } }), 'filter.unit.$regex'],
    ['a stage that writes', (store) => store.aggregate('worklist', [{ $out: 'risk-points' }]), 'pipeline.0.$out'],
    [
      'a join in a facet',
      (store) => store.aggregate('worklist', [{ $facet: { a: [{ $lookup: {} }] } }]),
      'pipeline.0.$facet.a.0.$lookup',
    ],
    ['a mixed projection', (store) => store.find('worklist', {}, { projection: { unit: 1, due: 0 } }), 'projection'],
  ])('refuses %s, naming the field', (_, question, field) =>
    onStore(newPlace, async (store) => {
      const error = await question(store).catch((refusal: unknown) => refusal);
      expect(error).toBeInstanceOf(InvalidQuery);
      expect(error).toMatchObject({ field });
    }),
  );

  it('refuses a cursor that is damaged or belongs to another order', () =>
    onStore(newPlace, async (store) => {
      await store.bulk(numberedUpTo(5));
      const { next } = await store.find('worklist', {}, { sort: { due: 1 }, limit: 2 });
      for (const after of ['', 'x', '!!!', Buffer.from('{"order":1}').toString('base64url'), `${next}x`.slice(5)]) {
        await expect(store.find('worklist', {}, { sort: { due: 1 }, after })).rejects.toThrow(InvalidCursor);
      }
      const otherOrder = store.find('worklist', {}, { sort: { due: -1 }, after: next ?? '' });
      await expect(otherOrder).rejects.toThrow('after: this cursor belongs to a list in another order');
    }));

  it('says so when it is closed', () =>
    onStore(newPlace, async (store) => {
      expect(await store.health()).toEqual({ ready: true });
      await store.close();
      await expect(store.find('worklist', {})).rejects.toThrow('The read store is closed');
      expect((await store.health()).ready).toBe(false);
    }));
};
