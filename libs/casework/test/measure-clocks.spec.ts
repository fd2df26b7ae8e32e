import { clocksOf, nearestClock, risksOf, type CaseFile } from '#casework';
import { findClock } from '../src/clocks/case-clocks.js';
import type { ClockId, LegalDate } from '../src/deadlines/index.js';
import { fold } from '../src/evolve/fold.js';
import type { Law } from '../src/law.js';
import { evidence } from '../src/testing/bodies.js';
import { actsOf, played, type Line } from '../src/testing/stages.js';
import { law } from './law.js';
import { saying } from './older-history.js';
import { before, whole } from './rules-of.js';

const clockOf = ({ state }: Pick<CaseFile, 'state'>, name: ClockId, of?: number) => findClock(state, law, name, of);
const numbers = ({ file }: { file: CaseFile }) =>
  risksOf({ ...file, law }).map(({ number, since, until }) => ({ number, since, until }));

describe('clocks of holds, seizures and tests', () => {
  it('a seizure lasts 30 calendar days and never rolls (PR Art.38)', () => {
    expect(clockOf(before('commission-test', {}, 'measures')(), 'seal-seize', 1)).toMatchObject({
      start: '2026-03-09',
      due: '2026-04-08',
    });
  });
  it('the days of a test of the goods are not counted', () => {
    expect(clockOf(before('request-measure-extension', {}, 'measures')(), 'seal-seize', 1)).toMatchObject({
      due: '2026-04-18',
      pausedSince: null,
    });
  });
  // Seized on 9 March: thirty days end on 8 April.
  const tested = (
    commissionedOn: LegalDate,
    periodEndsOn: LegalDate,
    periodToldOn: LegalDate,
    resultOn?: LegalDate,
  ) => {
    const test = { body: '某检验院', accredited: true, subject: '指标', measure: 1 };
    const body = { ...test, commissionedOn, periodEndsOn, periodToldOn };
    const commissioned = before('commission-test', {}, 'measures')().when(
      'commission-test',
      body,
      'wang',
      periodToldOn,
    );
    expect(commissioned.recorded).toEqual(['TestCommissioned']);
    if (resultOn === undefined) return commissioned.after;
    const result = { test: 1, receivedOn: resultOn, result: '合格', toldOn: resultOn };
    return commissioned.after.when('record-test-result', result, 'wang', resultOn).after;
  };
  it('of a test only the period that was told is left out, not what it took longer (ACL Art.25(3))', () => {
    // Told 10 to 20 March, ten days: 18 April, whenever the result came.
    const due = { due: '2026-04-18', pausedSince: null };
    expect(clockOf(tested('2026-03-10', '2026-03-20', '2026-03-10'), 'seal-seize', 1)).toMatchObject(due);
    expect(clockOf(tested('2026-03-10', '2026-03-20', '2026-03-10', '2026-05-20'), 'seal-seize', 1)).toMatchObject(due);
    expect(numbers(tested('2026-03-10', '2026-03-20', '2026-03-10', '2026-05-20'))).toContainEqual({
      number: 18,
      since: '2026-04-19',
      until: null,
    });
    // A year that was told is left out as a year.
    const year = { due: '2027-04-08', pausedSince: null };
    expect(clockOf(tested('2026-03-10', '2027-03-10', '2026-03-10'), 'seal-seize', 1)).toMatchObject(year);
    // A result of the fifteenth: five days.
    const early = tested('2026-03-10', '2026-03-20', '2026-03-10', '2026-03-15');
    expect(clockOf(early, 'seal-seize', 1)).toMatchObject({ due: '2026-04-13' });
  });
  it('a period that is told when the thirty days are over revives nothing (ACL Art.25(3), 27, 28(1)(4))', () => {
    const inTime = tested('2026-04-05', '2026-04-20', '2026-04-08');
    expect(clockOf(inTime, 'seal-seize', 1)).toMatchObject({ due: '2026-04-23' });
    const late = tested('2026-04-05', '2026-04-20', '2026-04-09', '2026-04-20');
    expect(clockOf(late, 'seal-seize', 1)).toMatchObject({ due: '2026-04-08', pausedSince: null });
    expect(numbers(late)).toContainEqual({ number: 18, since: '2026-04-09', until: null });
    const more = { measure: 1, days: 30, reasons: '案情复杂' };
    expect(late.when('request-measure-extension', more, 'wang', '2026-04-20').answer).toBe('too-late');
  });
  it('an extension that was approved after the end, in a history of before, does not count either', () => {
    // Approved on 25 March. Seized on 20 February the goods went back by 22 March, and the test was told on the 23rd.
    const earlier = saying(before('order-correction', {}, 'measures')(), 'MeasureTaken', {
      takenAt: '2026-02-20T02:00:00.000Z',
    });
    const late = saying(earlier, 'TestCommissioned', { periodToldOn: '2026-03-23' });
    expect(clockOf(late, 'seal-seize', 1)).toMatchObject({ start: '2026-02-20', due: '2026-03-22' });
    expect(numbers(late)).toContainEqual({ number: 18, since: '2026-03-23', until: null });
    // Told on the last day, the ten days of the test are out, and the extension came in time: 30 + 10 + 30 days.
    const inTime = saying(earlier, 'TestCommissioned', { periodToldOn: '2026-03-22' });
    expect(clockOf(inTime, 'seal-seize', 1)).toMatchObject({ due: '2026-05-01' });
  });
  it('by the other reading of the setting every test stops it to its result', () => {
    const other: Law = {
      ...law,
      settings: {
        ...law.settings,
        untoldTestStopsSeizure: [{ validFrom: '2012-01-01', validTo: null, value: true }],
      },
    };
    const long = tested('2026-03-10', '2026-03-20', '2026-03-10', '2026-05-20');
    // 71 days of the test: 18 June.
    expect(findClock(long.state, other, 'seal-seize', 1)).toMatchObject({ due: '2026-06-18' });
    const open = tested('2026-03-10', '2026-03-20', '2026-03-10');
    expect(findClock(open.state, other, 'seal-seize', 1)).toMatchObject({ pausedSince: '2026-03-10' });
  });
  it('an extension of 30 days is added once', () => {
    expect(clockOf(before('order-correction', {}, 'measures')(), 'seal-seize', 1)).toMatchObject({ due: '2026-05-18' });
  });
  it('a clock that is paused by a test is not the nearest', () => {
    const testing = before('record-test-result', {}, 'measures')();
    expect(clockOf(testing, 'case')).toMatchObject({ pausedSince: '2026-03-10' });
    expect(nearestClock(clocksOf(testing.state, law))?.pausedSince ?? null).toBeNull();
  });
  it('the time of a test is added to the case clock (PR Art.64)', () => {
    const without = clockOf(before('commission-test', {}, 'measures')(), 'case');
    expect(without).toMatchObject({ due: '2026-06-02' });
    expect(clockOf(before('request-measure-extension', {}, 'measures')(), 'case')).toMatchObject({ due: '2026-06-12' });
  });
  it('an urgent measure has 24 hours for its approval', () => {
    const held = before('request-measure-end', {}, 'measures', 2)();
    const [hold, approval] = [clockOf(held, 'evidence-hold', 2), clockOf(held, 'emergency-approval', 2)];
    expect(hold).toMatchObject({ start: '2026-04-07', due: '2026-04-16', stoppedOn: null });
    expect(approval).toMatchObject({ due: '2026-04-08', stoppedOn: '2026-04-07' });
  });
});

