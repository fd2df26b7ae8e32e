import {
  answerDue,
  dueDate,
  parseClocks,
  type ClockId,
  type DueDateInput,
  type LegalDate,
} from '../../src/deadlines/index.js';
import { calendars, clocks, clocksJson } from './law-tables.js';

const context = { clocks, calendars };
const due = (input: DueDateInput) => dueDate(input, context);

describe('a term of calendar days that ends on a rest day moves on', () => {
  it.each<[DueDateInput, string]>([
    // 2026-07-03 + 90 = 2026-10-01, National Day week
    [{ clock: 'case', start: '2026-07-03' }, '2026-10-08'],
    // 2025-12-18 + 15 = 2026-01-02, and Sunday 01-04 is worked
    [{ clock: 'pay', start: '2025-12-18' }, '2026-01-04'],
    // 2026-01-31 + 15 = 2026-02-15, the first of nine days off
    [{ clock: 'pay', start: '2026-01-31' }, '2026-02-24'],
    // 2026-06-01 + 15 = 2026-06-16, an ordinary Tuesday
    [{ clock: 'pay', start: '2026-06-01' }, '2026-06-16'],
    // 2026-07-03 + 15 = 2026-07-18, an ordinary Saturday (practice)
    [{ clock: 'pay', start: '2026-07-03' }, '2026-07-20'],
  ])('%j -> %s', (input, day) => {
    expect(due(input).due).toBe(day);
  });

  it('an ordinary weekend does not move it where the setting follows the text of Art.80', () => {
    const byText = parseClocks({
      ...clocksJson,
      rollOnOrdinaryWeekends: [{ validFrom: '2019-04-01', validTo: null, value: false }],
    });
    expect(dueDate({ clock: 'pay', start: '2026-07-03' }, { clocks: byText, calendars }).due).toBe('2026-07-18');
    expect(dueDate({ clock: 'pay', start: '2026-01-31' }, { clocks: byText, calendars }).due).toBe('2026-02-24');
  });

  it('a seizure ends on its day, even on National Day: the party gets the goods back', () => {
    // 2026-09-01 + 30 = 2026-10-01
    expect(due({ clock: 'seal-seize', start: '2026-09-01' })).toMatchObject({ due: '2026-10-01', rolled: false });
  });
});

describe('the text in force on the day the clock starts decides', () => {
  it.each<[ClockId, string, string]>([
    // before 2021-07-15: 3 WD (Wed 07-14 -> Mon 07-19); from then on 5 WD (Thu 07-15 -> Thu 07-22)
    ['defence-window', '2021-07-14', '2021-07-19'],
    ['defence-window', '2021-07-15', '2021-07-22'],
    // 7 days -> 7 WD: 07-14 + 7 = Wed 07-21; 07-15 -> 16, 19..23, 26
    ['evidence-hold', '2021-07-14', '2021-07-21'],
    ['evidence-hold', '2021-07-15', '2021-07-26'],
    ['serve-decision', '2021-07-14', '2021-07-21'],
    ['serve-decision', '2021-07-15', '2021-07-26'],
    // 10 days -> 10 WD: 07-12 + 10 = Thu 07-22; 07-15 -> 16, 19..23, 26..29
    ['demand', '2021-07-12', '2021-07-22'],
    ['demand', '2021-07-15', '2021-07-29'],
    // Order 61: 60 -> 30 CD, 2022-10-31 + 60 = 12-30; 2022-11-01 + 30 = 12-01
    ['proclamation-service', '2022-10-31', '2022-12-30'],
    ['proclamation-service', '2022-11-01', '2022-12-01'],
    // hearing Mon 2021-07-12: 7 full days between -> 07-04; hearing Fri 2021-07-30: 7 WD are 21..29 -> 07-20
    ['hearing-notice', '2021-07-12', '2021-07-04'],
    ['hearing-notice', '2021-07-30', '2021-07-20'],
  ])('%s from %s -> %s', (clock, start, day) => {
    expect(due({ clock, start }).due).toBe(day);
  });

  it('cash: 2 days before, 2 working days since 2021-07-15 (a Thursday)', () => {
    const cash = (start: string) => due({ clock: 'cash-to-bureau', start }).due;
    expect(cash('2021-07-14')).toBe('2021-07-16');
    expect(cash('2021-07-15')).toBe('2021-07-19');
  });

  it('mediation: 45 working days under Order 20, 60 days under Order 121', () => {
    const mediate = (start: string) => due({ clock: 'complaint-mediation', start });
    expect(mediate('2026-04-14').steps).toContainEqual(expect.objectContaining({ length: 45, unit: 'WD' }));
    expect(mediate('2026-04-15').steps).toContainEqual(expect.objectContaining({ length: 60, unit: 'CD' }));
  });

  it('the five-year limitation does not exist before 2021-07-15', () => {
    const input: DueDateInput = { clock: 'limitation', variant: 'life-health-finance', start: '2021-07-14' };
    expect(() => due(input)).toThrow('has no text for 2021-07-14, only for 2021-07-15 to now');
  });
});

