import type { LegalDate } from '../../src/deadlines/index.js';
import type { Law } from '../../src/law.js';
import { isPenalised } from '../../src/standing/late-fine.js';
import { ledgerOn } from '../../src/standing/ledger.js';
import { nothing } from '../../src/testing/bodies.js';
import { answer, application, suit } from '../../src/testing/challenge-lines.js';
import { given, type Story } from '../../src/testing/given.js';
import { law } from '../law.js';
import { before } from '../rules-of.js';
import { answering, reading } from './readings.js';

const pay = (story: Story, amount: number, paidOn: LegalDate, more: object = {}, enteredOn = paidOn): Story =>
  story.when(
    'record-payment',
    { amount, paidOn, channel: 'bank', receiptNumber: `P-${paidOn}`, ...more },
    'wang',
    enteredOn,
  ).after;

const ledger = ({ state }: Story, day: LegalDate, under = law) => {
  if (!isPenalised(state)) throw new Error(`No decision reached the party at ${state.stage}`);
  return ledgerOn(state, day, under);
};

const owedBack = ({ state }: Story): (number | null)[] =>
  isPenalised(state)
    ? state.challenges.duties.flatMap(({ kind, amount }) => (kind === 'return-money' ? [amount] : []))
    : [];

/** A reconsideration that leaves this of the penalty, received on 5 June 2026. */
const reviewed = (story: Story, penalty: object): Story =>
  story
    .when(
      'record-reconsideration',
      { ...application, appliedOn: '2026-05-19', copyReceivedOn: '2026-05-20' },
      'wang',
      '2026-05-20',
    )
    .after.when('file-answer', { ...answer, filedOn: '2026-05-22' }, 'wang', '2026-05-22')
    .after.when(
      'record-reconsideration-result',
      {
        challenge: 1,
        outcome: 'changed',
        receivedOn: '2026-06-05',
        opinionLetter: false,
        penalty: { ...nothing, ...penalty },
      },
      'wang',
      '2026-06-05',
    ).after;

/** A suit of 15 June; its judgment of first instance takes effect on 26 August 2026. */
const sued = (story: Story, challenge: number, finding: object): Story =>
  story
    .when('record-suit', suit, 'wang', '2026-06-18')
    .after.when('file-answer', { ...answer, challenge, filedOn: '2026-06-29' }, 'wang', '2026-06-29')
    .after.when(
      'record-judgment',
      { challenge, instance: 'first', receivedOn: '2026-08-10', ...finding },
      'wang',
      '2026-08-10',
    )
    .after.when('confirm-judgment', { challenge, effectiveOn: '2026-08-26' }, 'wang', '2026-08-26').after;

/** 8,000 yuan and gains of 300, payable until 6 May; all and twelve days of surcharge were paid on 18 May. */
const paidLate = (under: Law = law): Story =>
  pay(given(under, before('record-payment')().records), 800_000 + 30_000 + 288_000, '2026-05-18');

const lowered = { fine: 600_000, confiscatedGains: 30_000 };

describe('What goes back when a review or a court lowers the fine (ARL Art.72; ACL Art.41; APL Art.72)', () => {
  it('is the fine above what stands, and the surcharge on it', () => {
    // Twelve days of 3 % of 6,000 yuan stand: 2,160 of the 2,880 yuan; 2,000 of the fine.
    const story = reviewed(paidLate(), lowered);
    expect(owedBack(story)).toEqual([200_000 + 72_000]);
    expect(ledger(story, '2026-06-05').surplus).toBe(272_000);
  });

  it('leaves the surcharge of until then where the dated setting says so [M]', () => {
    const untilThen = reading({ lowerFine: 'until-then' });
    const story = reviewed(paidLate(untilThen), lowered);
    expect(owedBack(story)).toEqual([200_000]);
    expect(ledger(story, '2026-06-05', untilThen).accounts.surcharge).toMatchObject({ due: 288_000, over: 0 });
  });

  it('is counted once when the fine is lowered twice', () => {
    const twice = sued(reviewed(paidLate(), lowered), 2, {
      outcome: 'varied',
      penalty: { ...nothing, fine: 400_000, confiscatedGains: 30_000 },
    });
    // In the end 4,000 yuan and twelve days of 120 yuan stand.
    expect(owedBack(twice)).toEqual([272_000, 272_000]);
    expect(ledger(twice, '2026-08-26').surplus).toBe(544_000);
  });

  it('is everything once when the decision falls after the fine was lowered', () => {
    const fell = sued(reviewed(paidLate(), lowered), 2, { outcome: 'revoked' });
    expect(owedBack(fell)).toEqual([272_000, 1_118_000 - 272_000]);
  });

  it('is not owed again by a payment that is entered later', () => {
    const story = pay(reviewed(paidLate(), lowered), 50_000, '2026-05-04', {}, '2026-06-08');
    // 500 yuan of 4 May pay the fine of 6,000 first: 5,500 bear surcharge for twelve days, 1,980 instead of 2,160.
    expect(ledger(story, '2026-06-08').surplus).toBe(272_000 + 50_000 + 18_000);
    expect(owedBack(story)).toEqual([272_000, 68_000]);
  });

  it('counts gains that were handed over otherwise, and shows them as they were', () => {
    const performed = before('record-payment')().when(
      'record-performance',
      { items: ['confiscated-gains'], performedOn: '2026-04-24', how: '上缴' },
      'wang',
      '2026-04-24',
    ).after;
    const story = reviewed(pay(performed, 800_000, '2026-04-27'), { fine: 800_000, confiscatedGains: 10_000 });
    expect(owedBack(story)).toEqual([20_000]);
    expect(ledger(story, '2026-06-05').accounts.gains).toMatchObject({ due: 10_000, received: 10_000, over: 20_000 });
  });
});

