import type { Stage } from '../src/state/case-state.js';
import { caseActs, stages } from '../src/steps/case-acts.js';
import { wayTo } from '../src/steps/way-to.js';
import { lightFine } from '../src/testing/bodies.js';
import type { Story } from '../src/testing/given.js';
import { law } from './law.js';
import { at, before } from './rules-of.js';
import { said, saidInstead } from './said.js';

const mitigationGround = '行政处罚法第三十二条第一项';

/** What is said to an act that comes too early: the article and the one or two steps that are missing. */
const missing = (stage: Stage, act: string): string[] | undefined =>
  wayTo(at(stage).state, act, law)?.map(({ action }) => action);

describe('the right "no": what is missing before an act', () => {
  it('names the report and its endorsement to who would send an investigation to review (PR Art.48, 49)', () => {
    expect(missing('investigating', 'submit-for-review')).toEqual(['submit-report', 'endorse-proposal']);
    const refused = at('investigating').when('submit-for-review', { category: 'none' }, 'wang', '2026-11-02');
    expect(refused.refusal).toMatchObject({ code: 'not-at-this-stage', ground: 'PR Art.48' });
    expect(saidInstead(refused.refusal)).toContain(
      'submit-report (提交调查终结报告, PR Art.48), then endorse-proposal',
    );
  });

  it('names the notice and its service before a decision (APL Art.44, 62; PR Art.57)', () => {
    expect(missing('approved', 'decide-penalty')).toEqual(['issue-notice', 'serve-notice']);
    expect(wayTo(before('serve-notice')().state, 'decide-penalty', law)?.map(({ action }) => action)).toEqual([
      'serve-notice',
    ]);
  });

  it('leaves out what is done: an endorsed proposal to file', () => {
    expect(wayTo(before('file-case')().state, 'assign-officers', law)?.map(({ action }) => action)).toEqual([
      'file-case',
    ]);
    expect(missing('clue', 'file-case')).toEqual(['assign-verification']);
  });

  it('leads a case under investigation to its closing by its report, not by a termination (PR Art.47, 48, 77)', () => {
    expect(missing('investigating', 'propose-closing')?.at(0)).toBe('submit-report');
    expect(missing('investigating', 'propose-closing')).not.toContain('propose-termination');
  });

  it('names before the closing what of the penalty is not done (PR Art.77(1); APL Art.72(1)(1))', () => {
    const pay = { amount: 800_000, paidOn: '2026-04-27', channel: 'bank', receiptNumber: 'P-1' };
    const goods = { ...lightFine.penalty, confiscatedGains: 0, confiscatedGoodsValue: 80_000 };
    const handling = { ...lightFine, basisId: 'fsl-124-1-1', facts: { goodsValue: 80_000 }, penalty: goods };
    const open = (played: Story) => wayTo(played.state, 'propose-closing', law)?.map(({ action }) => action);
    const served = before('record-payment', { handling: { ...handling, tier: 'mitigated', mitigationGround } })();
    expect(open(served)).toEqual(['record-payment', 'record-performance']);
    const paid = served.when('record-payment', pay, 'wang', '2026-04-27').after;
    expect(open(paid)).toEqual(['record-performance']);
    const took = { items: ['confiscated-goods'], performedOn: '2026-04-27', how: '没收并登记入库' };
    expect(open(served.when('record-performance', took, 'wang', '2026-04-27').after)).toEqual(['record-payment']);
  });

  it('names the surcharge where the fine itself is paid (APL Art.72(1)(1); ACL Art.45)', () => {
    // Served on 21 April: the fifteen days end on 6 May, and ten days later 3 % of 8,000 yuan are owed for each.
    const late = { amount: 830_000, paidOn: '2026-05-16', channel: 'bank', receiptNumber: 'P-1' };
    const paid = before('record-payment')().when('record-payment', late, 'wang', '2026-05-16');
    expect(paid.refusal).toBeNull();
    expect(wayTo(paid.after.state, 'propose-closing', law)).toEqual([
      { action: 'record-payment', chinese: '记录加处罚款的缴款', ground: 'APL Art.72(1)(1); ACL Art.45' },
    ]);
  });

  it('knows the way back: evidence after the notice needs the report returned (PR Art.54, 56)', () => {
    expect(missing('notified', 'collect-evidence')).toEqual(['return-proposal']);
  });

  it('says of what is over that its time is over', () => {
    expect(missing('executing', 'issue-notice')).toBeUndefined();
    const late = at('executing').when('issue-notice', {}, 'wang', '2026-11-02');
    expect(said(late.refusal)).toContain('any more');
    expect(late.refusal?.ground).toContain('APL Art.44');
  });

  it('has the Chinese name and the article of every step, for every act at every stage', () => {
    for (const stage of stages) {
      for (const { act } of caseActs) {
        const way = wayTo(at(stage).state, act.name, law);
        for (const step of way ?? []) {
          expect(step.ground).toMatch(/\S/u);
          expect(step.chinese).toMatch(/\p{Script=Han}/u);
        }
      }
    }
  });
});
