import { inspection, questioning } from '../src/testing/bodies.js';
import type { Story } from '../src/testing/given.js';
import { codes, evidenceOf, when } from './risks-of.js';
import { at, before, whole } from './rules-of.js';

/*
 * Back-dating (倒签; procedure §8 no. 3): who is shown corrects the time himself. The sign ends on that day, and stays.
 */

const done = (story: Story, act: string, body: object, by: string, on: string): Story => {
  const { answer, after } = story.when(act, body, by as 'wang', on);
  expect([act, answer]).toEqual([act, 'accepted']);
  return after;
};
const numberOf = ({ file }: Story): number => file.facts.length;
const corrected = (story: Story, event: number, [field, wrong, right]: [string, string, string], on = '2026-03-11') =>
  done(story, 'correct-entry', { event, field, wrong, right, why: '笔误' }, 'wang', on);
const inQuestion = (body: object): Story =>
  done(before('record-inspection')(), 'record-questioning', { ...questioning, ...body }, 'wang', '2026-03-06');

describe('A correction of an entry that showed', () => {
  it('leaves the questioning that was too fast, ended on its day (risk 15)', () => {
    const fast = inQuestion({ to: '2026-03-06T03:01:00Z', record: '问'.repeat(520) });
    expect(when(fast, 15)).toEqual([['2026-03-06', null]]);
    const event = numberOf(fast);
    const slow = corrected(fast, event, ['to', '2026-03-06T03:01:00Z', '2026-03-06T04:00:00Z']);
    expect(when(slow, 15)).toEqual([['2026-03-06', '2026-03-11']]);
    expect(codes(slow, 15)).toEqual(['questioned-too-fast']);
    // A correction that does not mend it leaves one sign, which lasts.
    const still = corrected(fast, event, ['to', '2026-03-06T03:01:00Z', '2026-03-06T03:02:00Z']);
    expect(when(still, 15)).toEqual([['2026-03-06', null]]);
    // Mended, undone and mended again it is one thing; as long as it is undone it shows.
    const undone = corrected(slow, event, ['to', '2026-03-06T04:00:00Z', '2026-03-06T03:01:00Z'], '2026-03-12');
    expect(when(undone, 15)).toEqual([['2026-03-06', null]]);
    const again = corrected(undone, event, ['to', '2026-03-06T03:01:00Z', '2026-03-06T04:00:00Z'], '2026-03-13');
    expect(when(again, 15)).toHaveLength(1);
  });

  it('leaves each of two that were entered late on one day, one after the other (risk 3)', () => {
    const entered = ['2026-03-05', '2026-03-06'].reduce(
      (story, on) => done(story, 'collect-evidence', evidenceOf(on), 'wang', '2026-03-11'),
      before('record-inspection')(),
    );
    const [first, second] = [numberOf(entered) - 1, numberOf(entered)];
    expect(when(entered, 3)).toEqual([
      ['2026-03-11', null],
      ['2026-03-11', null],
    ]);
    const once = corrected(entered, first, ['collectedOn', '2026-03-05', '2026-03-11'], '2026-03-12');
    expect(when(once, 3)).toHaveLength(2);
    expect(when(once, 3)).toEqual(
      expect.arrayContaining([
        ['2026-03-11', '2026-03-12'],
        ['2026-03-11', null],
      ]),
    );
    const both = corrected(once, second, ['collectedOn', '2026-03-06', '2026-03-11'], '2026-03-13');
    expect(when(both, 3)).toHaveLength(2);
    expect(when(both, 3)).toEqual(
      expect.arrayContaining([
        ['2026-03-11', '2026-03-12'],
        ['2026-03-11', '2026-03-13'],
      ]),
    );
  });

  it('leaves the officer at two places, ended on its day, also where it takes two corrections (risk 9)', () => {
    const story = done(
      done(before('record-inspection')(), 'record-inspection', inspection, 'wang', '2026-03-06'),
      'record-questioning',
      { ...questioning, from: '2026-03-06T01:30:00Z', to: '2026-03-06T02:30:00Z' },
      'wang',
      '2026-03-06',
    );
    expect(codes(story, 9)).toEqual(['at-two-places']);
    const event = numberOf(story);
    const later = corrected(story, event, ['to', '2026-03-06T02:30:00Z', '2026-03-06T04:00:00Z'], '2026-03-09');
    const apart = corrected(later, event, ['from', '2026-03-06T01:30:00Z', '2026-03-06T03:00:00Z'], '2026-03-10');
    expect(when(later, 9)).toEqual([['2026-03-06', null]]);
    expect(when(apart, 9)).toEqual([['2026-03-06', '2026-03-10']]);
  });

  it('leaves the entry that was late, ended on its day (risk 3)', () => {
    const late = done(
      before('record-inspection')(),
      'collect-evidence',
      evidenceOf('2026-03-06'),
      'wang',
      '2026-03-10',
    );
    expect(codes(late, 3)).toEqual(['entered-late']);
    const moved = corrected(late, numberOf(late), ['collectedOn', '2026-03-06', '2026-03-10'], '2026-03-10');
    expect(when(moved, 3)).toEqual([['2026-03-10', '2026-03-10']]);
    // Nothing showed, nothing stays.
    const timely = done(
      before('record-inspection')(),
      'collect-evidence',
      evidenceOf('2026-03-09'),
      'wang',
      '2026-03-10',
    );
    const other = corrected(timely, numberOf(timely), ['collectedOn', '2026-03-09', '2026-03-10'], '2026-03-10');
    expect(when(other, 3)).toEqual([]);
  });

  it('is told after the end of a clue that was not filed, was transferred, and of a decision that was filed (risk 37)', () => {
    const after = (story: Story, type: string, [field, wrong, right]: [string, string, string]): string[] => {
      const event = story.file.facts.findIndex((fact) => fact.type === type) + 1;
      const on = '2026-04-20';
      return codes(corrected(story, event, [field, wrong, right], on), 37);
    };
    const findings: [string, string, string] = ['findings', '标签不符，当事人已当场下架改正', '标签不符，未改正'];
    expect(after(whole('not-filed'), 'VerificationRecorded', findings)).toEqual(['changed-after-closing']);
    expect(codes(whole('not-filed'), 37)).toEqual([]);
    const inTime = before('propose-not-filing', {}, 'not-filed')();
    expect(after(inTime, 'VerificationRecorded', findings)).toEqual([]);
    const moved: [string, string, string] = ['findings', '标签不符', '标签与实物不符'];
    expect(after(whole('clue-transfer'), 'VerificationRecorded', moved)).toEqual(['changed-after-closing']);
    const receipt: [string, string, string] = ['receiptNumber', 'C-1', 'C-9'];
    expect(after(whole('summary'), 'PaymentRecorded', receipt)).toEqual(['changed-after-closing']);
    expect(after(before('file-summary', {}, 'summary')(), 'PaymentRecorded', receipt)).toEqual([]);
  });
});