describe('risk points of measures', () => {
  it('16: a hold will be overdue unless somebody acts, and shows once it has lapsed', () => {
    const held = before('request-measure-end', {}, 'measures', 2)();
    expect(numbers(held)).toContainEqual({ number: 16, since: '2026-04-17', until: null });
    const lapsed = held.when('collect-evidence', evidence, 'wang', '2026-06-01').after;
    expect(numbers(lapsed)).toContainEqual({ number: 16, since: '2026-04-17', until: '2026-04-17' });
  });
  it('16 and 18: nothing shows of measures that ended in time', () => {
    const shown = numbers(whole('measures')).filter(({ number }) => number === 16 || number === 18);
    expect(shown).toEqual([]);
  });
  it('18: goods kept beyond the period', () => {
    expect(numbers(before('order-correction', {}, 'measures')())).toContainEqual({
      number: 18,
      since: '2026-05-19',
      until: null,
    });
  });
  it('18: a test of seized goods that outlasts its period', () => {
    const late = before('record-test-result', {}, 'measures')().when(
      'record-test-result',
      { test: 1, receivedOn: '2026-03-30', result: '合格' },
      'wang',
      '2026-03-30',
    ).after;
    expect(numbers(late)).toContainEqual({ number: 18, since: '2026-03-26', until: '2026-03-30' });
  });
  it('19: an urgent measure approved on the third day', () => {
    const urgent = before('approve-measure', {}, 'measures', 4)();
    expect(numbers(urgent)).toContainEqual({ number: 19, since: '2026-04-08', until: null });
    const late = urgent.when('approve-measure', { measure: 2 }, 'feng', '2026-04-09').after;
    // What was approved late stays a breach (ACL Art.19).
    expect(numbers(late)).toContainEqual({ number: 19, since: '2026-04-08', until: null });
    expect(
      numbers(urgent.when('approve-measure', { measure: 2 }, 'feng', '2026-04-07').after).map(({ number }) => number),
    ).not.toContain(19);
  });
});