describe('an excluded period', () => {
  it('leaves out the days after its first up to and including its last', () => {
    // 90 + 20 (06-02..06-21) days after 2026-05-06: 08-24
    const result = due({ clock: 'case', start: '2026-05-06', pauses: [['2026-06-01', '2026-06-21']] });
    expect(result.due).toBe('2026-08-24');
    expect(result.steps).toContainEqual({ kind: 'pause', from: '2026-06-01', to: '2026-06-21', deducted: 20 });
  });

  it('of one day leaves out nothing', () => {
    expect(due({ clock: 'case', start: '2026-05-06', pauses: [['2026-06-01', '2026-06-01']] }).due).toBe('2026-08-04');
  });

  it('leaves out working days only from a clock of working days', () => {
    // verify, 15 WD from Mon 2026-06-01; test Fri 06-05 to Tue 06-09 takes out 06-08 and 06-09; 06-19 is off
    const result = due({ clock: 'verification', start: '2026-06-01', pauses: [['2026-06-05', '2026-06-09']] });
    expect(result.due).toBe('2026-06-25');
    expect(result.steps).toContainEqual(expect.objectContaining({ kind: 'pause', deducted: 2 }));
  });

  it('overlapping another is deducted once', () => {
    // union of 06-02..06-11 and 06-07..06-16 = 15 days; 2026-05-06 + 105 = 08-19
    const pauses = [
      ['2026-06-01', '2026-06-11'],
      ['2026-06-06', '2026-06-16'],
    ] as const;
    const result = due({ clock: 'case', start: '2026-05-06', pauses });
    expect(result.due).toBe('2026-08-19');
    expect(result.steps.filter((step) => step.kind === 'pause').map(({ deducted }) => deducted)).toEqual([10, 5]);
  });

  it('before the start or after the end changes nothing', () => {
    const pauses = [
      ['2026-04-01', '2026-05-01'],
      ['2026-09-01', '2026-09-30'],
    ] as const;
    expect(due({ clock: 'case', start: '2026-05-06', pauses }).due).toBe('2026-08-04');
  });

  it('that begins on the last day lets the term end on its own last day', () => {
    // 90 days of 2026-03-04 end on Tuesday 06-02.
    const pauses = [['2026-06-02', '2026-06-30']] as const;
    expect(due({ clock: 'case', start: '2026-03-04', pauses }).due).toBe('2026-06-30');
    expect(due({ clock: 'case', start: '2026-03-04', pauses: [['2026-06-03', '2026-06-30']] }).due).toBe('2026-06-02');
  });

  it('that begins on the rest days over which a term rolls does so too, and rolls again (PR Art.64, 80)', () => {
    // 90 days of 2026-03-02 end on Sunday 05-31, which rolls to Monday 06-01.
    const to = (from: LegalDate, last: LegalDate) =>
      due({ clock: 'case', start: '2026-03-02', pauses: [[from, last]] });
    expect(to('2026-06-01', '2026-06-30').due).toBe('2026-06-30');
    expect(to('2026-06-01', '2026-06-30').steps).toContainEqual(
      expect.objectContaining({ kind: 'pause', deducted: 29 }),
    );
    expect(to('2026-05-31', '2026-06-30').due).toBe('2026-06-30');
    // To a Saturday: Monday 29 June. Over before the last day: nothing moves. Begun after it: nothing moves.
    expect(to('2026-06-01', '2026-06-27').due).toBe('2026-06-29');
    expect(to('2026-05-31', '2026-06-01').due).toBe('2026-06-01');
    expect(to('2026-06-02', '2026-06-30').due).toBe('2026-06-01');
  });

  it('of working days that begins on the last day ends on a working day', () => {
    // 15 WD of 2026-06-01: 06-23 (06-19 is off). Stopped then until Saturday 06-27: Monday 06-29.
    const stopped = due({ clock: 'verification', start: '2026-06-01', pauses: [['2026-06-23', '2026-06-27']] });
    expect(stopped.due).toBe('2026-06-29');
  });

  it('moves a term of months by its days', () => {
    // 2026-03-02 + 6 months = 09-02; force majeure 05-02..05-11 = 10 days -> Sat 09-12 -> Mon 09-14
    expect(due({ clock: 'suit', start: '2026-03-02', pauses: [['2026-05-01', '2026-05-11']] }).due).toBe('2026-09-14');
  });

  it('cannot stop an evidence hold', () => {
    const input: DueDateInput = { clock: 'evidence-hold', start: '2026-06-01', pauses: [['2026-06-02', '2026-06-05']] };
    expect(() => due(input)).toThrow('pauses: nothing stops the clock "evidence-hold"');
  });

  it('that ends before it begins is refused', () => {
    const input: DueDateInput = { clock: 'case', start: '2026-06-01', pauses: [['2026-06-05', '2026-06-02']] };
    expect(() => due(input)).toThrow('the pause from 2026-06-05 to 2026-06-02 ends before it begins');
  });
});

