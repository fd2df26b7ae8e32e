import type { Party } from '../../../src/events/clue.js';
import { nothing } from '../../../src/testing/bodies.js';
import { signs } from '../../risks-of.js';
import { at, before, rulesOf } from '../../rules-of.js';

const company: Party = { kind: 'company', name: '清河县某超市有限公司' };
const onTheSpot = (fine: number, party?: Party) =>
  before('record-payment', { penalty: { ...nothing, fine }, ...(party === undefined ? {} : { party }) }, 'summary');
const inCash = (amount: number, cashGround?: string) => ({
  body: {
    amount,
    paidOn: '2026-03-02',
    channel: 'cash',
    receiptNumber: 'C-1',
    ...(cashGround === undefined ? {} : { cashGround }),
  },
});

describe('record-payment 记录缴款 (APL Art.67-70; PR Art.72)', () => {
  const body = { amount: 800_000, paidOn: '2026-04-27', channel: 'bank', receiptNumber: 'P-1' };
  const { records, refuses } = rulesOf('record-payment', {
    of: () => at('executing'),
    body,
    by: 'wang',
    on: '2026-04-27',
  });

  records(
    'keeps the payment; the case is performed when nothing else is left',
    ['PaymentRecorded'],
    {
      of: () =>
        at('executing').when(
          'record-performance',
          { items: ['confiscated-gains'], performedOn: '2026-04-24', how: '上缴' },
          'wang',
          '2026-04-24',
        ).after,
    },
    { state: { stage: 'performed', execution: { performedOn: '2026-04-27', payments: [body] } } },
  );
  records(
    'leaves the case open while gains are still to be handed over',
    ['PaymentRecorded'],
    {},
    { state: { stage: 'executing', execution: { performedOn: null } } },
  );
  records('takes part of the fine', ['PaymentRecorded'], { but: { amount: 1 } }, { state: { stage: 'executing' } });
  records('is entered by any caseworker: it is a fact about the bank', ['PaymentRecorded'], { by: 'yang' });
  records(
    'takes in what the bank must take, and owes back what is too much (APL Art.67(3); Civil Code Art.985)',
    ['PaymentRecorded'],
    { but: { amount: 1_000_000 } },
    {
      data: { booked: { fine: 800_000, gains: 30_000, surcharge: 0, surplus: 170_000 } },
      state: {
        challenges: {
          duties: [{ kind: 'return-money', since: '2026-04-27', amount: 170_000, doneOn: null }],
        },
      },
    },
  );
  records(
    'is booked as the receipt says: gains are paid like a fine (APL Art.67(3); PR Art.72)',
    ['PaymentRecorded'],
    { but: { amount: 30_000, towards: 'gains' } },
    { data: { booked: { fine: 0, gains: 30_000, surcharge: 0, surplus: 0 } } },
  );
  const once = () => at('executing').when('record-payment', { ...body, amount: 1_000 }, 'wang', '2026-04-27').after;
  refuses('takes one receipt once, however its number is typed (APL Art.70)', 'receipt-known', {
    of: once,
    but: { receiptNumber: 'ｐ－ 1'.replace('－', '-') },
  });
  records('takes another receipt with the same number when somebody says why', ['PaymentRecorded'], {
    of: once,
    but: { amount: 1_000, anotherBecause: '一张票据两笔款' },
  });
  refuses('does not take the slip of cash that was handed in for a payment', 'receipt-known', {
    of: () =>
      before('hand-in-cash', {}, 'summary')().when(
        'hand-in-cash',
        { to: 'bureau', on: '2026-03-03', receiptNumber: 'C-9' },
        'wang',
        '2026-03-03',
      ).after,
    body: { amount: 1_000, paidOn: '2026-03-03', channel: 'bank', receiptNumber: 'C-9' },
  });
  refuses('adds up to no sum that is not exact', 'sum-too-large', {
    of: once,
    but: { amount: Number.MAX_SAFE_INTEGER, receiptNumber: 'P-2' },
  });
  refuses('records no payment of nothing', 'nothing-to-do', { but: { amount: 0 } });
  refuses('cannot be paid before the decision', 'before-the-case', { but: { paidOn: '2026-04-19' } });
  refuses('cannot be paid tomorrow', 'in-the-future', { but: { paidOn: '2026-04-28' } });

  describe('a receipt (APL Art.70)', () => {
    const { receiptNumber: _none, ...unnumbered } = inCash(10_000, 'small-amount').body;
    refuses('is given for cash, or the party may refuse to pay', 'cash-without-receipt', {
      of: onTheSpot(10_000),
      body: unnumbered,
      on: '2026-03-02',
    });
    it('is a field that must be there for every other payment', () => {
      const { receiptNumber: _number, ...paid } = body;
      expect(at('executing').when('record-payment', paid, 'wang', '2026-04-27').answer).toBe('invalid');
    });
    it('is a sign of risk where it is missing (risk 34)', () => {
      const tried = onTheSpot(10_000)().when('record-payment', unnumbered, 'wang', '2026-03-02').after;
      expect(signs(tried, 34)).toHaveLength(1);
    });
  });
  describe('cash (APL Art.68, 69; PR Art.72)', () => {
    records('is taken on the spot up to 100 yuan', ['PaymentRecorded'], {
      of: onTheSpot(10_000),
      ...inCash(10_000, 'small-amount'),
    });
    refuses('is not taken for more than 100 yuan', 'cash-not-allowed', {
      of: onTheSpot(10_001),
      ...inCash(10_001, 'small-amount'),
    });
    refuses('is not split to stay below 100 yuan: the fine counts', 'cash-not-allowed', {
      of: onTheSpot(20_000),
      ...inCash(10_000, 'small-amount'),
    });
    records('is taken up to 200 yuan from a person who would be hard to find', ['PaymentRecorded'], {
      of: onTheSpot(20_000),
      ...inCash(20_000, 'hard-to-enforce-later'),
    });
    records('is taken up to 3,000 yuan from a company that would be hard to find', ['PaymentRecorded'], {
      of: onTheSpot(300_000, company),
      ...inCash(300_000, 'hard-to-enforce-later'),
    });
    refuses('is taken once, so that no second sum hides behind the first (PR Art.73)', 'cash-not-allowed', {
      of: () =>
        onTheSpot(10_000)().when('record-payment', inCash(5_000, 'small-amount').body, 'wang', '2026-03-02').after,
      ...inCash(5_000, 'small-amount'),
    });
    refuses('needs its ground', 'cash-not-allowed', { of: onTheSpot(10_000), ...inCash(10_000) });
    refuses('is not taken in an ordinary case', 'cash-not-allowed', {
      but: { channel: 'cash', cashGround: 'small-amount' },
    });
    records('is taken at a remote place when the party asks, in an ordinary case too', ['PaymentRecorded'], {
      but: { channel: 'cash', cashGround: 'remote-and-asked' },
    });
  });
});
