import { owedOn } from '#casework';
import type { At } from '../../../src/state/case-state.js';
import { alsoHolding } from '../../../src/testing/county.js';
import { law } from '../../law.js';
import { before, rulesOf } from '../../rules-of.js';
import { said } from '../../said.js';

describe('agree-execution 执行协议 (ACL Art.42)', () => {
  const stages = [
    { amount: 400_000, payBy: '2026-06-30' },
    { amount: 400_000, payBy: '2026-07-31' },
  ];
  const body = { agreedOn: '2026-05-21', stages, surchargeWaived: 100_000, remedialSteps: '主动召回' };
  const { records, refuses } = rulesOf('agree-execution', {
    of: before('agree-execution', {}, 'ended'),
    body,
    by: 'feng',
    on: '2026-05-21',
  });

  records(
    'sets the stages',
    ['ExecutionAgreed'],
    {},
    { state: { execution: { enforcement: { agreement: { brokenOn: null } } } } },
  );
  it('stops the surcharge and waives part of it, until it is broken (ACL Art.42)', () => {
    // The gains of 300 yuan are owed beside the fine and bear none (APL Art.72(1)(1): 罚款数额的百分之三; PR Art.72).
    // 15 days from 2026-05-07 to 05-21 at 3 % of 800,000 fen are 360,000; 100,000 are waived.
    const agreed = before('record-breach', {}, 'ended')().state as At<'executing'>;
    expect(owedOn(agreed, '2026-06-20', law)).toEqual({ fine: 800_000, surcharge: 260_000, gains: 30_000 });
    const broken = before('end-execution', {}, 'ended')().state as At<'executing'>;
    expect(owedOn(broken, '2026-07-10', law)).toEqual({ fine: 800_000, surcharge: 800_000, gains: 30_000 });
  });
  refuses('leaves the whole fine to be paid', 'instalments-differ', { but: { stages: stages.slice(1) } });
  it('says which list has to add up to what, and what that is (ACL Art.42)', () => {
    const outcome = before('agree-execution', {}, 'ended')().when(
      'agree-execution',
      { ...body, stages: stages.slice(1) },
      'feng',
      '2026-05-21',
    );
    expect(outcome.refusal).toMatchObject({
      ground: 'ACL Art.42',
      parameters: { list: 'stages', sum: 400_000, owed: 800_000, of: 'unpaid-fine' },
    });
    expect(said(outcome.refusal)).toBe(
      'stages adds up to 4,000.00 yuan; it must add up to 8,000.00 yuan, the fine that is not paid.',
    );
  });
  refuses('adds up to no sum that is not exact', 'sum-too-large', {
    but: { stages: stages.map((stage) => ({ ...stage, amount: Number.MAX_SAFE_INTEGER })) },
  });
  refuses('has no stage of nothing', 'nothing-to-do', {
    but: {
      stages: [
        { amount: 0, payBy: '2026-06-01' },
        { amount: 800_000, payBy: '2026-07-31' },
      ],
    },
  });
  refuses('goes from day to day', 'not-in-order', { but: { stages: [...stages].reverse() } });
  refuses('waives no more surcharge than has grown', 'waives-too-much', { but: { surchargeWaived: 360_001 } });
  refuses('comes after the term to pay', 'term-not-over', { but: { agreedOn: '2026-05-06' } });
  refuses('is made once', 'nothing-to-do', { of: before('record-breach', {}, 'ended') });
  refuses('waits while the execution is paused', 'execution-stopped', { of: before('resume-execution', {}, 'ended') });
  refuses('is not for who investigated', 'separation-of-duty', { by: alsoHolding('wang', 'department-head') });
});
