import type { Handling } from '../../../src/events/investigation.js';
import { priceFraud } from '../../../src/testing/interruption-lines.js';
import { ordinaryLine, type Act } from '../../../src/testing/lines.js';
import { played } from '../../../src/testing/stages.js';
import { law } from '../../law.js';
import { before, rulesOf } from '../../rules-of.js';

describe('record-refund-result 记录退款结果 (PR Art.59; 价格违法行为行政处罚规定 Art.16)', () => {
  const body = { refunded: 10_000, refundedOn: '2026-05-06', proof: '退款凭证' };
  const ready = before('record-refund-result', {}, 'refund');
  const { records, refuses } = rulesOf('record-refund-result', { of: ready, body, by: 'wang', on: '2026-05-06' });

  records(
    'says after the term what was refunded',
    ['DefenceWindowLapsed', 'RefundResultRecorded'],
    {},
    {
      state: { stage: 'notified', notice: { refund: { amount: 30_000, result: body } } },
    },
  );
  records('says before its end that all of it went back', ['DefenceWindowLapsed', 'RefundResultRecorded'], {
    but: { refunded: 30_000, refundedOn: '2026-04-20' },
    on: '2026-04-20',
  });
  records('says before its end that the party refuses', ['DefenceWindowLapsed', 'RefundResultRecorded'], {
    but: { refunded: 0, refundedOn: '2026-04-20', refundRefused: '书面表示拒不退还' },
    on: '2026-04-20',
  });

  refuses('waits for the last day of the term', 'refund-runs', {
    but: { refundedOn: '2026-04-30' },
    on: '2026-04-30',
  });
  refuses('follows an order', 'missing-before', { of: before('order-refund', {}, 'refund') });
  refuses('says no more than was ordered', 'refunded-beyond-order', { but: { refunded: 30_001 } });
  refuses('comes after the order', 'not-in-order', { but: { refundedOn: '2026-04-09' } });
  refuses('is of no day to come', 'in-the-future', { but: { refundedOn: '2026-05-07' } });
  refuses('is recorded once', 'nothing-to-do', {
    of: () => ready().when('record-refund-result', body, 'wang', '2026-05-06').after,
  });
  refuses('is refused to a caseworker who is not on the case', 'not-assigned', { by: 'yang' });
});

describe('the decision after an order to refund (PR Art.59; APL Art.28(2); ILL Art.11)', () => {
  // 300 yuan were charged too much, all of them notified to be confiscated.
  const taking = (confiscatedGains: number): Handling => ({
    ...priceFraud,
    penalty: { ...priceFraud.penalty, confiscatedGains },
  });
  const ordered = (): Act[] => {
    const ordinary = ordinaryLine({ handling: taking(30_000) });
    const served = ordinary.findIndex(({ action }) => action === 'serve-notice') + 1;
    const order = { amount: 30_000, servedOn: '2026-04-10', refundBy: '2026-04-30', receiver: '经营者' };
    return [...ordinary.slice(0, served), { on: '2026-04-10', by: 'wang', action: 'order-refund', body: order }];
  };
  const result = (refunded: number): Act => ({
    on: '2026-05-06',
    by: 'wang',
    action: 'record-refund-result',
    body: { refunded, refundedOn: '2026-05-06', proof: '退款凭证' },
  });
  const proposed = (acts: readonly Act[], handling: Handling, on: string) =>
    played(law, acts).when('propose-decision', { handling, reasons: '事实清楚' }, 'wang', on);

  it('waits until it is known what was refunded', () => {
    expect(proposed(ordered(), taking(30_000), '2026-04-20').answer).toBe('refund-open');
    expect(proposed(ordered(), taking(30_000), '2026-05-06').answer).toBe('refund-open');
  });

  it('takes what was not refunded, and not a fen more', () => {
    const acts = [...ordered(), result(10_000)];
    expect(proposed(acts, taking(20_000), '2026-05-06').answer).toBe('accepted');
    expect(proposed(acts, taking(20_001), '2026-05-06').answer).toBe('refunded-is-not-taken');
  });

  it('takes all of it where nothing was refunded, and nothing where all was', () => {
    expect(proposed([...ordered(), result(0)], taking(30_000), '2026-05-06').answer).toBe('accepted');
    expect(proposed([...ordered(), result(30_000)], taking(1), '2026-05-06').answer).toBe('refunded-is-not-taken');
    expect(proposed([...ordered(), result(30_000)], taking(0), '2026-05-06').answer).toBe('accepted');
  });
});
