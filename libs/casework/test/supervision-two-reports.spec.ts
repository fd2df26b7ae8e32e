import { supervisionDocuments, supervisions, type Supervision, type SupervisionFact } from '#casework';
import { owedOfSupervision } from '../src/supervision/owed.js';
import { law } from './law.js';
import {
  after,
  answer,
  answered,
  clockOf,
  decided,
  draftDecision,
  draftNotice,
  factsOf,
  heardUpTo,
  inquired,
  issue,
  noticed,
  lateClocks,
  raised,
  received,
  type Step,
} from './supervision-matters.js';

/* A decision and an opinion in one matter: the report on the correction (SUP Art.18) is not that on the opinion (20). */

const opinionBy = (day: string, reportBy: string): Step => [
  day,
  'shi',
  'draft-opinion',
  { problems: '普遍性问题', requirements: '完善制度', reportBy },
];
const reports = (day: string, more: object = {}): Step => [
  day,
  'qian',
  'report-correction',
  { reportedOn: day, report: '整改情况', ...more },
];
const corrects = (day: string): Step => [
  day,
  'qian',
  'record-correction',
  { correctedOn: day, correction: '已决定', mendingActs: [{ caseId: 'case-1', event: 9 }] },
];
const closes = (day: string, supervisionResult: string): Step => [
  day,
  'shi',
  'close-supervision',
  { supervisionResult, reasons: '已纠正' },
];
const stateOf = (facts: readonly SupervisionFact[]): Supervision => {
  const state = facts.reduce<Supervision | undefined>(supervisions.evolve, undefined);
  if (state === undefined) throw new Error('Nothing was raised');
  return state;
};
const toReport = (facts: readonly SupervisionFact[]) =>
  owedOfSupervision('supervised', facts, stateOf(facts), law)
    .filter(({ name }) => name === 'report-supervision-correction')
    .map(({ since, due, state }) => ({ since, due, state }));

/** An opinion that was reported on before a notice led to a decision. */
const opinionFirst: Step[] = [
  raised('above'),
  opinionBy('2026-03-02', '2026-03-20'),
  issue('2026-03-02', 'opinion'),
  reports('2026-03-10'),
  ['2026-03-11', 'shi', 'draft-notice', draftNotice[3]],
  issue('2026-03-11', 'notice'),
  received('2026-03-11', 'notice'),
  answered('2026-03-12'),
  inquired('2026-03-13'),
  draftDecision('2026-03-16'),
  issue('2026-03-16', 'decision'),
  received('2026-03-16', 'decision'),
  corrects('2026-04-10'),
];

describe('A decision after an opinion that was reported on (SUP Art.18, 20)', () => {
  const facts = factsOf(...opinionFirst);
  const mended = stateOf(facts);

  it('still owes the report on its correction, within ten working days after it', () => {
    // Friday 10 April: 13-17, 20-24 April.
    expect(clockOf(mended, 'supervision-report')).toMatchObject({ due: '2026-04-24', stoppedOn: null });
    expect(clockOf(mended, 'supervision-report', 'opinion')).toMatchObject({
      due: '2026-03-20',
      stoppedOn: '2026-03-10',
    });
    expect(toReport(facts)).toEqual([
      { since: '2026-04-10', due: '2026-04-24', state: 'open' },
      { since: '2026-03-02', due: '2026-03-20', state: 'done' },
    ]);
    expect(lateClocks(mended)).toContain('supervision-report');
  });

  it('is not closed without that report, and takes it', () => {
    expect(answer(mended, closes('2026-05-20', 'mended'))).toBe('missing-before');
    expect(answer(mended, closes('2026-05-20', 'improved'))).toBe('missing-before');
    const reported = after(mended, reports('2026-04-24'));
    expect(lateClocks(reported)).toEqual([]);
    expect(answer(reported, reports('2026-04-27'))).toBe('supervision-settled');
    expect(answer(reported, closes('2026-05-20', 'mended'))).toBe('accepted');
  });
});

