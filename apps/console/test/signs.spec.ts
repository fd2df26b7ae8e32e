import { caseEvents } from '#casework/events/case-events';
import { eventsOfPoint } from '#casework/risk/events-of-point';
import { riskPoints } from '#casework/risk/points';
import { streamCalled } from '../src/audit/stream-called.js';
import { doneLater, grouped, isAttempt } from '../src/case/attempts.js';
import type { HistoryEntry } from '../src/case/case-query.js';
import { pointedAt } from '../src/case/timeline.js';
import { yearInDoubt } from '../src/kit/working-days.js';
import { sayPath } from '../src/replay/say-path.js';
import { signsAsked } from '../src/risks/signs-asked.js';

const event = (place: number, type: string, by = 'wang', recordedAt = `2026-09-0${place}T02:00:00.000Z`) =>
  ({ place, number: place, type, by, recordedAt, occurredAt: recordedAt }) as HistoryEntry;

const refusal = (place: number, action: string, code: string, recordedAt: string) =>
  ({ place, by: 'wang', recordedAt, refused: { action, code } }) as HistoryEntry;

const attempt = (since: string) =>
  ({
    number: 17,
    since,
    officers: ['wang'],
    detail: '办理被系统拒绝',
    about: { code: 'refused-attempt', parameters: { code: 'no-legal-basis' } },
  }) as unknown as Parameters<typeof doneLater>[0];

const on = '2026-09-02T01:00:00.000Z';

describe('A refused attempt among the signs of a case', () => {
  const refused = [event(1, 'CaseFiled'), refusal(2, 'request-measure', 'no-legal-basis', on)];

  it('says when the same person did the act rightly afterwards', () => {
    const history = [...refused, event(3, 'MeasureRequested')];
    expect(doneLater(attempt('2026-09-02'), history)).toBe('2026-09-03T02:00:00.000Z');
  });
  it('says nothing where somebody else did it, or where it was done before only', () => {
    expect(doneLater(attempt('2026-09-02'), [...refused, event(3, 'MeasureRequested', 'li')])).toBeNull();
    expect(doneLater(attempt('2026-09-02'), [event(1, 'MeasureRequested'), ...refused.slice(1)])).toBeNull();
  });
  it('is one row for equal ones, with their number', () => {
    const signs = [attempt('2026-09-02'), attempt('2026-09-02'), { ...attempt('2026-09-03'), number: 18 }];
    expect(grouped(signs).map(({ sign, count }) => [sign.number, count])).toEqual([
      [17, 2],
      [18, 1],
    ]);
    expect(isAttempt(attempt('2026-09-02'))).toBe(true);
  });
});

describe('The day of a sign', () => {
  const day = '2026-09-05T02:00:00.000Z';
  const history = [
    event(1, 'InvestigationReported', 'wang', day),
    event(2, 'ReviewConcluded', 'zheng', day),
    event(3, 'NoticeIssued', 'wang', day),
  ];
  const at = (search: string): number[] => [...pointedAt(history, new URLSearchParams(search))];

  it('leads to the review for a sign of the review, not to everything of the day (risk point 24)', () =>
    expect(at('on=2026-09-05&risk=24')).toEqual([2]));
  it('leads to the attempt that is meant, and never to another one of the day', () => {
    const refusal = (place: number, code: string): HistoryEntry =>
      ({ place, by: 'wang', recordedAt: day, refused: { code } }) as unknown as HistoryEntry;
    const all = [
      refusal(1, 'in-the-future'),
      ...history.map((each) => ({ ...each, place: each.place + 1 })),
      refusal(5, 'x'),
    ];
    const places = (search: string): number[] => [...pointedAt(all, new URLSearchParams(search))];
    expect(places('on=2026-09-05&risk=24')).toEqual([3]);
    expect(places('on=2026-09-05&risk=17&refused=x')).toEqual([5]);
  });
  it('leads to everything of the day where the sign may lie in any event, or nothing of its kind was recorded', () => {
    expect(at('on=2026-09-05&risk=3')).toEqual([1, 2, 3]);
    expect(at('on=2026-09-05&risk=34')).toEqual([1, 2, 3]);
    expect(at('on=2026-09-05')).toEqual([1, 2, 3]);
  });
  it('is looked for in events that there are', () => {
    const types = riskPoints.flatMap(({ number }) => eventsOfPoint(number));
    expect(types.filter((type) => !Object.hasOwn(caseEvents, type))).toEqual([]);
  });
});

describe('What readers see in place of identifiers', () => {
  const names = {
    officer: (id: string) => (id === 'cao' ? '演示·曹' : id),
    unit: (id: string) => (id === 'shifan' ? '示范县局' : id),
  };
  const called = (stream: string): string =>
    streamCalled(stream, { names, numbering: (unit, year) => `${unit} ${year} 年编号`, kinds: { case: '案件' } });

  it('names people, units, and the numbers of a unit', () =>
    expect(['officer/cao', 'unit/shifan', 'numbering/shifan-2026', 'case/0a1b'].map(called)).toEqual([
      '演示·曹',
      '示范县局',
      '示范县局 2026 年编号',
      '案件',
    ]));
  it('counts entries of a list as people do', () =>
    expect(sayPath(['evidence', '2', 'kind'], { title: (name) => name, entry: (number) => `第 ${number} 项` })).toBe(
      'evidence › 第 2 项 › kind',
    ));
});

describe('A day in a year whose days off are not known', () => {
  const calendar = {
    today: '2026-12-01',
    soon: '2026-12-04',
    until: '2028-01-05',
    daysOff: [],
    yearsWithoutNotice: [2027],
  };

  it('is in doubt, and so is every later one', () => {
    expect(yearInDoubt(calendar, '2026-12-31')).toBeNull();
    expect(yearInDoubt(calendar, '2027-01-01')).toBe(2027);
  });
});

describe('The signs of a row in the list of risk points', () => {
  const sign = (number: number, since: string, until: string | null = null, officers = ['wang']) => ({
    number,
    level: number === 24 ? 'high' : 'medium',
    officers,
    since,
    until,
  });
  const signs = [sign(24, '2026-07-21'), sign(33, '2026-09-02', '2026-09-10'), sign(14, '2026-09-01', null, ['li'])];
  const numbersOf = (asked: object, today = '2026-10-01'): number[] =>
    signsAsked(signs, { show: '', number: '', level: '', officer: '', ...asked }, today).map(({ number }) => number);

  it('are those that are open, and with "all" the ended ones too', () => {
    expect(numbersOf({})).toEqual([24, 14]);
    expect(numbersOf({ show: 'all' })).toEqual([24, 33, 14]);
  });
  it('do not show before their day', () => expect(numbersOf({}, '2026-08-31')).toEqual([24]));
  it('are those of the point, the level and the officer that were chosen', () => {
    expect(numbersOf({ number: '24' })).toEqual([24]);
    expect(numbersOf({ level: 'medium' })).toEqual([14]);
    expect(numbersOf({ officer: 'li', show: 'all' })).toEqual([14]);
  });
});
