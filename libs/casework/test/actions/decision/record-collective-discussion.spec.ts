import { refuseIfAgainstDiscussion } from '../../../src/checks/discussion.js';
import type { Handling } from '../../../src/events/investigation.js';
import type { CollectiveDiscussionHeld } from '../../../src/events/review.js';
import { discussionOn, lightFine, noPenalty, nothing } from '../../../src/testing/bodies.js';
import type { Story } from '../../../src/testing/given.js';
import { actsOf } from '../../../src/testing/stages.js';
import { codes } from '../../risks-of.js';
import { at, before, rulesOf } from '../../rules-of.js';

const discussion = discussionOn('2026-04-10');
const [host, dissenter] = discussion.opinions;

describe('record-collective-discussion 集体讨论记录 (PR Art.60(2); APL Art.57(2))', () => {
  const { records, refuses } = rulesOf('record-collective-discussion', {
    of: () => at('notified'),
    body: discussion,
    by: 'feng',
    on: '2026-04-10',
  });

  records(
    'keeps every opinion, dissent too (RESP Art.11(10))',
    ['CollectiveDiscussionHeld'],
    {},
    { state: { discussion: { opinions: [{ dissents: false }, { dissents: true }] } } },
  );
  records('has its own day, before the day of its entry', ['CollectiveDiscussionHeld'], {
    but: { heldOn: '2026-04-09' },
  });
  records('says where, who wrote it down and who sat in (form #42)', ['CollectiveDiscussionHeld'], {
    but: { place: '三楼会议室', recorder: 'shen', satIn: '法律顾问某某' },
  });
  records('may be held before the notice, once the case is reviewed (procedure §9, 12)', ['CollectiveDiscussionHeld'], {
    of: () => at('reviewed'),
  });
  records('may be held while the notice is approved and not served', ['CollectiveDiscussionHeld'], {
    of: () => at('approved'),
  });
  refuses('is not held before the review that it discusses (PR Art.60(2))', 'not-in-order', {
    but: { heldOn: '2026-04-06' },
  });
  refuses('is not held tomorrow', 'in-the-future', { but: { heldOn: '2026-04-11' } });
  refuses('is signed by everybody who gave an opinion (form #42)', 'missing-before', {
    but: { opinions: [host, { ...dissenter, signed: false }] },
  });
  refuses('is attended by officers of the register (PR Art.60(2))', 'officer-unknown', {
    but: { opinions: [host, { ...dissenter, person: 'nobody' }] },
  });
  refuses('has one opinion of each who attended (form #42)', 'named-twice', {
    but: { opinions: [host, dissenter, { ...dissenter, dissents: false }] },
  });
  refuses('is led by a head, and not by who investigated (APL Art.57(2); PR Art.60(2))', 'separation-of-duty', {
    but: { host: 'wang', opinions: [{ ...host, person: 'wang' }, dissenter] },
  });
  records('is attended by who investigated, to report', ['CollectiveDiscussionHeld'], {
    but: { opinions: [host, dissenter, { ...dissenter, person: 'wang', dissents: false }] },
  });
  const of = (person: string, dissents = false) => ({ ...dissenter, person, dissents });
  refuses('is led by a head of the bureau, not by one of a station (PR Art.60(2))', 'heads-needed', {
    but: { host: 'zhao', opinions: [of('zhao'), of('qian'), of('tang')] },
  });
  refuses('is held by heads, not by people of stations (PR Art.60(2); APL Art.57(2))', 'heads-needed', {
    but: { host: 'zhao', opinions: [of('zhao'), of('gao')] },
  });
  refuses('is held by two heads, and who investigated is none (APL Art.57(2))', 'heads-needed', {
    but: { opinions: [host, of('wang')] },
  });
  refuses('is held by two heads, and who reviewed the case reports to them (form #42)', 'heads-needed', {
    but: { opinions: [host, of('zheng')] },
  });
  refuses('agrees on what one head at least is for, whatever others say (PR Art.60(2))', 'nobody-agreed', {
    but: { opinions: [of('qian', true), of('tang', true), of('wang')] },
  });
  records('is for who was head of the bureau on its day, though in a station since', ['CollectiveDiscussionHeld'], {
    but: { heldOn: '2026-04-09', opinions: [host, of('peng')] },
  });
  refuses('is not for who had gone to a station by then', 'heads-needed', {
    but: { heldOn: '2026-04-10', opinions: [host, of('peng')] },
  });
  refuses('has the opinion of who led it (form #42)', 'host-without-opinion', { but: { host: 'feng' } });

  it('takes the rest of the penalty as it was proposed where the heads name the fine alone', () => {
    const { penalty } = lightFine;
    const agreeing = (agreed: object) =>
      at('notified').when('record-collective-discussion', { ...discussion, agreed }, 'feng', '2026-04-10').events[0]
        ?.data;
    expect(agreeing({ outcome: 'penalty', fine: 400_000 })).toMatchObject({
      agreed: { fine: 400_000, penalty: { ...penalty, fine: 400_000 } },
    });
    expect(agreeing({ outcome: 'no-penalty', fine: 0 })).toMatchObject({ agreed: { outcome: 'no-penalty', fine: 0 } });
    // A decision with more than that is no longer the one that the heads agreed on.
    const agreed = { outcome: 'penalty' as const, fine: penalty.fine, penalty };
    const more = { ...lightFine, penalty: { ...penalty, restrictions: ['suspend_business'] } } as typeof lightFine;
    expect(refuseIfAgainstDiscussion({ ...discussion, agreed }, more, '2026-04-10')).toMatchObject({
      code: 'against-discussion',
    });
  });

  const reasons = '当事人确有困难，不予没收违法所得';
  /** The case as the heads have it before them: a decision is proposed. */
  const proposing = (handling: object): Story =>
    before('propose-decision')().when('propose-decision', { handling, reasons }, 'wang', '2026-04-16').after;
  const discussing = (story: Story, agreed: object, heldOn = '2026-04-17') =>
    story.when('record-collective-discussion', { ...discussion, heldOn, agreed }, 'feng', '2026-04-17');

  it('takes what the heads did not name from what lay before them that day, not from what was proposed after it', () => {
    const { penalty } = lightFine;
    const without = { ...penalty, confiscatedGains: 0 };
    const story = proposing({ ...lightFine, penalty: without });
    const filledIn = (heldOn: string) =>
      discussing(story, { outcome: 'penalty', fine: penalty.fine }, heldOn).events.at(-1)?.data;
    expect(filledIn('2026-04-15')).toMatchObject({ agreed: { penalty } });
    expect(filledIn('2026-04-16')).toMatchObject({ agreed: { penalty: without } });
  });

  it('does not hide that a part was dropped which nobody agreed to drop (risk 29; APL Art.5, 38; PR Art.48(6), 56)', () => {
    const { penalty } = lightFine;
    const without = { ...penalty, confiscatedGains: 0 };
    const decided = (agreed: object) => {
      const held = discussing(proposing({ ...lightFine, penalty: without }), agreed);
      expect(held.answer).toBe('accepted');
      const opinion = { opinion: '同意' };
      const endorsed = held.after.when('endorse-proposal', opinion, 'zhao', '2026-04-17').after;
      const { body } = actsOf('ordinary').find(({ action }) => action === 'decide-penalty') ?? {};
      const outcome = endorsed.when('decide-penalty', body ?? {}, 'feng', '2026-04-20');
      expect(outcome.answer).toBe('accepted');
      return [held.events.at(-1)?.data, codes(outcome.after, 29)];
    };
    const { fine } = penalty;
    expect(decided({ outcome: 'penalty', fine })).toEqual([
      expect.objectContaining({ agreed: { outcome: 'penalty', fine, penalty: without, restAsProposed: true } }),
      ['dropped-after-approval'],
    ]);
    // The heads say themselves that the gains stay with the party.
    const said = { outcome: 'penalty', fine, penalty: without };
    expect(decided(said)).toEqual([expect.objectContaining({ agreed: said }), []]);
  });

  it('spares the goods too, unless they were proposed to be taken or the heads say so (APL Art.9(2); 食品安全法136)', () => {
    const spared = { ...noPenalty, circumstances: [{ code: 'N5', evidence: '查验供货者许可证和合格证明' }] };
    const goods = { ...nothing, confiscatedGoodsValue: 80_000 };
    const taking: Handling = { ...spared, penalty: goods };
    const agreed = (story: Story, said: object = {}) => {
      const data = discussing(story, { outcome: 'no-penalty', fine: 0, ...said }).events.at(-1)?.data;
      return data as CollectiveDiscussionHeld;
    };
    const answer = (held: CollectiveDiscussionHeld) =>
      refuseIfAgainstDiscussion(held, taking, '2026-04-20')?.code ?? null;
    expect(answer(agreed(before('propose-decision')()))).toBe('against-discussion');
    expect(answer(agreed(before('propose-decision')(), { penalty: goods }))).toBeNull();
    const goodsReported = { ...lightFine, penalty: { ...lightFine.penalty, ...goods, fine: 800_000 } };
    const proposed = before('propose-decision', { handling: goodsReported })().when(
      'propose-decision',
      { handling: taking, reasons },
      'wang',
      '2026-04-16',
    );
    expect(proposed.answer).toBe('accepted');
    expect(agreed(proposed.after).agreed).toEqual({
      outcome: 'no-penalty',
      fine: 0,
      penalty: goods,
      restAsProposed: true,
    });
  });

  it('gives way to no discussion of an earlier day that is entered after it (PR Art.60(2))', () => {
    const held = at('notified').when('record-collective-discussion', discussion, 'feng', '2026-04-13').after;
    const next = (heldOn: string) =>
      held.when('record-collective-discussion', { ...discussion, heldOn }, 'feng', '2026-04-14').answer;
    expect([next('2026-04-09'), next('2026-04-10'), next('2026-04-14')]).toEqual([
      'not-in-order',
      'accepted',
      'accepted',
    ]);
  });

  it('agrees on one fine, however often it is stated (PR Art.60(2))', () => {
    const agreeing = (agreed: object) =>
      at('notified').when('record-collective-discussion', { ...discussion, agreed }, 'feng', '2026-04-10').ruling;
    const { penalty } = discussion.agreed;
    expect(agreeing({ outcome: 'penalty', fine: 100, penalty: { ...penalty, fine: 20_000_000 } })).toMatchObject({
      ruling: 'invalid',
      fields: [{ field: 'agreed.fine', code: 'stated-otherwise', parameters: { other: 'agreed.penalty.fine' } }],
    });
    const closed = { ...penalty, fine: 0, restrictions: ['suspend_business'] };
    expect(agreeing({ outcome: 'no-penalty', fine: 0, penalty: closed })).toMatchObject({ ruling: 'invalid' });
    expect(agreeing({ outcome: 'no-penalty', fine: 100 })).toMatchObject({
      ruling: 'invalid',
      fields: [{ field: 'agreed.fine', parameters: { other: 'agreed.outcome' } }],
    });
  });

  const without = (field: string) => {
    const { [field]: _left, ...rest } = discussion as Record<string, unknown>;
    return at('notified').when('record-collective-discussion', rest, 'feng', '2026-04-10').ruling;
  };
  for (const field of ['host', 'opinions', 'result', 'agreed'])
    it(`asks for ${field} of a new command (PR Art.60(2); form #42)`, () => {
      const said = { code: 'lacking-by-law', parameters: { fields: [field] } };
      expect(without(field)).toMatchObject({ ruling: 'refused', refusal: said });
    });
  it('asks for heldOn of a new command (PR Art.60(2); form #42)', () => {
    expect(without('heldOn')).toMatchObject({ ruling: 'invalid', fields: [{ field: 'heldOn' }] });
  });
});

describe('a decision beside its discussion (PR Art.60(2); APL Art.57(2))', () => {
  it('is not dated before it', () => {
    expect(refuseIfAgainstDiscussion(discussion, lightFine, '2026-04-09')).toMatchObject({ code: 'before-discussion' });
    expect(refuseIfAgainstDiscussion(discussion, lightFine, '2026-04-10')).toBeNull();
  });
  it('is held against nothing where the record does not say what was agreed on, as of before', () => {
    const { agreed: _agreed, heldOn: _heldOn, ...before } = discussion;
    expect(refuseIfAgainstDiscussion(before, lightFine, '2026-04-09')).toBeNull();
  });
});
