import { createHash } from 'node:crypto';
import { array, assert, integer, property, record, string } from 'fast-check';
import type { InspectionObject } from '../src/events/random-inspection.js';
import { draw, type DrawLists } from '../src/inspection/draw.js';

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

const object = (id: string, weight: number): InspectionObject => ({ id, name: id, kind: 'company', weight });

const lists = record({
  weights: array(integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 40 }),
  officers: integer({ min: 2, max: 12 }),
  perObject: integer({ min: 2, max: 4 }),
  share: integer({ min: 1, max: 40 }),
}).map(({ weights, officers, perObject, share }): DrawLists => ({
  objects: weights.map((weight, place) => object(`shop-${place}`, weight)),
  inspectors: Array.from({ length: Math.max(officers, perObject) }, (_, place) => ({
    officer: `officer-${place}`,
    recusedFrom: [],
  })),
  howMany: Math.min(share, weights.length),
  perObject,
}));

const seeds = string({ minLength: 1, maxLength: 30 });

const tasksOf = (given: DrawLists, seed: string) => {
  const made = draw(given, seed, digest);
  if (!made.drawn) throw new Error(`${made.object} has ${made.found} inspectors`);
  return made.tasks;
};

describe('a random draw 双随机抽取', () => {
  it('comes to the same for the same seed, in whatever order the lists are', () => {
    assert(
      property(lists, seeds, (given, seed) => {
        const turned = {
          ...given,
          objects: given.objects.toReversed(),
          inspectors: given.inspectors.toReversed(),
        };
        expect(draw(turned, seed, digest)).toEqual(draw(given, seed, digest));
      }),
    );
  });

  it('draws as many objects as were asked for, none twice', () => {
    assert(
      property(lists, seeds, (given, seed) => {
        const drawn = tasksOf(given, seed).map((task) => task.object);
        expect(new Set(drawn).size).toBe(given.howMany);
        expect(drawn).toHaveLength(given.howMany);
      }),
    );
  });

  it('gives every object its inspectors, nobody twice, and all of them the same load give or take one', () => {
    assert(
      property(lists, seeds, (given, seed) => {
        const load = new Map(given.inspectors.map(({ officer }) => [officer, 0]));
        for (const { inspectors } of tasksOf(given, seed)) {
          expect(new Set(inspectors).size).toBe(given.perObject);
          for (const officer of inspectors) load.set(officer, (load.get(officer) ?? 0) + 1);
        }
        expect(Math.max(...load.values()) - Math.min(...load.values())).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('never sends anyone to an object from which they stand back', () => {
    assert(
      property(lists, seeds, (given, seed) => {
        const [first, ...others] = given.inspectors;
        if (first === undefined || others.length < given.perObject) return;
        const standing = { ...first, recusedFrom: given.objects.map(({ id }) => id) };
        const tasks = tasksOf({ ...given, inspectors: [standing, ...others] }, seed);
        expect(tasks.flatMap(({ inspectors }) => inspectors)).not.toContain(first.officer);
      }),
    );
  });

  it('is not made where too few may go to an object', () => {
    const inspectors = [
      { officer: 'wang', recusedFrom: [] },
      { officer: 'li', recusedFrom: ['shop'] },
    ];
    const given = { objects: [object('shop', 1)], inspectors, howMany: 1, perObject: 2 };
    expect(draw(given, 'seed', digest)).toEqual({ drawn: false, object: 'shop', found: 1 });
  });

  it('falls on objects by their weight: over 2,000 fixed seeds 1 in 10 and 9 in 10, within three standard deviations', () => {
    const inspectors = ['wang', 'li'].map((officer) => ({ officer, recusedFrom: [] }));
    const given = { objects: [object('calm', 10), object('risky', 90)], inspectors, howMany: 1, perObject: 2 };
    const risky = Array.from({ length: 2_000 }, (_, seed) => tasksOf(given, `fixed ${seed}`)[0]?.object).filter(
      (each) => each === 'risky',
    ).length;
    // √(2,000 × 0.9 × 0.1) = 13.4; 1,800 ± 3 × 13.4
    expect(Math.abs(risky - 1_800)).toBeLessThan(41);
  });

  it('is the way that its description says, for whoever makes it again with other tools', () => {
    const inspectors = ['li', 'wang', 'zhao'].map((officer) => ({ officer, recusedFrom: [] }));
    const objects = [object('a', 1), object('b', 2), object('c', 3)];
    const points = [1, 2, 3].map((n) => BigInt(`0x${digest(`2026-7:object:${n}`)}`));
    const drawn = tasksOf({ objects, inspectors, howMany: 3, perObject: 2 }, '2026-7').map((task) => task.object);
    const left = [...objects];
    const expected = points.map((point) => {
      const scale = left.flatMap(({ id, weight }) => Array.from({ length: weight }, () => id));
      const id = scale[Number(point % BigInt(scale.length))] ?? '';
      left.splice(
        left.findIndex((each) => each.id === id),
        1,
      );
      return id;
    });
    expect(drawn).toEqual(expected);
  });
});