describe('an extension', () => {
  it('is added to the unrolled end, which rolls once', () => {
    // 2026-07-03 + 90 = 10-01 (rest day) + 30 = 10-31, a Saturday -> Mon 11-02; not 10-08 + 30 = 11-07
    const result = due({ clock: 'case', start: '2026-07-03', extensionDays: 30 });
    expect(result.due).toBe('2026-11-02');
    expect(result.steps.filter((step) => step.kind === 'roll')).toHaveLength(1);
  });

  it('by the collective may be of any definite length', () => {
    expect(due({ clock: 'case', start: '2026-05-06', extensionDays: 75 }).due).toBe('2026-10-19');
  });

  it('of a seizure is 30 days at most', () => {
    expect(due({ clock: 'seal-seize', start: '2026-05-06', extensionDays: 30 }).due).toBe('2026-07-05');
    expect(() => due({ clock: 'seal-seize', start: '2026-05-06', extensionDays: 31 })).toThrow('by 30 at most');
  });

  it('of the defence term does not exist', () => {
    expect(() => due({ clock: 'defence-window', start: '2026-05-06', extensionDays: 1 })).toThrow('cannot be extended');
  });

  it.each([-1, 1.5, Number.NaN])('of %d is refused', (extensionDays) => {
    expect(() => due({ clock: 'case', start: '2026-05-06', extensionDays })).toThrow('extensionDays: ');
  });
});