describe('a case is not closed while goods are held', () => {
  it('is refused until every measure has ended (PR Art.42, 77)', () => {
    const seized = before('propose-closing', {}, 'seized')();
    const body = { ground: 'performed', summary: '执行完毕' };
    expect(seized.when('propose-closing', body, 'wang', '2026-04-28').answer).toBe('measures-in-force');
    const asked = seized.when(
      'request-measure-end',
      { measure: 1, outcome: 'no-longer-needed', reasons: '决定已经作出，不再需要查封扣押' },
      'wang',
      '2026-04-28',
    ).after;
    const endorsed = asked.when('endorse-measure', { measure: 1, opinion: '同意' }, 'zhao', '2026-04-28').after;
    const ended = endorsed.when('approve-measure', { measure: 1 }, 'feng', '2026-04-28').after;
    expect(ended.when('propose-closing', body, 'wang', '2026-04-28').answer).toBe('accepted');
  });
});

describe('seized goods of a party that is spared (ACL Art.28(1)(3); PR Art.42)', () => {
  const spared = (line: Line, action: string) => {
    const acts = actsOf(line);
    const place = acts.findIndex((each) => each.action === action);
    const seized = actsOf('seized').filter(({ action: name }) => name.endsWith('-measure'));
    return { acts, place, seized };
  };
  it('go back at once, from the day of the decision, and not only when the thirty days are over', () => {
    const { acts, place, seized } = spared('no-penalty', 'submit-report');
    const until = acts.findIndex(({ action }) => action === 'serve-decision');
    const decided = played(law, [...acts.slice(0, place), ...seized, ...acts.slice(place, until)]);
    // Seized on 25 March, spared on 9 April; the thirty days end on 24 April.
    expect(clocksOf(decided.state, law)).toContainEqual(
      expect.objectContaining({ id: 'return-goods', of: 'measure 1', start: '2026-04-09', due: '2026-04-09' }),
    );
    expect(numbers(decided)).toContainEqual({ number: 20, since: '2026-04-10', until: null });
    const extension = { measure: 1, days: 30, reasons: '案情复杂' };
    expect(decided.when('request-measure-extension', extension, 'wang', '2026-04-10').answer).toBe('too-late');
    expect(signsOf20(released(decided, '2026-04-09'))).toEqual([]);
    expect(signsOf20(released(decided, '2026-04-13'))).toEqual(['2026-04-10']);
  });
  it('go back before a case is not filed: nothing is done on them afterwards (ACL Art.28(1)(1))', () => {
    const { acts, place, seized } = spared('not-filed', 'propose-not-filing');
    const declining = acts.findIndex(({ action }) => action === 'decline-filing');
    const { by, body } = acts[declining] ?? { by: 'feng', body: {} };
    // The day after the seizure.
    const on = '2026-03-26';
    const held = played(law, [...acts.slice(0, place), ...seized, ...acts.slice(place, declining)]);
    expect(held.when('decline-filing', body, by, on).answer).toBe('measures-in-force');
    const over = released(held, on).when('decline-filing', body, by, on).after;
    expect(over.state.stage).toBe('not-filed');
    // A history of before the gate, in which nobody released them.
    const kept = fold(over.file.facts.filter(({ type }) => type !== 'MeasureEnded'));
    expect(clocksOf(kept, law)).toContainEqual(
      expect.objectContaining({
        id: 'return-goods',
        of: 'measure 1',
        start: on,
        due: on,
        stoppedOn: null,
        steps: [{ kind: 'set', from: on, on, article: 'ACL Art.28; PR Art.42' }],
      }),
    );
  });
  /** Released on a day by those who decide on it. */
  const released = (story: ReturnType<typeof played>, day: LegalDate) => {
    const end = { measure: 1, outcome: 'no-longer-needed', reasons: '不予处罚' };
    return played(
      law,
      [
        { on: day, by: 'wang', action: 'request-measure-end', body: end },
        { on: day, by: 'zhao', action: 'endorse-measure', body: { measure: 1, opinion: '同意' } },
        { on: day, by: 'feng', action: 'approve-measure', body: { measure: 1 } },
      ],
      story,
    );
  };
  const signsOf20 = (story: { file: CaseFile }) =>
    risksOf({ ...story.file, law }).flatMap(({ number, detail, since }) =>
      number === 20 && detail.code === 'clock-ends' ? [since] : [],
    );
  describe('of a penalty that takes no goods', () => {
    const secures: Law = {
      ...law,
      settings: {
        ...law.settings,
        seizedGoodsSecureFine: [{ validFrom: '2012-01-01', validTo: null, value: true }],
      },
    };
    const returning = ({ state }: Pick<CaseFile, 'state'>, read: Law = law) =>
      clocksOf(state, read).flatMap(({ id, of, due, stoppedOn }) =>
        id === 'return-goods' && of === 'measure 1' ? [[due, stoppedOn]] : [],
      );
    // Seized on 25 March; a fine alone is decided on 20 April, served on the 21st and paid on the 27th.
    const decided = before('serve-decision', {}, 'seized')();
    const paid = before('propose-closing', {}, 'seized')();

    it('go back on the day of the decision, and a day later it is a sign of risk 20', () => {
      expect(returning(decided)).toEqual([['2026-04-20', null]]);
      expect(signsOf20(decided)).toEqual(['2026-04-21']);
      expect(signsOf20(released(decided, '2026-04-20'))).toEqual([]);
      expect(signsOf20(released(decided, '2026-04-22'))).toEqual(['2026-04-21']);
    });
    it('are no longer held by an extension', () => {
      const body = { measure: 1, days: 30, reasons: '案情复杂' };
      expect(decided.when('request-measure-extension', body, 'wang', '2026-04-21').answer).toBe('too-late');
    });
    it('are kept by the other reading until the fine is paid, since they may be auctioned for it (ACL Art.46(3)) [M]', () => {
      expect(returning(decided, secures)).toEqual([]);
      expect(returning(paid, secures)).toEqual([['2026-04-27', null]]);
    });
    it('and auctioned for it they were needed (ACL Art.46(3))', () => {
      expect(returning(whole('auction'))).toEqual([]);
      expect(returning(before('auction-seized-goods', {}, 'auction')())).toEqual([['2026-04-20', null]]);
    });
    it('wait in no store for the closing: the case is not closed while they are held (PR Art.77)', () => {
      const body = { ground: 'performed', summary: '罚款已缴清' };
      expect(paid.when('propose-closing', body, 'wang', '2026-04-28').answer).toBe('measures-in-force');
    });
  });
  it('that the decision takes stay for it (ACL Art.27)', () => {
    const { acts, place, seized } = spared('goods', 'submit-report');
    const until = acts.findIndex(({ action }) => action === 'serve-decision');
    const decided = played(law, [...acts.slice(0, place), ...seized, ...acts.slice(place, until)]);
    expect(clocksOf(decided.state, law).map(({ id }) => id)).not.toContain('return-goods');
  });
});
