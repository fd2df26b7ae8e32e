import { complaintRisks, type CaseEvent } from '#casework';
import { evidence, servedOn } from '../src/testing/bodies.js';
import { doTo, matterAfter, mixedLine } from '../src/testing/complaint-lines.js';
import { people, type Person } from '../src/testing/county.js';
import { given, type Story } from '../src/testing/given.js';
import { law } from './law.js';
import { saying } from './older-history.js';
import { codes, signs, when } from './risks-of.js';
import { at, before } from './rules-of.js';

/*
 * Times that ran out, films that were too short and papers without their form (procedure §8): the officer whom the sign
 * is about corrects the day himself, alone, or enters that the report came again. The sign ends on that day, and stays.
 */

type Day = `${number}-${number}-${number}`;

const done = (story: Story, act: string, body: object, by: Person, on: string): Story => {
  const { answer, after } = story.when(act, body, by, on);
  expect([act, answer]).toEqual([act, 'accepted']);
  return after;
};

/** The last event of a type, with one field corrected by Wang. */
const corrected = (
  story: Story,
  type: CaseEvent['type'],
  [field, wrong, right]: [string, string, string],
  on: string,
): Story => {
  const event = story.file.facts.findLastIndex((fact) => fact.type === type) + 1;
  return done(story, 'correct-entry', { event, field, wrong, right, why: '笔误' }, 'wang', on);
};

describe('An urgent hold that was approved too late (risk 19; ACL Art.19)', () => {
  const [taken, later] = ['2026-04-07T02:00:00Z', '2026-04-07T08:00:00Z'];
  const approvedAt = (instant: string) =>
    done(before('approve-measure', {}, 'measures', 4)(), 'approve-measure', { measure: 2 }, 'feng', instant);

  it('shows on, ended, when its officer corrects the time at which it was taken', () => {
    const late = approvedAt('2026-04-08T02:00:01.000Z');
    expect(when(late, 19)).toEqual([['2026-04-08', null]]);
    const moved = corrected(late, 'UrgentMeasureTaken', ['takenAt', taken, later], '2026-04-09');
    expect(when(moved, 19)).toEqual([['2026-04-08', '2026-04-09']]);
    // The correction that took it away is named.
    expect(signs(moved, 19)[0]?.takenAwayBy).toBe(moved.file.facts.length);
    // Corrected back, it is one sign, which lasts.
    const back = corrected(moved, 'UrgentMeasureTaken', ['takenAt', later, taken], '2026-04-10');
    expect(when(back, 19)).toEqual([['2026-04-08', null]]);
  });

  it('does not show where it was approved in time, whatever is corrected', () => {
    const inTime = approvedAt('2026-04-08T02:00:00.000Z');
    expect(when(corrected(inTime, 'UrgentMeasureTaken', ['takenAt', taken, later], '2026-04-09'), 19)).toEqual([]);
  });

  it('does not stay where the time was not over yet on the day of the correction', () => {
    const waiting = before('approve-measure', {}, 'measures', 4)();
    const moved = corrected(waiting, 'UrgentMeasureTaken', ['takenAt', taken, later], '2026-04-07');
    expect(when(done(moved, 'approve-measure', { measure: 2 }, 'feng', '2026-04-08T07:59:00.000Z'), 19)).toEqual([]);
  });
});

describe('Evidence and films that its officer corrects', () => {
  it('shows a copy that was not attested, ended on the day of the correction (risk 14; PR Art.24)', () => {
    const copy = { ...evidence, attestedCopy: false, collectedOn: '2026-03-06' };
    const flawed = done(before('submit-report')(), 'collect-evidence', copy, 'wang', '2026-03-06');
    expect(codes(flawed, 14)).toEqual(['flawed-evidence']);
    const righted = corrected(flawed, 'EvidenceCollected', ['attestedCopy', 'false', 'true'], '2026-03-10');
    expect(when(righted, 14)).toEqual([['2026-03-09', '2026-03-10']]);
    const fine = done(
      before('submit-report')(),
      'collect-evidence',
      { ...copy, attestedCopy: true },
      'wang',
      '2026-03-06',
    );
    expect(when(fine, 14)).toEqual([]);
  });

  it('shows a film that was shorter than the inspection, when the time of that is corrected (risk 13; PR Art.43)', () => {
    const filmed = saying(before('submit-report')(), 'InspectionRecorded', {
      audioVisual: [
        { sha256: 'a'.repeat(64), device: '执法记录仪01', from: '2026-03-06T01:00:00Z', to: '2026-03-06T01:59:59Z' },
      ],
    });
    const short = codes(filmed, 13);
    expect(short).toContain('recorded-in-part');
    const to = filmed.file.facts.findLast((fact) => fact.type === 'InspectionRecorded');
    if (to?.type !== 'InspectionRecorded') throw new Error('Nobody inspected');
    const moved = corrected(filmed, 'InspectionRecorded', ['to', to.data.to, '2026-03-06T01:59:59Z'], '2026-03-10');
    const inPart = (story: Story) =>
      signs(story, 13)
        .filter(({ detail }) => detail.code === 'recorded-in-part')
        .map(({ until }) => until);
    expect([inPart(filmed), inPart(moved)]).toEqual([[null], ['2026-03-10']]);
  });
});

