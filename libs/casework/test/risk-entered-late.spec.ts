import { played } from '../src/testing/stages.js';
import { law } from './law.js';
import { codes, signs } from './risks-of.js';
import { before } from './rules-of.js';
import { of, served } from './three-parties.js';

/*
 * What the bureau itself did on a day that nobody else knows (risk 3): a publication pushed or withdrawn, a referral
 * sent. Entered weeks after its time was over, on a day within it, it would end the sign that it was late without a
 * trace.
 */

describe('What the bureau did on a day that is named afterwards', () => {
  /** The decision on the company of another province is pushed there on 23 April, until 8 May (PUB Art.10). */
  const pushed = (entered: `${number}-${number}-${number}`, pushedOn: string = entered) =>
    played(law, [of(1, entered, 'push-publication', { pushedOn, to: '江苏省市场监督管理局' })], served());
  it('shows a push that was entered after its time, on a day within it', () => {
    const late = pushed('2026-05-18', '2026-04-23');
    expect(signs(late, 3).map(({ detail, since, officers }) => [detail.code, since, officers])).toEqual([
      ['entered-late', '2026-05-18', ['wang']],
    ]);
    // Told as it was, it shows as late itself.
    expect(codes(pushed('2026-05-18'), 3)).toEqual([]);
    expect(signs(pushed('2026-05-18'), 33).map(({ until }) => until)).toContain('2026-05-18');
  });
  it('does not show one that was entered on the next working day', () => {
    expect(codes(pushed('2026-04-24', '2026-04-23'), 3)).toEqual([]);
  });
  it('shows a withdrawal that was entered weeks later (33)', () => {
    const story = before('withdraw-publication', {}, 'revoked')();
    const entered = (on: `${number}-${number}-${number}`) => {
      const body = { withdrawnOn: '2026-06-08', publicReason: '处罚决定被复议机关撤销' };
      const { answer, after } = story.when('withdraw-publication', body, 'wang', on);
      expect(answer).toBe('accepted');
      return codes(after, 3);
    };
    expect(entered('2026-06-29')).toEqual(['entered-late']);
    expect(entered('2026-06-09')).toEqual([]);
  });
});
