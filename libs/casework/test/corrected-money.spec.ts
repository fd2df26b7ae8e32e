import { assert, constantFrom, integer, property, record } from 'fast-check';
import type { LegalDate } from '../src/deadlines/index.js';
import type { CaseEvent } from '../src/events/catalogue.js';
import { isPenalised } from '../src/standing/late-fine.js';
import { ledgerOn } from '../src/standing/ledger.js';
import { wasServed } from '../src/state/questions.js';
import type { Story } from '../src/testing/given.js';
import { law } from './law.js';
import { before } from './rules-of.js';

/*
 * APL Art.75: an entry of money was wrong. What is owed, received and given back is as if it had been right from the
 * start (APL Art.72; ACL Art.42, 46; PR Art.72, 75).
 */

/** Amounts in fen. */
interface Paid {
  readonly amount: number;
  readonly paidOn: string;
  /** Day on which it is entered. */
  readonly on: string;
}

const pay = (story: Story, { amount, paidOn, on }: Paid, number: number): Story => {
  const body = { amount, paidOn, channel: 'bank', receiptNumber: `R-${number}` };
  return story.when('record-payment', body, 'wang', on).after;
};

const numberOf = (story: Story, type: CaseEvent['type'], which = 1): number =>
  story.file.facts.flatMap((fact, place) => (fact.type === type ? [place + 1] : []))[which - 1] ?? 0;

const correct = (story: Story, event: number, field: string, right: string | number, on: string) => {
  const body = { event, field, wrong: '见原记录', right: String(right), why: '录入错误' };
  return story.when('correct-entry', body, 'wang', on);
};

/** What is owed, received and given back on a day, by kind, in fen, and whether it adds up. */
const sums = (story: Story, day: LegalDate) => {
  if (!isPenalised(story.state)) throw new Error('The decision was served');
  const { accounts, surplus } = ledgerOn(story.state, day, law);
  const kinds = [accounts.fine, accounts.surcharge, accounts.gains];
  const came = story.state.execution.payments.reduce((sum, { amount }) => sum + amount, 0);
  return {
    due: kinds.map(({ due }) => due),
    received: kinds.map(({ received }) => received),
    open: kinds.map(({ open }) => open),
    surplus,
    addsUp: kinds.reduce((sum, { received }) => sum + received, surplus) === came,
  };
};

/** An agreement of two stages of 4,000 yuan, by 30 June and 31 July; 1,000 yuan of the surcharge are waived. */
const agreed = before('record-breach', {}, 'ended');
const broken = (story: Story): Story =>
  story.when('record-breach', { on: '2026-07-02', how: '第一期未缴纳' }, 'wang', '2026-07-02').after;
const isBroken = ({ state }: Story): boolean =>
  wasServed(state) && state.execution.enforcement.agreement?.brokenOn != null;

const auctioned = (amount: number): Story => {
  const paid = pay(
    before('auction-seized-goods', {}, 'auction')(),
    { amount, paidOn: '2027-01-05', on: '2027-01-06' },
    1,
  );
  const body = {
    measure: 1,
    heldOn: '2027-01-08',
    auctioneer: '某拍卖行（虚构）',
    proceeds: 900_000,
    receiptNumber: 'A-1',
  };
  return paid.when('auction-seized-goods', body, 'feng', '2027-01-08').after;
};