describe('An entry after a holiday (risk 3; practice asks for it on the next working day)', () => {
  const inspectedOn = (day: string, entered: string): string[] => {
    const times = { from: `${day}T01:00:00Z`, to: `${day}T02:00:00Z` };
    const body = { ...inspection, ...times, audioVisual: [] };
    const { answer, after } = before('record-inspection')().when('record-inspection', body, 'wang', entered);
    expect(answer).toBe('accepted');
    return codes(after, 3);
  };
  it('is never late on the first working day, and is on the next where more days lie between than the setting', () => {
    // The Labour Day holiday of 2026: 1 to 5 May.
    expect(inspectedOn('2026-04-30', '2026-05-06')).toEqual([]);
    expect(inspectedOn('2026-04-30', '2026-05-07')).toEqual(['entered-late']);
    // Friday to Tuesday are four days, and Monday was a working day.
    expect(inspectedOn('2026-03-13', '2026-03-16')).toEqual([]);
    expect(inspectedOn('2026-03-13', '2026-03-17')).toEqual(['entered-late']);
    expect(inspectedOn('2026-03-16', '2026-03-19')).toEqual([]);
    expect(inspectedOn('2026-03-16', '2026-03-20')).toEqual(['entered-late']);
  });
});

describe('One breach is one sign', () => {
  it('of a decision that a corrected day of service puts inside the window (risk 26)', () => {
    // Served on 9 April and decided on 20 April; served on 14 April, the party had time until 21 April.
    const story = at('decided');
    expect(codes(story, 26)).toEqual([]);
    const notice = story.file.facts.findIndex(({ type }) => type === 'NoticeServed') + 1;
    const after = corrected(story, notice, ['servedOn', '2026-04-09', '2026-04-14'], '2026-04-20');
    expect(codes(after, 26)).toEqual(['decided-inside-window']);
  });
});
