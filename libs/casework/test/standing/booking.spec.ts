import type { LegalDate } from '../../src/deadlines/index.js';
import { isPenalised } from '../../src/standing/late-fine.js';
import { ledgerOn } from '../../src/standing/ledger.js';
import { nothing } from '../../src/testing/bodies.js';
import { answer, application } from '../../src/testing/challenge-lines.js';
import type { Story } from '../../src/testing/given.js';
import { law } from '../law.js';
import { recordedOtherwise } from '../recorded-otherwise.js';
import { before } from '../rules-of.js';

const pay = (story: Story, amount: number, paidOn: LegalDate, enteredOn = paidOn): Story =>
  story.when('record-payment', { amount, paidOn, channel: 'bank', receiptNumber: `P-${paidOn}` }, 'wang', enteredOn)
    .after;

const ledger = ({ state }: Story, day: LegalDate) => {
  if (!isPenalised(state)) throw new Error(`No decision reached the party at ${state.stage}`);
  return ledgerOn(state, day, law);
};

/** 8,000 yuan and gains of 300, payable until 6 May; all and twelve days of surcharge were paid on 18 May. */
const paidLate = () => pay(before('record-payment')(), 800_000 + 30_000 + 288_000, '2026-05-18');

describe('A payment that is entered after one of a later day (PR Art.72, 75)', () => {
  /** On 20 May the bank reports that the fine had been paid on 4 May already. */
  const paidTwice = () => pay(paidLate(), 800_000, '2026-05-04', '2026-05-20');

  it('pays the fine on its own day, and the later one is booked anew: no surcharge had grown', () => {
    const { accounts, beyond } = ledger(paidTwice(), '2026-05-20');
    expect(accounts.fine.receipts).toEqual([
      { receiptNumber: 'P-2026-05-04', paidOn: '2026-05-04', channel: 'bank', amount: 800_000, returned: 0 },
    ]);
    expect(accounts.surcharge).toMatchObject({ due: 0, received: 0, receipts: [] });
    expect(accounts.gains.receipts).toMatchObject([{ receiptNumber: 'P-2026-05-18', amount: 30_000 }]);
    expect(beyond.receipts).toMatchObject([{ receiptNumber: 'P-2026-05-18', amount: 1_088_000 }]);
  });

  it('owes back all that is too much now, the surcharge that was taken too', () => {
    expect(paidTwice().state).toMatchObject({
      challenges: { duties: [{ kind: 'return-money', amount: 1_088_000, doneOn: null }] },
    });
  });

  it('leaves the events before it as they were recorded', () => {
    expect(paidTwice().records.slice(0, -1)).toEqual(paidLate().records);
  });

  it('books a part anew, and leaves the case open for what lacks', () => {
    // 3,000 yuan on 18 May go to the fine; 4,000 of 10 May, entered later, come first.
    const part = pay(pay(before('record-payment')(), 300_000, '2026-05-18'), 400_000, '2026-05-10', '2026-05-20');
    // 7 to 10 May: four days of 3 % of 8,000 yuan; 11 to 18 May: eight of 4,000.
    expect(ledger(part, '2026-05-18').accounts.surcharge.due).toBe(4 * 24_000 + 8 * 12_000);
    expect(part.state).toMatchObject({
      stage: 'executing',
      execution: { enforcement: { surchargeLeft: 192_000 } },
      challenges: { duties: [] },
    });
  });
});

describe('A payment that was recorded before it was booked by kind', () => {
  it('went to the fine whole, and its surcharge is owed still', () => {
    const paid = pay(before('record-payment')(), 800_000, '2026-05-18');
    const old = recordedOtherwise(paid, 'PaymentRecorded', { booked: undefined, surchargeLeft: undefined });
    const { accounts } = ledger(old, '2026-05-18');
    expect(accounts.fine).toMatchObject({ received: 800_000, open: 0, receipts: [{ amount: 800_000 }] });
    expect(accounts.surcharge).toMatchObject({ received: 0, open: 288_000 });
  });
});

