import type { Handling } from '../src/events/investigation.js';
import { clue, discussionOn, hearingFine, lightFine, nothing, onTheSpot, terms } from '../src/testing/bodies.js';
import type { Story } from '../src/testing/given.js';
import { saying, without } from './older-history.js';
import { codes, signs } from './risks-of.js';
import { at, before, whole } from './rules-of.js';
import { saidOf } from './said.js';

const fined = (fine: number, more: Partial<Handling['penalty']> = {}): Handling => ({
  ...lightFine,
  tier: 'general',
  penalty: { ...lightFine.penalty, fine, ...more },
});

describe('risk 23: just below a line (规避程序)', () => {
  const company = { kind: 'company', name: '清河某食品有限公司' } as const;
  const decided = (handling: Handling, party?: typeof company) =>
    before('serve-decision', { handling, ...(party === undefined ? {} : { party }) })();

  // A natural person may ask for a hearing from 10,000 yuan on: 95 % of it are 9,500 yuan.
  it('shows a fine of 9,500 yuan of a natural person, and not one of 9,499.99 or of 10,000', () => {
    expect(signs(decided(fined(950_000)), 23)).toEqual([
      expect.objectContaining({
        since: '2026-04-20',
        until: null,
        detail: { code: 'just-below-a-line', parameters: { line: 'hearing', amount: 950_000, from: 1_000_000 } },
      }),
    ]);
    expect(codes(decided(fined(999_999)), 23)).toEqual(['just-below-a-line']);
    expect(codes(decided(fined(949_999)), 23)).toEqual([]);
    expect(codes(whole('hearing'), 23)).toEqual([]);
    expect(hearingFine.penalty.fine).toBe(1_000_000);
  });
  it('does not show the same fine of a company, whose line is 100,000 yuan', () => {
    expect(codes(decided(fined(950_000), company), 23)).toEqual([]);
  });
  it('shows it when the party is notified, while it can still be mended', () => {
    const notified = before('record-statement', { handling: fined(950_000) })();
    expect(signs(notified, 23).map(({ since }) => since)).toEqual(['2026-04-08']);
  });
  it('shows a confiscation just below the line, and not where a hearing was open for another reason', () => {
    const taken = fined(800_000, { confiscatedGains: 600_000, confiscatedGoodsValue: 360_000 });
    const facts = { goodsValue: 360_000, illegalGains: 600_000 };
    const [sign] = signs(decided({ ...taken, facts }), 23);
    expect(sign?.detail.parameters).toMatchObject({ line: 'hearing-by-confiscation', amount: 960_000 });
    expect(codes(saying(decided({ ...taken, facts }), 'NoticeIssued', { hearingRight: true }), 23)).toEqual([]);
  });
  // Legal review and discussion are due from 50,000 yuan of a person on (PR Art.50(3), [M]): 95 % are 47,500 yuan.
  it('shows a fine just below the line of legal review, and not where the case was reviewed legally', () => {
    const near = (category: 'none' | 'required-by-law') =>
      before('record-statement', { handling: fined(4_800_000), category })();
    expect(signs(near('none'), 23).map(({ detail }) => detail.parameters)).toEqual([
      { line: 'legal-review', amount: 4_800_000, from: 5_000_000 },
    ]);
    expect(codes(near('required-by-law'), 23)).toEqual([]);
  });
  // The ceiling of a natural person is 200 yuan: 95 % are 190 yuan.
  it('shows a fine on the spot of 190 yuan and the 200 that are allowed, not one of 189 (APL Art.51: 以下)', () => {
    const onSpot = (fine: number) =>
      at('clue').when('decide-on-the-spot', onTheSpot({ ...nothing, fine }), 'wang', '2026-03-02').after;
    expect(signs(onSpot(19_000), 23).map(({ detail }) => detail.parameters)).toEqual([
      { line: 'ordinary-procedure', amount: 19_000, from: 20_000 },
    ]);
    expect(codes(onSpot(18_900), 23)).toEqual([]);
    const [atLimit] = signs(onSpot(20_000), 23);
    expect(saidOf(atLimit)).toContain('are exactly');
    expect(codes(onSpot(20_001), 23)).toEqual(['refused-attempt']);
  });
  it('shows none before anything is proposed to the party', () => {
    expect(clue()).toMatchObject({ source: 'supervision' });
    expect(codes(before('issue-notice', { handling: fined(950_000) })(), 23)).toEqual([]);
  });
});

