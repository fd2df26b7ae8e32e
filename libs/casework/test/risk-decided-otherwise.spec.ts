import type { Handling } from '../src/events/investigation.js';
import { discussionOn, lightFine, servedOn } from '../src/testing/bodies.js';
import type { Story } from '../src/testing/given.js';
import { saying, without } from './older-history.js';
import { codes, signs, when } from './risks-of.js';
import { at, before, whole } from './rules-of.js';

const decided = () => before('serve-decision')();
const otherwise = (change: Partial<Handling>, story: Story = decided()) =>
  saying(story, 'PenaltyDecided', { handling: { ...lightFine, ...change } });
const fine = (amount: number): Partial<Handling> => ({ penalty: { ...lightFine.penalty, fine: amount } });

describe('risk 29: discretion misused (裁量失当)', () => {
  // 食品安全法125(1)(2), goods of 800 yuan: 5,000 to 50,000 yuan; lenient up to 5,000 + 30 % of 45,000 = 18,500 yuan.
  it('shows a tier that is not the one the amount lies in, and not one that is', () => {
    const general: Handling = { ...lightFine, tier: 'general', circumstances: [{ code: 'M1', evidence: '配合' }] };
    const story = before('serve-decision', { handling: general })();
    expect(signs(story, 29)).toEqual([
      expect.objectContaining({
        since: '2026-04-20',
        detail: expect.objectContaining({
          parameters: expect.objectContaining({ reason: expect.objectContaining({ code: 'LABEL_BAND_MISMATCH' }) }),
        }),
      }),
    ]);
    expect(codes(decided(), 29)).toEqual([]);
  });
  it('shows a tier against every circumstance that was found (APL Art.5; discretion-rules §2)', () => {
    const found = (code: string): Handling => ({ ...lightFine, circumstances: [{ code, evidence: '见卷' }] });
    const reasons = (code: string) =>
      signs(before('serve-decision', { handling: found(code) })(), 29).map(({ detail }) => detail.code);
    expect(reasons('H4')).toEqual(['against-the-benchmark']);
    expect(reasons('M1')).toEqual([]);
  });
  it('shows a decision of before whose own computation says that it is out of range', () => {
    const check = {
      reasons: [
        { code: 'ABOVE_MAX', message: 'above' },
        { code: 'HEARING_REQUIRED', message: '听证' },
      ],
    };
    expect(codes(saying(decided(), 'PenaltyDecided', { check }), 29)).toEqual(['against-the-benchmark']);
    expect(codes(saying(decided(), 'PenaltyDecided', { check: {} }), 29)).toEqual([]);
  });
  it('shows a lower fine than was approved where nobody was heard and nothing was discussed', () => {
    const silent = without(decided(), 'StatementRecorded', 'StatementRechecked');
    expect(signs(otherwise(fine(700_000), silent), 29).map(({ detail }) => detail)).toEqual([
      { code: 'changed-after-approval', parameters: { on: '2026-04-20', before: 800_000, now: 700_000 } },
    ]);
    expect(codes(silent, 29)).toEqual([]);
  });
  it('shows gains, goods or a warning that were approved and dropped without a word (APL Art.28(2); PR Art.57, 60)', () => {
    const silent = (penalty: object) => {
      const approved = { ...lightFine, penalty: { ...lightFine.penalty, ...penalty } };
      const decision = before('serve-decision', { handling: approved })();
      return without(decision, 'StatementRecorded', 'StatementRechecked');
    };
    const dropped = (penalty: object, said: object) =>
      signs(otherwise({ penalty: { ...lightFine.penalty, ...said } }, silent(penalty)), 29).flatMap(({ detail }) =>
        detail.code === 'dropped-after-approval' ? [detail.parameters] : [],
      );
    const on = '2026-04-20';
    const { confiscatedGains: gains } = lightFine.penalty;
    expect(gains).toBeGreaterThan(0);
    expect(dropped({}, { confiscatedGains: 0 })).toEqual([{ on, part: 'gains' }]);
    expect(dropped({}, { confiscatedGains: gains - 1 })).toEqual([{ on, part: 'gains' }]);
    expect(dropped({ confiscatedGoodsValue: 80_000 }, { confiscatedGoodsValue: 0 })).toEqual([{ on, part: 'goods' }]);
    expect(dropped({}, {})).toEqual([]);
    // Heard with success, or a hearing: its reason is in the file.
    const heard = saying(otherwise({ penalty: { ...lightFine.penalty, confiscatedGains: 0 } }), 'StatementRechecked', {
      adopted: true,
    });
    expect(codes(heard, 29)).toEqual([]);
  });
  it('takes what the party stated for a reason only where the re-check adopted it (APL Art.45)', () => {
    const rechecked = (adopted: boolean) => saying(otherwise(fine(700_000)), 'StatementRechecked', { adopted });
    expect(codes(rechecked(false), 29)).toEqual(['changed-after-approval']);
    expect(codes(rechecked(true), 29)).toEqual([]);
  });
  it('does not show it where the heads agreed on that fine, and shows it where they agreed on another', () => {
    const discussed = without(
      before('serve-decision', { category: 'public-interest' })(),
      'StatementRecorded',
      'StatementRechecked',
    );
    const agreed = (amount: number) =>
      saying(otherwise(fine(700_000), discussed), 'CollectiveDiscussionHeld', {
        agreed: { outcome: 'penalty', fine: amount },
      });
    expect(codes(agreed(700_000), 29)).toEqual([]);
    expect(codes(agreed(800_000), 29)).toEqual(['changed-after-approval']);
  });
  it('shows the attempt to go beyond the range', () => {
    const beyond = { ...lightFine, ...fine(90_000_000) };
    const tried = before('propose-decision')().when(
      'propose-decision',
      { handling: beyond, reasons: '从重' },
      'wang',
      '2026-04-17',
    );
    expect(tried.answer).toBe('heavier-than-notified');
    const report = before('submit-report')().when(
      'submit-report',
      { officers: ['wang', 'li'], course: '检查', factsAndEvidence: '有证据', nature: '违法', handling: beyond },
      'wang',
      '2026-04-01',
    );
    expect(report.answer).toBe('above-maximum');
    expect(when(report.after, 29)).toEqual([['2026-04-01', '2026-04-01']]);
  });
});