describe('A corrected payment', () => {
  it('that paid the stage in its time lets the breach fall that was recorded on the wrong sum (ACL Art.42)', () => {
    const wrong = broken(pay(agreed(), { amount: 40_000, paidOn: '2026-06-29', on: '2026-06-30' }, 1));
    expect(isBroken(wrong)).toBe(true);
    const { after } = correct(wrong, numberOf(wrong, 'PaymentRecorded'), 'amount', 400_000, '2026-07-03');
    const right = pay(agreed(), { amount: 400_000, paidOn: '2026-06-29', on: '2026-06-30' }, 1);
    expect(isBroken(after)).toBe(false);
    expect(sums(after, '2026-07-20')).toEqual(sums(right, '2026-07-20'));
  });

  it('that paid the stage late brings the breach back that it had let fall (ACL Art.42)', () => {
    const wrong = pay(broken(agreed()), { amount: 400_000, paidOn: '2026-06-29', on: '2026-07-03' }, 1);
    expect(isBroken(wrong)).toBe(false);
    const { after } = correct(wrong, numberOf(wrong, 'PaymentRecorded'), 'paidOn', '2026-07-03', '2026-07-06');
    const right = pay(broken(agreed()), { amount: 400_000, paidOn: '2026-07-03', on: '2026-07-03' }, 1);
    expect(isBroken(after)).toBe(true);
    expect(sums(after, '2026-07-20')).toEqual(sums(right, '2026-07-20'));
  });

  it('books the auction after it anew: what was too much goes back (ACL Art.46(3))', () => {
    const day = '2027-02-10';
    const wrong = auctioned(10_000);
    expect(numberOf(wrong, 'SeizedGoodsAuctioned')).toBeGreaterThan(0);
    const { after } = correct(wrong, numberOf(wrong, 'PaymentRecorded'), 'amount', 300_000, '2027-01-11');
    expect(sums(after, day)).toEqual(sums(auctioned(300_000), day));
    expect(sums(after, day).addsUp).toBe(true);
  });

  it('of the whole fine settles the case, though a demand was sent for it in the meantime (PR Art.76, 77)', () => {
    const served = before('record-payment')();
    const paid = pay(served, { amount: 80_000, paidOn: '2026-04-27', on: '2026-04-27' }, 1);
    const gains = paid.when(
      'record-performance',
      { items: ['confiscated-gains'], performedOn: '2026-04-27', how: '上缴' },
      'wang',
      '2026-04-27',
    ).after;
    const demanded = gains.when(
      'send-demand',
      { method: 'direct', servedOn: '2026-11-20', receiver: '当事人', proof: '送达回证' },
      'wang',
      '2026-11-20',
    ).after;
    const { after } = correct(demanded, numberOf(demanded, 'PaymentRecorded'), 'amount', 800_000, '2026-11-23');
    expect(sums(after, '2026-11-23')).toMatchObject({ open: [0, 0, 0], surplus: 0 });
    expect(after.state.stage).toBe('performed');
  });

  it('can not be told of by the sums that were booked: they follow from it', () => {
    const story = auctioned(10_000);
    const event = numberOf(story, 'SeizedGoodsAuctioned');
    expect(correct(story, event, 'towardsFine', 1, '2027-03-01').answer).toBe('entry-field-fixed');
  });
});

const seed = 20_261_129;
const days = ['2026-04-25', '2026-05-05', '2026-05-07', '2026-05-12', '2026-05-20'] as const;
const one = record({ amount: integer({ min: 1, max: 900_000 }), paidOn: constantFrom(...days) });

describe(`any correction of any payment (seed ${seed})`, () => {
  const asked = before('record-payment');

  it('leaves what had been owed, received and given back, had it been right from the start', () => {
    let corrected = 0;
    assert(
      property(one, one, one, constantFrom(1, 2), (first, second, right, which) => {
        const enter = (one: Omit<Paid, 'on'>, two: Omit<Paid, 'on'>): Story =>
          pay(pay(asked(), { ...one, on: '2026-06-01' }, 1), { ...two, on: '2026-06-02' }, 2);
        const wrong = enter(first, second);
        const event = numberOf(wrong, 'PaymentRecorded', which);
        const sum = correct(wrong, event, 'amount', right.amount, '2026-06-03');
        const both = correct(sum.after, event, 'paidOn', right.paidOn, '2026-06-04');
        const story = which === 1 ? enter(right, second) : enter(first, right);
        expect(sums(both.after, '2026-06-10')).toEqual(sums(story, '2026-06-10'));
        expect(sums(both.after, '2026-06-10').addsUp).toBe(true);
        corrected += 1;
      }),
      { numRuns: 300, seed },
    );
    expect(corrected).toBe(300);
  });
});
