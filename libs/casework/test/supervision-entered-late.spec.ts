import { supervisionRisks, type Supervision } from '#casework';
import { law } from './law.js';
import {
  after,
  answer,
  decided,
  draftDecision,
  dueOf,
  heardUpTo,
  inquired,
  issue,
  lateClocks,
  noticed,
  type Step,
} from './supervision-matters.js';

/* The unit addressed says itself when it answered, corrected or objected: what it says late, and what is none, shows. */

const entered = (on: string, act: string, body: object): Step => [on, 'qian', act, body];
const answersOf = (day: string, on: string): Step =>
  entered(on, 'answer-supervision', { answeredOn: day, answer: '情况说明' });
const lateEntries = (state: Supervision) =>
  supervisionRisks(state, law).flatMap(({ number, since, officers }) => (number === 3 ? [{ since, officers }] : []));

describe('What is entered in a matter after the day that it names (risk 3; SUP Art.17-19)', () => {
  it('shows from the fourth day on, with who entered it, and not before', () => {
    // Due on 16 March and answered on that day by its own word.
    expect(lateEntries(after(noticed, answersOf('2026-03-16', '2026-03-19')))).toEqual([]);
    const late = after(noticed, answersOf('2026-03-16', '2026-03-20'));
    expect(lateEntries(late)).toEqual([{ since: '2026-03-20', officers: ['qian'] }]);
    expect(lateClocks(late)).toEqual([]);
  });

  it('never shows on the first working day after, however long the holiday between was', () => {
    // Labour Day: 1 to 5 May 2026 are off.
    expect(lateEntries(after(noticed, answersOf('2026-04-30', '2026-05-06')))).toEqual([]);
    expect(lateEntries(after(noticed, answersOf('2026-04-30', '2026-05-07')))).toHaveLength(1);
  });

  it('is every step of the loop: a correction, its report, an objection', () => {
    const corrected = after(
      decided,
      entered('2026-05-10', 'record-correction', { correctedOn: '2026-04-15', correction: '已决定' }),
    );
    expect(lateEntries(corrected)).toHaveLength(1);
    const reported = after(
      corrected,
      entered('2026-06-10', 'report-correction', { reportedOn: '2026-04-20', report: '整改情况' }),
    );
    expect(lateEntries(reported)).toHaveLength(2);
  });

  it('of an objection gives the level above its ten working days from the entry (SUP Art.19)', () => {
    const objected = after(
      decided,
      entered('2026-06-30', 'object-to-decision', { objectedOn: '2026-03-27', reasons: '已依法延期' }),
    );
    // Tuesday 30 June: 1-3, 6-10, 13, 14 July.
    expect(dueOf(objected, 'supervision-recheck')).toBe('2026-07-14');
    expect(lateEntries(objected)).toEqual([{ since: '2026-06-30', officers: ['qian'] }]);
  });
});

describe('A receipt that is recorded after what was done about the instrument (SUP Art.19)', () => {
  const corrected = after(
    undefined,
    ...heardUpTo('inquiry'),
    draftDecision('2026-03-19'),
    issue('2026-03-20', 'decision'),
    entered('2026-03-25', 'record-correction', { correctedOn: '2026-03-25', correction: '已决定' }),
  );
  const receives = (day: string): Step =>
    entered('2026-04-30', 'receive-instrument', { instrument: 'decision', receivedOn: day });
  it('is at the latest of that day: the time to object does not open again', () => {
    expect(answer(corrected, receives('2026-04-30'))).toBe('not-in-order');
    expect(answer(corrected, receives('2026-03-26'))).toBe('not-in-order');
    expect(answer(corrected, receives('2026-03-25'))).toBe('accepted');
  });
});

describe('A correction that is none (SUP Art.18, 21; R825 Art.29)', () => {
  const corrects = (day: string): Step =>
    entered(day, 'record-correction', {
      correctedOn: day,
      correction: '已纠正',
      mendingActs: [{ caseId: 'case-1', event: 9 }],
    });
  const reports = (day: string): Step => entered(day, 'report-correction', { reportedOn: day, report: '已纠正' });
  const claimed = after(decided, corrects('2026-04-10'), reports('2026-04-13'));
  const found = after(claimed, inquired('2026-04-20', 'not-performed'));
  it('falls by the inquiry of who supervises, and the time to mend goes on from its day', () => {
    expect(lateClocks(claimed)).toEqual([]);
    expect(dueOf(found, 'supervision-mending')).toBe('2026-04-15');
    expect(lateClocks(found)).toEqual(['supervision-mending']);
    expect(
      answer(found, ['2026-04-21', 'shi', 'close-supervision', { supervisionResult: 'mended', reasons: '-' }]),
    ).toBe('missing-before');
  });
  it('is made and reported on again', () => {
    const mended = after(found, corrects('2026-04-24'), reports('2026-04-27'));
    expect(
      answer(mended, ['2026-04-28', 'shi', 'close-supervision', { supervisionResult: 'mended', reasons: '-' }]),
    ).toBe('accepted');
  });
  it('is asked after only where one was recorded, and never before its day', () => {
    expect(answer(decided, inquired('2026-04-20', 'not-performed'))).toBe('supervision-settled');
    expect(answer(claimed, inquired('2026-04-09', 'not-performed'))).toBe('not-in-order');
    expect(answer(claimed, inquired('2026-04-20', 'no-fault'))).toBe('supervision-settled');
  });
});