describe('The money of a decision on the spot (APL Art.51, 67, 72; PR Art.72, 75)', () => {
  /** A fine of 100 yuan, decided on 2 March 2026: payable until 17 March. */
  const decided = before('record-payment', { penalty: { ...nothing, fine: 10_000 } }, 'summary');

  it('has a ledger with its receipts', () => {
    const { accounts } = ledger(pay(decided(), 10_000, '2026-03-17'), '2026-03-17');
    expect(accounts.fine).toMatchObject({ due: 10_000, received: 10_000, open: 0, handedIn: 10_000 });
    expect(accounts.fine.receipts).toMatchObject([{ receiptNumber: 'P-2026-03-17', amount: 10_000 }]);
    expect(accounts.surcharge.due).toBe(0);
  });

  it('bears a surcharge when it is paid late, and is not performed before that is paid (APL Art.72(1)(1))', () => {
    // 18 to 27 March: ten days of 3 yuan.
    const late = pay(decided(), 10_000, '2026-03-27');
    expect(ledger(late, '2026-03-27').accounts.surcharge).toMatchObject({ due: 3_000, open: 3_000 });
    expect(late.state).toMatchObject({ stage: 'summary', execution: { performedOn: null } });
    expect(pay(late, 3_000, '2026-03-28').state).toMatchObject({
      execution: { performedOn: '2026-03-28' },
      challenges: { duties: [] },
    });
  });
});

describe('What went back (ACL Art.41; Civil Code Art.985)', () => {
  it('is shown on the line that held too much, and what was cash and is not banked is still with the bureau', () => {
    const tooMuch = pay(before('record-payment')(), 1_000_000, '2026-04-27');
    expect(ledger(tooMuch, '2026-04-27').beyond).toMatchObject({ returned: 0, handedIn: 170_000 });
    const settled = tooMuch.when('settle-duty', { duty: 1, on: '2026-04-28', how: '退还' }, 'wang', '2026-04-28').after;
    expect(ledger(settled, '2026-04-28').beyond).toMatchObject({ returned: 170_000, handedIn: 0 });
    expect(ledger(settled, '2026-04-28').accounts.fine).toMatchObject({ returned: 0, handedIn: 800_000 });
  });

  it('is shown on the receipt that it gives back, not on money that came later', () => {
    const tooMuch = pay(before('record-payment')(), 1_000_000, '2026-04-27');
    const settled = tooMuch.when('settle-duty', { duty: 1, on: '2026-04-28', how: '退还' }, 'wang', '2026-04-28').after;
    const again = pay(settled, 50_000, '2026-04-29');
    expect(ledger(again, '2026-04-29').beyond.receipts).toMatchObject([
      { receiptNumber: 'P-2026-04-27', amount: 170_000, returned: 170_000 },
      { receiptNumber: 'P-2026-04-29', amount: 50_000, returned: 0 },
    ]);
  });

  it('is shown on the fine that was lowered, not on what was paid too much since (ARL Art.72)', () => {
    const paid = pay(before('record-payment')(), 830_000, '2026-04-27');
    const result = {
      challenge: 1,
      outcome: 'changed',
      receivedOn: '2026-06-05',
      opinionLetter: false,
      penalty: { ...nothing, fine: 600_000, confiscatedGains: 30_000 },
    };
    const lowered = paid
      .when('record-reconsideration', application, 'wang', '2026-05-11')
      .after.when('file-answer', answer, 'wang', '2026-05-20')
      .after.when('record-reconsideration-result', result, 'wang', '2026-06-05').after;
    const returned = lowered.when(
      'settle-duty',
      { duty: 2, on: '2026-06-08', how: '退还' },
      'wang',
      '2026-06-08',
    ).after;
    const { accounts, beyond } = ledger(pay(returned, 100_000, '2026-06-09'), '2026-06-09');
    expect(accounts.fine.receipts).toMatchObject([{ amount: 800_000, returned: 200_000 }]);
    expect(beyond).toMatchObject({ returned: 0, receipts: [{ amount: 100_000, returned: 0 }] });
  });

  it('does not count what an earlier round gave back (ARL Art.64)', () => {
    // 6,000 yuan and gains of 300 stand in the second round; the first gave 8,300 back.
    const again = pay(before('record-payment', {}, 'revoked', 2)(), 1_000_000, '2026-07-13');
    expect(ledger(again, '2026-07-13').beyond).toMatchObject({ returned: 0, handedIn: 370_000 });
  });

  it('owes nothing any more after the decision fell: everything that came in goes back', () => {
    const revoked = before('settle-duty', {}, 'revoked')();
    const { accounts, surplus } = ledger(revoked, '2026-06-10');
    expect(accounts.fine).toMatchObject({ due: 0, received: 0, over: 800_000, open: 0 });
    expect(accounts.gains).toMatchObject({ due: 0, over: 30_000, returned: 0 });
    expect(surplus).toBe(830_000);
    const settled = ledger(before('open-round', {}, 'revoked')(), '2026-06-15').accounts;
    expect([settled.fine.returned, settled.gains.returned]).toEqual([800_000, 30_000]);
  });
});