describe('Gains that are handed over after too much money went back (ACL Art.41; APL Art.72)', () => {
  it('stand as handed over: what went back of more than was owed is the fine that came before it', () => {
    // After the 8,000 yuan 2,000 were entered in the place of 1,000, and went back.
    const under = answering('namedMoneyPaysTheRest', false);
    const served = given(under, before('record-payment')().records);
    const inTime = pay(served, 800_000, '2026-04-24', { towards: 'fine' });
    const paid = pay(inTime, 200_000, '2026-04-27', { towards: 'fine' });
    const back = paid.when('settle-duty', { duty: 1, on: '2026-04-28', how: '退还' }, 'wang', '2026-04-28').after;
    const performed = back.when(
      'record-performance',
      { items: ['confiscated-gains'], performedOn: '2026-04-29', how: '上缴' },
      'wang',
      '2026-04-29',
    ).after;
    const event = performed.file.facts.findLastIndex(({ type }) => type === 'PaymentRecorded') + 1;
    const body = { event, field: 'amount', wrong: '200000', right: '100000', why: '核对银行回单' };
    const story = performed.when('correct-entry', body, 'wang', '2026-04-30').after;
    const { accounts } = ledger(story, '2026-04-30', under);
    expect(accounts.gains).toMatchObject({ due: 30_000, received: 30_000, owedAgain: 0, open: 0 });
    expect(accounts.fine).toMatchObject({ received: 700_000, owedAgain: 100_000, open: 100_000 });
  });
  it('are not of a day before the one on which they were', () => {
    const story = before('record-payment')().when(
      'record-performance',
      { items: ['confiscated-gains'], performedOn: '2026-04-29', how: '上缴' },
      'wang',
      '2026-04-29',
    ).after;
    expect(ledger(story, '2026-04-28').accounts.gains).toMatchObject({ received: 0, open: 30_000 });
    expect(ledger(story, '2026-04-29').accounts.gains).toMatchObject({ received: 30_000, open: 0 });
  });
});

describe('What was paid of a surcharge that falls away with a suit (APL Art.73(3); F24)', () => {
  /** Ten days of 240 yuan were paid on 16 May, the fine was not; the suit of June is dismissed. */
  const paid = (under: Law): Story =>
    pay(given(under, before('record-payment')().records), 240_000, '2026-05-16', { towards: 'surcharge' });
  const dismissed = (under: Law): Story => sued(paid(under), 1, { outcome: 'dismissed' });

  it('is no surplus while the suit is pending', () => {
    const pending = paid(law).when('record-suit', suit, 'wang', '2026-06-18').after;
    expect(ledger(pending, '2026-07-01')).toMatchObject({ surplus: 0, accounts: { surcharge: { open: 0 } } });
  });

  it('goes back with the judgment', () => {
    const story = dismissed(law);
    expect(owedBack(story)).toEqual([240_000]);
    // The new term ends on 10 September; one day of 240 yuan after it.
    expect(ledger(story, '2026-09-11').accounts.surcharge).toMatchObject({ due: 24_000, received: 24_000 });
  });

  it('stays paid where the dated setting says so [M]', () => {
    const kept = reading({ paidBeforeSuit: 'kept' });
    const story = dismissed(kept);
    expect(owedBack(story)).toEqual([]);
    expect(ledger(story, '2026-09-11', kept).accounts.surcharge).toMatchObject({ due: 264_000, received: 240_000 });
  });
});
