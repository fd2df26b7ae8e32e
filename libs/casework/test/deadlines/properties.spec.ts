import { array, assert, constantFrom, integer, property, tuple } from 'fast-check';
import {
  addDays,
  daysBetween,
  dueDate,
  isLegalDate,
  isWorkingDay,
  type ClockId,
  type LegalDate,
} from '../../src/deadlines/index.js';
import { calendars, clocks } from './law-tables.js';

const day = integer({ min: 0, max: 900 }).map((days) => addDays('2024-01-01', days));
const pause = tuple(day, integer({ min: 0, max: 60 })).map(([from, days]) => [from, addDays(from, days)] as const);
const pausable = constantFrom<ClockId>('verification', 'case', 'seal-seize');
const rolling = constantFrom<ClockId>('case', 'pay', 'suit-after-review', 'court-application');

const due = (clock: ClockId, start: LegalDate, more: object = {}): LegalDate => {
  const answer = dueDate({ clock, start, ...more }, { clocks, calendars }).due;
  if (!isLegalDate(answer)) throw new Error(`${answer} is no day`);
  return answer;
};

describe('whatever the start', () => {
  it('a term that rolls never ends on a rest day', () => {
    assert(
      property(rolling, day, (clock, start) => {
        expect(isWorkingDay(due(clock, start), calendars)).toBe(true);
      }),
    );
  });

  it('a later start never gives an earlier end', () => {
    assert(
      property(
        constantFrom<ClockId>('verification', 'case', 'pay', 'suit', 'serve-decision'),
        day,
        integer({ min: 0, max: 30 }),
        (clock, start, later) => {
          expect(due(clock, addDays(start, later)) >= due(clock, start)).toBe(true);
        },
      ),
    );
  });

  it('an excluded period never shortens a term, and lengthens a seizure by no more than its own days', () => {
    assert(
      property(pausable, day, pause, (clock, start, [from, to]) => {
        const [plain, paused] = [due(clock, start), due(clock, start, { pauses: [[from, to]] })];
        expect(paused >= plain).toBe(true);
        if (clock === 'seal-seize') expect(daysBetween(plain, paused)).toBeLessThanOrEqual(daysBetween(from, to));
      }),
    );
  });

  it('the order in which periods are listed does not matter', () => {
    assert(
      property(pausable, day, array(pause, { maxLength: 4 }), (clock, start, pauses) => {
        expect(due(clock, start, { pauses })).toBe(due(clock, start, { pauses: pauses.toReversed() }));
      }),
    );
  });

  it('a longer extension never gives an earlier end', () => {
    assert(
      property(day, integer({ min: 0, max: 60 }), integer({ min: 0, max: 60 }), (start, one, other) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)];
        expect(due('case', start, { extensionDays: more }) >= due('case', start, { extensionDays: less })).toBe(true);
      }),
    );
  });
});
