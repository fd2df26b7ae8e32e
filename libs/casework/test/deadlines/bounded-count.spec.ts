import type { DayKind } from '../../src/deadlines/calendar.js';
import { mostDaysCounted } from '../../src/deadlines/day-count.js';
import {
  addMonths,
  addWorkingDays,
  daysBetween,
  dueDate,
  workingDaysBetween,
  type Calendars,
  type ClockId,
} from '../../src/deadlines/index.js';
import { earliestDay, mostYearsAhead } from '../../src/input/bounds.js';
import { calendars, clocks } from './law-tables.js';

/** A count that would never end is ended here, so that it fails instead of hanging. */
const endless = 500_000;

/** A calendar that counts the days that are looked at; of some nobody works on any day. */
class CountingCalendar extends Map<number, DayKind> {
  looked = 0;
  constructor(private readonly always?: DayKind) {
    super(calendars);
  }
  override get(day: number): DayKind | undefined {
    this.looked += 1;
    if (this.looked > endless) throw new Error('Looks at days without end');
    return this.always ?? super.get(day);
  }
}

const looksOf = (work: (calendar: Calendars) => unknown, always?: DayKind): { looked: number; said: string } => {
  const calendar = new CountingCalendar(always);
  try {
    work(calendar);
  } catch (error) {
    return { looked: calendar.looked, said: error instanceof Error ? error.message : String(error) };
  }
  return { looked: calendar.looked, said: '' };
};

describe('counting working days costs a bounded number of steps', () => {
  it('takes the first and the last day that may be entered, until the year 2079', () => {
    const last = addMonths('2079-01-01', mostYearsAhead * 12);
    const { looked, said } = looksOf((calendar) => workingDaysBetween(earliestDay, last, calendar));
    expect({ looked, said }).toEqual({ looked: daysBetween(earliestDay, last), said: '' });
  });

  it.each([
    ['0001-01-01', '2026-03-02'],
    ['2026-03-02', '9999-12-31'],
  ] as const)('refuses to count from %s to %s, and looks at no day', (from, to) => {
    const { looked, said } = looksOf((calendar) => workingDaysBetween(from, to, calendar));
    expect(looked).toBe(0);
    expect(said).toContain(`from ${from} to ${to}`);
  });

  it.each([Number.MAX_SAFE_INTEGER, mostDaysCounted])('refuses to add %d working days', (count) => {
    const { looked, said } = looksOf((calendar) => addWorkingDays('2026-03-02', count, calendar));
    expect(looked).toBeLessThanOrEqual(mostDaysCounted);
    expect(said).toContain(`${mostDaysCounted} days at most`);
  });

  it.each([-1, 0.5, NaN, Infinity])('refuses to add %d working days: it is no number of days', (count) => {
    expect(() => addWorkingDays('2026-03-02', count, calendars)).toThrow('is not a whole number of 0 or more');
  });

  it('refuses to look for a working day where none ever comes', () => {
    const { looked, said } = looksOf((calendar) => addWorkingDays('2026-03-02', 1, calendar), 'announced-off');
    expect(looked).toBe(mostDaysCounted);
    expect(said).toContain(`${mostDaysCounted} days at most`);
  });

  it.each<[string, ClockId]>([
    ['counted back', 'hearing-notice'],
    ['counted on', 'defence-window'],
    ['rolled on', 'case'],
  ])('refuses a term %s over days off without end', (_, clock) => {
    const due = (calendar: Calendars) => dueDate({ clock, start: '2026-03-02' }, { clocks, calendars: calendar });
    const { looked, said } = looksOf(due, 'announced-off');
    expect(looked).toBeLessThanOrEqual(mostDaysCounted + 1);
    expect(said).toContain(`${mostDaysCounted} days at most`);
  });

  it('refuses a clock that counts back further than any term of law', () => {
    const table = {
      ...clocks,
      clocks: clocks.clocks.map((clock) => ({
        ...clock,
        versions: clock.versions.map((version) => ({ ...version, length: Number.MAX_SAFE_INTEGER })),
      })),
    };
    const due = (calendar: Calendars) =>
      dueDate({ clock: 'hearing-notice', start: '2026-03-02' }, { clocks: table, calendars: calendar });
    const { looked, said } = looksOf(due);
    expect(looked).toBeLessThanOrEqual(mostDaysCounted);
    expect(said).toContain(`${mostDaysCounted} days at most`);
  });
});
