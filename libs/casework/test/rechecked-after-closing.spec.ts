import type { Story } from '../src/testing/given.js';
import { actsOf, played } from '../src/testing/stages.js';
import { law } from './law.js';
import { codes, when } from './risks-of.js';

/*
 * An order to correct has a time of its own (APL Art.28(1)): where it runs on when the case is closed, that it was
 * looked at is recorded afterwards, and nothing else is.
 */

const ordered = (correctBy: string, upTo: 'close-case' | 'archive-case'): Story => {
  const acts = actsOf('ordinary');
  const reported = acts.findIndex(({ action }) => action === 'submit-report');
  const last = acts.findLastIndex(({ action }) => action === upTo);
  const body = { what: '改正标签', correctBy, servedOn: '2026-03-10', receiver: '经营者' };
  const order = { on: '2026-03-10', by: 'wang', action: 'order-correction', body } as const;
  return played(law, [...acts.slice(0, reported), order, ...acts.slice(reported, last + 1)]);
};
const recheck = (story: Story, inspectedOn: string, corrected = true) =>
  story.when(
    'record-reinspection',
    { order: 1, officers: ['wang', 'li'], inspectedOn, corrected, findings: '已更换标签' },
    'wang',
    inspectedOn,
  );

describe('An order to correct whose time runs on after the closing of 28 April (risk 7)', () => {
  it.each(['close-case', 'archive-case'] as const)('is looked at after %s, and shows no more', (upTo) => {
    const story = ordered('2026-05-10', upTo);
    expect(when(story, 7)).toEqual([['2026-05-11', null]]);
    const inTime = recheck(story, '2026-05-06');
    expect(inTime.answer).toBe('accepted');
    expect(codes(inTime.after, 7)).toEqual([]);
    expect(inTime.after.state.stage).toBe(story.state.stage);
    const late = recheck(story, '2026-05-20', false);
    expect(late.answer).toBe('accepted');
    expect(when(late.after, 7)).toEqual([['2026-05-11', '2026-05-20']]);
    // What is looked at late is no change of the file.
    expect(codes(late.after, 37)).toEqual([]);
  });

  it('takes the order of the day of the closing, and none whose time was over before: that file is read only', () => {
    expect(recheck(ordered('2026-04-28', 'archive-case'), '2026-05-06').answer).toBe('accepted');
    expect(recheck(ordered('2026-04-27', 'archive-case'), '2026-05-06').answer).toBe('not-at-this-stage');
    expect(recheck(played(law, actsOf('ordinary')), '2026-05-06').answer).toBe('not-at-this-stage');
  });
});
