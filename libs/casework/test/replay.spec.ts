import type { CaseFact } from '../src/evolve/fold.js';
import { stateAt } from '../src/evolve/time-travel.js';
import { differences } from '../src/replay/differences.js';
import { countAt, readPoint, type Point } from '../src/replay/point.js';
import { factsOfRecords } from '../src/replay/records.js';
import { whole } from './rules-of.js';

const { facts } = whole().file;

const at = (text: string): Point => {
  const point = readPoint(text);
  if (point === null) throw new Error(`${text} is no point`);
  return point;
};

const numberOf = (type: CaseFact['type']): number => facts.findLastIndex((fact) => fact.type === type) + 1;

/** A value of a state by its path, found by a second way than the one that is tested. */
const valueAt = (count: number, path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (part, name) => {
      if (part === null || part === undefined) return undefined;
      return Array.isArray(part) ? (part as unknown[])[Number(name) - 1] : (part as Record<string, unknown>)[name];
    },
    stateAt(facts, count),
  );

describe('A point in the life of a case', () => {
  it('is a number of an event, a day, an instant or a named act', () => {
    expect(countAt(facts, at('3'))).toBe(3);
    expect(countAt(facts, at('decision'))).toBe(numberOf('PenaltyDecided'));
    expect(countAt(facts, at('filing'))).toBe(numberOf('CaseFiled'));
    const { recordedAt } = facts[numberOf('CaseFiled') - 1] ?? { recordedAt: '' };
    expect(countAt(facts, at(recordedAt))).toBe(numberOf('CaseFiled'));
  });

  it('has what was recorded by the end of a day, the next morning not', () => {
    const onTheDay = facts.filter(({ recordedAt }) => recordedAt < '2026-03-04T16:00:00.000Z').length;
    expect(countAt(facts, at('2026-03-04'))).toBe(onTheDay);
    expect(onTheDay).toBeGreaterThan(0);
  });

  it('is not there where the case has not come to it', () => {
    expect(countAt(facts, at(String(facts.length + 1)))).toBeNull();
    expect(countAt(facts, at('hearing'))).toBeNull();
  });

  it.each(['', 'x', '-1', '1.5', '2026-02-30', 'toString', '2026-03-02T25:00:00Z', '2026-03-02T08:00'])(
    'is not written %j',
    (text) => expect(readPoint(text)).toBeNull(),
  );
});

describe('The differences between two points of a case', () => {
  it('are none between a point and itself', () => {
    for (let count = 0; count <= facts.length; count += 1) expect(differences(facts, count, count)).toEqual([]);
  });

  it('say of each field what stood there before and after', () => {
    const found = differences(facts, numberOf('CaseFiled'), facts.length);
    for (const { path, before, after } of found) {
      expect(valueAt(numberOf('CaseFiled'), path) ?? null).toEqual(before);
      expect(valueAt(facts.length, path) ?? null).toEqual(after);
      expect(before).not.toEqual(after);
    }
    expect(found.map(({ path }) => path.join('.'))).toContain('stage');
  });

  it('are none where a sum begins at nothing, and one where something is owed', () => {
    const found = differences(facts, numberOf('DecisionServed') - 1, facts.length);
    expect(found.filter(({ before, after }) => before === null && after === 0)).toEqual([]);
    expect(found.filter(({ path }) => path.at(-1) === 'amount').length).toBeGreaterThan(0);
  });

  it('name the event that did it: before it the field was otherwise, from it on it stayed', () => {
    for (const { path, after, event } of differences(facts, 0, facts.length)) {
      expect(valueAt(event - 1, path) ?? null).not.toEqual(after);
      for (let count = event; count <= facts.length; count += 1) expect(valueAt(count, path) ?? null).toEqual(after);
    }
  });

  it('are the same backwards, before and after the other way round', () => {
    const forwards = differences(facts, 4, 9);
    expect(differences(facts, 9, 4)).toEqual(
      forwards.map(({ path, before, after, event }) => ({ path, before: after, after: before, event })),
    );
  });
});

describe('The records of a case', () => {
  it('are read as the facts that the server folds', () => {
    const texts = whole().records.map(({ actor, recordedAt, events }) => JSON.stringify({ actor, recordedAt, events }));
    expect(factsOfRecords(texts)).toEqual(facts);
  });

  it('have no fact in a refusal', () => {
    expect(
      factsOfRecords([JSON.stringify({ actor: { id: 'wang' }, recordedAt: '2026-03-02T00:00:00.000Z', refusal: {} })]),
    ).toEqual([]);
  });
});