describe('risk 25: no collective discussion, or one for form only (应集体讨论未讨论)', () => {
  const major = () => before('serve-decision', { category: 'public-interest' })();

  it('shows the attempt to decide a major case without one (PR Art.60(2))', () => {
    const { answer, after } = without(
      before('decide-penalty', { category: 'public-interest' })(),
      'CollectiveDiscussionHeld',
    ).when('decide-penalty', terms, 'feng', '2026-04-20');
    expect(answer).toBe('collective-discussion-needed');
    expect(codes(after, 25)).toEqual(['refused-attempt']);
  });
  it('shows a decision of before that was made without one', () => {
    expect(signs(without(major(), 'CollectiveDiscussionHeld'), 25)).toEqual([
      expect.objectContaining({
        since: '2026-04-20',
        detail: { code: 'decided-undiscussed', parameters: { on: '2026-04-20' } },
      }),
    ]);
    expect(codes(major(), 25)).toEqual([]);
    expect(codes(whole('ordinary'), 25)).toEqual([]);
  });
  it('shows a decision that is dated before the discussion', () => {
    expect(codes(saying(major(), 'CollectiveDiscussionHeld', { heldOn: '2026-04-21' }), 25)).toEqual([
      'decided-before-discussion',
    ]);
    expect(codes(saying(major(), 'CollectiveDiscussionHeld', { heldOn: '2026-04-20' }), 25)).toEqual([]);
  });
  it('shows a record whose opinions are not all there, and not one that says nothing of signatures', () => {
    const { opinions } = discussionOn('2026-04-17');
    const [first, second] = opinions;
    const faults = (fields: object) =>
      signs(saying(major(), 'CollectiveDiscussionHeld', fields), 25).map(({ detail }) => detail.parameters);
    expect(faults({ opinions: [first, { ...second, signed: false }] })).toEqual([
      { on: '2026-04-17', fault: 'unsigned' },
    ]);
    const against = opinions.map((each) => ({ ...each, dissents: true }));
    expect(faults({ opinions: against })).toEqual([{ on: '2026-04-17', fault: 'all-dissent' }]);
    expect(faults({ opinions: [...against, { ...second, dissents: false }] })).toEqual([]);
    expect(faults({ opinions: [first, { ...second, opinion: ' ' }] })).toEqual([
      { on: '2026-04-17', fault: 'opinion-missing' },
    ]);
    expect(faults({ host: 'chen' })).toEqual([{ on: '2026-04-17', fault: 'host-silent' }]);
    expect(faults({ opinions: [first] })).toEqual([{ on: '2026-04-17', fault: 'one-person' }]);
    const old = opinions.map(({ signed: _signed, ...rest }) => rest);
    expect(faults({ opinions: old })).toEqual([]);
  });
});

describe('risk 27: defence not re-checked, or heavier for it (未复核陈述申辩、因申辩加重)', () => {
  const decided = () => before('serve-decision')();
  const raised = (story: Story, fine: number) => {
    const handling = { ...lightFine, penalty: { ...lightFine.penalty, fine } };
    return saying(story, 'PenaltyDecided', { handling });
  };

  it('shows a decision of before that was made without the re-check of what was stated (PR Art.58)', () => {
    expect(signs(without(decided(), 'StatementRechecked'), 27)).toEqual([
      expect.objectContaining({
        since: '2026-04-20',
        detail: { code: 'statement-unchecked', parameters: { statedOn: '2026-04-13', on: '2026-04-20' } },
      }),
    ]);
    expect(codes(decided(), 27)).toEqual([]);
    expect(codes(without(decided(), 'StatementRechecked', 'StatementRecorded'), 27)).toEqual([]);
  });
  it('does not ask for a re-check of what came after the window', () => {
    const late = saying(without(decided(), 'StatementRechecked'), 'StatementRecorded', { late: true });
    expect(codes(late, 27)).toEqual([]);
  });
  it('shows a fine of 8,001 yuan after a defence against 8,000, and not one of 7,999 (APL Art.45)', () => {
    const [sign] = signs(raised(decided(), 800_100), 27);
    expect(sign?.detail).toEqual({
      code: 'heavier-after-defence',
      parameters: { on: '2026-04-20', part: 'fine', notified: 800_000, now: 800_100 },
    });
    expect(codes(raised(decided(), 799_900), 27)).toEqual([]);
  });
  it('does not show a heavier decision where the party had said nothing: that is risk 31', () => {
    const silent = without(decided(), 'StatementRechecked', 'StatementRecorded');
    expect(codes(raised(silent, 800_100), 27)).toEqual([]);
    expect(codes(raised(silent, 800_100), 31)).toContain('decided-otherwise');
  });
  it('shows the attempts: to decide without the re-check, and to propose more than was notified', () => {
    const unanswered = before('record-recheck')();
    const proposal = { handling: lightFine, reasons: '事实清楚' };
    expect(codes(unanswered.when('propose-decision', proposal, 'wang', '2026-04-17').after, 27)).toEqual([
      'refused-attempt',
    ]);
    const more = { ...proposal, handling: fined(900_000) };
    const { answer, after } = before('propose-decision')().when('propose-decision', more, 'wang', '2026-04-17');
    expect(answer).toBe('heavier-than-notified');
    expect(codes(after, 27)).toEqual(['refused-attempt']);
  });
});