describe('A decision that was served after its seven days (risk 32; APL Art.61)', () => {
  it('shows on, ended when it was served, where its officer corrects the day to one that is in time', () => {
    const ready = before('serve-decision')();
    const late = done(ready, 'serve-decision', servedOn('2026-05-06'), 'wang', '2026-05-06');
    const [[since, until] = ['', '']] = when(late, 32);
    expect(until).toBe('2026-05-06');
    const moved = corrected(late, 'DecisionServed', ['servedOn', '2026-05-06', '2026-04-22'], '2026-05-07');
    expect(when(moved, 32)).toEqual([[since, '2026-05-06']]);
    expect(signs(moved, 32)[0]?.takenAwayBy).toBe(moved.file.facts.length);
  });
});

describe('A clue whose report came again (risk 1; CR121 Art.35)', () => {
  /** A report of the same came on a day, and was merged on it: Monday 23 March is the last day of the first. */
  const mergedOn = (day: string): Story => {
    const story = at('verifying');
    const event = { type: 'ReportMerged', version: 1, occurredAt: `${day}T02:00:00.000Z` } as const;
    const data = { complaint: 'complaint-1', receivedOn: day, newFacts: '又见无标签食品' };
    const record = {
      index: story.records.length,
      version: story.file.version + 1,
      recordedAt: `${day}T02:00:00.000Z`,
      actor: people.wang,
      events: [{ ...event, data } as unknown as CaseEvent],
      refusal: null,
    };
    return given(law, [...story.records, record]);
  };

  it('does not take away that the first one was overdue', () => {
    expect(when(at('verifying'), 1)).toEqual([['2026-03-24', null]]);
    // The day on which it was due was not over: the time runs anew, fifteen working days over Qingming (4 to 6 April).
    expect(when(mergedOn('2026-03-23'), 1)).toEqual([['2026-04-15', null]]);
    expect(when(mergedOn('2026-03-24'), 1)).toEqual([
      ['2026-03-24', '2026-03-24'],
      ['2026-04-16', null],
    ]);
    expect(when(mergedOn('2026-04-10'), 1)).toEqual([
      ['2026-03-24', '2026-04-10'],
      ['2026-05-07', null],
    ]);
  });
});

describe('A report that came again (risk 2; CR121 Art.35)', () => {
  const waiting = matterAfter(
    law,
    mixedLine,
    mixedLine.findIndex(({ action }) => action === 'record-repeat'),
  );
  const repeated = (on: Day) =>
    doTo(law, waiting, {
      on,
      by: 'wang',
      action: 'record-repeat',
      body: { receivedOn: on, channel: 'visit', newFacts: '又见' },
    });
  const shown = (on: Day) => {
    const { after } = repeated(on);
    return complaintRisks(after, law).map(({ number, since, until }) => [number, since, until]);
  };

  it('does not take away that the one before was overdue', () => {
    expect(complaintRisks(waiting, law).map(({ since, until }) => [since, until])).toEqual([['2026-05-14', null]]);
    // 13 May is the last day of the first; then fifteen working days run.
    expect(shown('2026-05-13')).toEqual([[2, '2026-06-04', null]]);
    expect(shown('2026-05-14')).toEqual([
      [2, '2026-05-14', '2026-05-14'],
      [2, '2026-06-05', null],
    ]);
    expect(shown('2026-06-30')).toEqual([
      [2, '2026-05-14', '2026-06-30'],
      [2, '2026-07-22', null],
    ]);
  });
});