describe('the answer says why', () => {
  it('names start, rule, days off, end and roll', () => {
    expect(due({ clock: 'legal-review', start: '2026-09-18' }).steps).toEqual([
      { kind: 'start', on: '2026-09-18', event: 'file received' },
      { kind: 'rule', length: 10, unit: 'WD', article: 'PR Art.55' },
      {
        kind: 'days-off',
        announced: ['25', '26', '27']
          .map((day) => `2026-09-${day}`)
          .concat([1, 2, 3, 4, 5, 6, 7].map((d) => `2026-10-0${d}`)),
        // only Saturday 09-19: the other weekend days lie in the announced holidays or are worked
        weekendDays: 1,
        makeUpWorkDays: ['2026-09-20'],
      },
      { kind: 'end', on: '2026-10-09', counted: 10, unit: 'WD' },
    ]);
  });

  it('lists the rest days it rolled over', () => {
    expect(due({ clock: 'pay', start: '2025-12-18' }).steps).toContainEqual({
      kind: 'roll',
      from: '2026-01-02',
      to: '2026-01-04',
      over: ['2026-01-02', '2026-01-03'],
    });
  });

  it('is provisional once a year without a holiday notice was looked at', () => {
    expect(due({ clock: 'verification', start: '2026-12-25' })).toMatchObject({ due: '2027-01-15', provisional: true });
    expect(due({ clock: 'verification', start: '2026-12-25' }).steps.at(-1)).toEqual({
      kind: 'provisional',
      years: [2027],
    });
    expect(due({ clock: 'verification', start: '2026-11-25' })).toMatchObject({
      due: '2026-12-16',
      provisional: false,
    });
    // a seizure never rolls, so that no notice can move its end
    expect(due({ clock: 'seal-seize', start: '2026-12-25' })).toMatchObject({ due: '2027-01-24', provisional: false });
  });

  it('an instant starts a day clock on its day in China', () => {
    expect(due({ clock: 'pay', start: '2026-05-31T16:30:00Z' }).due).toBe('2026-06-16');
  });
});

describe('what cannot be computed is refused, naming the field', () => {
  it.each<[DueDateInput, string]>([
    [{ clock: 'pay', start: '2026-02-30' }, 'start: "2026-02-30" is not a date that exists'],
    [{ clock: 'pay', start: '1996-01-01' }, 'start: the clock "pay" has no text for 1996-01-01'],
    [{ clock: 'pay', variant: 'x', start: '2026-05-06' }, 'variant: the clock "pay" has no variant "x"'],
    [{ clock: 'publication-stop', start: '2026-05-06' }, 'needs one of the variants minor, general, serious'],
    [{ clock: 'emergency-approval', start: '2026-05-06' }, 'start: hours need an instant'],
  ])('%j', (input, message) => {
    expect(() => due(input)).toThrow(message);
  });

  it.each([
    ['roll', 'sometimes', 'clock "pay".versions[0].roll: must be one of procedure, any-rest-day, never'],
    ['length', 0, 'clock "pay".versions[0].length: must be a whole number of at least 1'],
    ['validTo', '2019-02-30', 'clock "pay".versions[0].validTo: must be a date that exists'],
  ])('a clock table with %s = %s', (field, value, message) => {
    const pay = {
      id: 'pay',
      variant: null,
      default: true,
      chinese: '缴纳罚款期限',
      english: 'Paying the fine',
      formerNames: [],
      start: 's',
      stops: null,
    };
    const version = {
      ...clocks.clocks.find(({ id }) => id === 'pay')?.versions[0],
      [field]: value,
    };
    expect(() =>
      parseClocks({
        clocks: [{ ...pay, versions: [version] }],
        rollOnOrdinaryWeekends: [],
      }),
    ).toThrow(message);
  });
});

describe('a line of `anlu due`', () => {
  it('with a name that is not known is refused by it, not computed without it', () => {
    const line = { id: 7, clock: 'case', start: '2026-07-03', extensiondays: 30 };
    expect(answerDue(line, context)).toMatchObject({ id: 7, error: { field: 'extensiondays' } });
  });
});