describe('An opinion beside a decision (SUP Art.18, 20)', () => {
  const beside: Step[] = [
    ...heardUpTo('decision'),
    opinionBy('2026-03-21', '2026-05-20'),
    issue('2026-03-21', 'opinion'),
    corrects('2026-03-23'),
    reports('2026-03-24'),
  ];
  const facts = factsOf(...beside);
  const reported = stateOf(facts);

  it('is not reported on by the report on the correction, which is what is meant where none is said', () => {
    // Monday 23 March: 24-27, 30, 31 March, 1-3 April, after Qingming 7 April.
    expect(toReport(facts)).toEqual([
      { since: '2026-03-21', due: '2026-05-20', state: 'open' },
      { since: '2026-03-23', due: '2026-04-07', state: 'done' },
    ]);
    expect(facts.at(-1)?.data).toMatchObject({ instrument: 'decision' });
  });

  it('waits for the unit addressed, and is not closed before its own report', () => {
    const row = supervisionDocuments(reported, law, { id: 'm', position: 0, version: 1 })[0]?.document;
    expect(row).toMatchObject({ waitsFor: 'addressed' });
    for (const result of ['improved', 'mended'])
      expect(answer(reported, closes('2026-05-02', result))).toBe('missing-before');
    const both = after(reported, reports('2026-05-01'));
    expect(answer(both, closes('2026-05-02', 'mended'))).toBe('accepted');
  });

  it('can be named in the report: before the correction, and never where there is none', () => {
    const open = stateOf(factsOf(...beside.slice(0, -1)));
    const onOpinion = after(open, reports('2026-03-24', { instrument: 'opinion' }));
    expect(onOpinion.reportedOn).toEqual({ decision: null, opinion: '2026-03-24' });
    expect(answer(onOpinion, reports('2026-03-25', { instrument: 'opinion' }))).toBe('supervision-settled');
    expect(answer(onOpinion, reports('2026-03-25'))).toBe('accepted');
    expect(answer(decided, reports('2026-03-25', { instrument: 'opinion' }))).toBe('missing-before');
    expect(answer(decided, reports('2026-03-25', { instrument: 'decision' }))).toBe('missing-before');
  });

  it('keeps its report when the decision is revoked and made anew (SUP Art.19)', () => {
    const anew = after(
      decided,
      opinionBy('2026-03-21', '2026-05-20'),
      issue('2026-03-21', 'opinion'),
      reports('2026-03-25'),
      ['2026-03-26', 'qian', 'object-to-decision', { objectedOn: '2026-03-26', reasons: '已依法延期' }],
      ['2026-04-01', 'du', 'decide-recheck', { recheckedOn: '2026-04-01', recheck: 'revoked', reasons: '证据不足' }],
      draftDecision('2026-04-02', '2026-05-08'),
      issue('2026-04-03', 'decision'),
    );
    expect(anew.reportedOn).toEqual({ decision: null, opinion: '2026-03-25' });
    expect(clockOf(anew, 'supervision-report', 'opinion')).toMatchObject({ stoppedOn: '2026-03-25' });
  });
});

describe('A report of an earlier history, which names no instrument', () => {
  const unnamed = (facts: readonly SupervisionFact[]): SupervisionFact[] =>
    facts.map((fact) => {
      if (fact.type !== 'SupervisionReported') return fact;
      const { instrument: _, ...data } = fact.data;
      return { ...fact, data };
    });

  it('is of the instrument that was open then: of the opinion alone, or of the decision that was corrected', () => {
    expect(stateOf(unnamed(factsOf(...opinionFirst))).reportedOn).toEqual({ decision: null, opinion: '2026-03-10' });
    const alone = factsOf(...heardUpTo('decision'), corrects('2026-03-23'), reports('2026-03-24'));
    expect(stateOf(unnamed(alone)).reportedOn).toEqual({ decision: '2026-03-24', opinion: null });
  });
});

describe('A notice without a fault beside an opinion (SUP Art.18, 20)', () => {
  const beside: Step[] = [
    ...heardUpTo('notice'),
    opinionBy('2026-03-03', '2026-03-31'),
    issue('2026-03-03', 'opinion'),
    answered('2026-03-10'),
    inquired('2026-03-12', 'no-fault'),
  ];
  const found = stateOf(factsOf(...beside));

  it('is closed once the opinion was reported on: the inquiry says nothing of the general problem', () => {
    expect(answer(found, closes('2026-03-13', 'no-fault'))).toBe('missing-before');
    const reported = after(found, reports('2026-03-20'));
    expect(answer(reported, closes('2026-03-23', 'no-fault'))).toBe('accepted');
    // Near twin: without an opinion nothing is to be reported.
    const alone = after(noticed, answered('2026-03-10'), inquired('2026-03-12', 'no-fault'));
    expect(answer(alone, closes('2026-03-13', 'no-fault'))).toBe('accepted');
  });
});