describe('risk 31: decision differs from notice or approval (决定与告知、审批不一致)', () => {
  const differences = (story: Story) =>
    signs(story, 31).map(({ detail }) => ('difference' in detail.parameters ? detail.parameters.difference : null));

  it('shows nothing where it is the same', () => expect(differences(decided())).toEqual([]));
  it('shows another basis, a heavier fine and a fine that was not proposed', () => {
    expect(differences(otherwise({ basisId: 'fsl-126-1-3' }))).toEqual(['basis']);
    expect(differences(otherwise(fine(900_000)))).toEqual(['heavier', 'proposal']);
    expect(differences(otherwise(fine(700_000)))).toEqual(['proposal']);
  });
  it('shows other facts, unless what the party said was adopted', () => {
    const other = { facts: { goodsValue: 90_000, illegalGains: 30_000 } };
    expect(differences(otherwise(other))).toEqual(['facts']);
    expect(differences(saying(otherwise(other), 'StatementRechecked', { adopted: true }))).toEqual([]);
    // The same facts in another order are the same.
    expect(differences(otherwise({ facts: { illegalGains: 30_000, goodsValue: 80_000 } }))).toEqual([]);
  });
  it('shows what the collective discussion did not agree on', () => {
    const major = before('serve-decision', { category: 'public-interest' })();
    const agreed = { ...discussionOn('2026-04-17').agreed, fine: 850_000 };
    expect(differences(saying(major, 'CollectiveDiscussionHeld', { agreed }))).toEqual(['discussion']);
    expect(differences(major)).toEqual([]);
  });
  it('shows the attempt to propose another basis than was notified', () => {
    const other = { handling: { ...lightFine, basisId: 'fsl-126-1-3' }, reasons: '事实清楚' };
    const { answer, after } = before('propose-decision')().when('propose-decision', other, 'wang', '2026-04-17');
    expect(answer).toBe('basis-not-notified');
    expect(codes(after, 31)).toEqual(['refused-attempt']);
  });
});

describe('risk 32: ways of service that records of before did not prove (送达违规)', () => {
  const served = (fields: object) => saying(whole('ordinary'), 'DecisionServed', fields);
  const faults = (story: Story) =>
    signs(story, 32).map(({ detail }) => ('fault' in detail.parameters ? detail.parameters.fault : null));

  it('shows what was left behind without witness and without photograph (PR Art.82(2))', () => {
    expect(faults(served({ method: 'leave' }))).toEqual(['left-unproven']);
    expect(faults(served({ method: 'leave', witness: '社区工作人员' }))).toEqual([]);
  });
  it('shows what was sent electronically without the consent of form #10 (PR Art.82(3))', () => {
    expect(faults(served({ method: 'electronic' }))).toEqual(['not-agreed']);
    expect(faults(whole('service'))).toEqual([]);
  });
  it('shows what was proclaimed while other ways were open (PR Art.82(5))', () => {
    expect(faults(served({ method: 'proclamation' }))).toEqual(['other-ways-open']);
    expect(faults(served({ method: 'proclamation', proclaimedBecause: 'missing' }))).toEqual([]);
    expect(faults(served({ method: 'post' }))).toEqual([]);
  });
  it('shows the attempt to leave it without proof', () => {
    const { answer, after } = at('decided').when(
      'serve-decision',
      servedOn('2026-04-21', 'leave'),
      'wang',
      '2026-04-21',
    );
    expect(answer).toBe('service-not-proven');
    expect(when(after, 32)).toContainEqual(['2026-04-21', '2026-04-21']);
  });
});
