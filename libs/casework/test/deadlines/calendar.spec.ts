import { assert, integer, property } from 'fast-check';
import {
  addDays,
  addWorkingDays,
  isWorkingDay,
  parseCalendars,
  workingDaysBetween,
} from '../../src/deadlines/index.js';
import { calendar2026Json, calendars } from './law-tables.js';

describe('working days', () => {
  it.each([
    ['2023-12-31', '2024-12-31', 251],
    ['2024-12-31', '2025-12-31', 248],
    ['2025-12-31', '2026-12-31', 248],
  ] as const)('a year has the working days its holiday notice leaves: after %s up to %s %d', (from, to, count) => {
    expect(workingDaysBetween(from, to, calendars)).toBe(count);
  });

  it.each([
    ['2024-02-09', 7, '2024-02-26'],
    ['2024-09-13', 5, '2024-09-23'],
    ['2025-01-24', 5, '2025-02-07'],
    ['2025-09-26', 10, '2025-10-16'],
    ['2026-02-13', 7, '2026-03-02'],
    ['2026-02-13', 15, '2026-03-12'],
    ['2026-04-30', 7, '2026-05-13'],
    ['2026-09-18', 5, '2026-09-24'],
    ['2026-09-24', 5, '2026-10-09'],
    ['2026-09-30', 7, '2026-10-15'],
  ] as const)('%s + %d working days = %s', (start, count, end) => {
    expect(addWorkingDays(start, count, calendars)).toBe(end);
  });

  it('a weekend day named 上班 is worked, a named day off is not', () => {
    expect(isWorkingDay('2026-01-04', calendars)).toBe(true);
    expect(isWorkingDay('2026-10-07', calendars)).toBe(false);
    expect(isWorkingDay('2024-02-09', calendars)).toBe(true);
  });

  it('a year without a notice counts Monday to Friday', () => {
    expect(isWorkingDay('2027-10-01', calendars)).toBe(true);
    expect(isWorkingDay('2027-10-02', calendars)).toBe(false);
  });

  it('counting on and measuring back agree, from any day', () => {
    const daysFromNewYear2024 = integer({ min: 0, max: 1060 });
    assert(
      property(daysFromNewYear2024, integer({ min: 0, max: 40 }), (days, count) => {
        const start = addDays('2024-01-01', days);
        const end = addWorkingDays(start, count, calendars);
        expect(workingDaysBetween(start, end, calendars)).toBe(count);
      }),
    );
  });
});

describe('a holiday notice that cannot be right is refused, naming the place', () => {
  const wrong = (change: object) => () => parseCalendars([{ ...calendar2026Json, ...change }]);

  it.each([
    [{ year: 2025 }, 'calendar 2025.off[0].from: must be a day of 2025'],
    [{ makeUpWorkDays: ['2026-01-05'] }, 'must be a Saturday or Sunday'],
    [{ makeUpWorkDays: ['2026-10-03'] }, 'must not be named off as well'],
    [{ makeUpWorkDays: ['2026-02-30'] }, 'calendar 2026.makeUpWorkDays[0]: must be a date that exists'],
    [{ off: [{ name: '国庆节', from: '2026-10-07', to: '2026-10-01' }] }, 'must not end before it begins'],
    [{ off: null }, 'calendar 2026.off: must be a list'],
    [{ year: '2026' }, 'calendar.year: must be a number'],
    [{ year: 2101 }, 'calendar.year: must be a whole number of at most 2100'],
    [{ year: 70_368_744_177_663 }, 'calendar.year: must be a whole number of at most 2100'],
  ])('%j', (change, message) => {
    expect(wrong(change)).toThrow(message);
  });

  it('the same year twice', () => {
    expect(() => parseCalendars([calendar2026Json, calendar2026Json])).toThrow('year: must not be loaded twice');
  });
});
