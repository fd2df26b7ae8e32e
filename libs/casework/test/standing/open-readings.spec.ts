import type { LegalDate } from '../../src/deadlines/index.js';
import type { Law } from '../../src/law.js';
import { isPenalised } from '../../src/standing/late-fine.js';
import { owedOn } from '../../src/standing/ledger.js';
import { lightFine } from '../../src/testing/bodies.js';
import { grant, repairApplication, smallPriceFine } from '../../src/testing/credit-lines.js';
import type { Story } from '../../src/testing/given.js';
import { casesUnder } from '../../src/testing/stages.js';
import { law } from '../law.js';
import { said } from '../said.js';
import { answering } from './readings.js';

/*
 * Readings of money that the texts leave open [M], each with its two answers. 8,000 yuan and gains of 300, served on 21
 * April 2026 and payable until 6 May; 3 % of the fine are 240 yuan a day.
 */

const unpaid = (read: Law, handling = lightFine): Story => casesUnder(read).before('record-payment', { handling });
const pay = (story: Story, amount: number, paidOn: LegalDate, more: object = {}) =>
  story.when(
    'record-payment',
    { amount, paidOn, channel: 'bank', receiptNumber: `P-${paidOn}-${amount}`, ...more },
    'wang',
    paidOn,
  );
const owed = ({ state }: Story, day: LegalDate, read: Law) => {
  if (!isPenalised(state)) throw new Error(`No decision reached the party at ${state.stage}`);
  return owedOn(state, day, read);
};

describe('Money that names what is not owed (PR Art.72, 75; APL Art.72) [M]', () => {
  const named = (read: Law) => pay(unpaid(read), 800_000, '2026-05-04', { towards: 'surcharge' });

  it('pays the fine, which bears no surcharge then', () => {
    const { events, after } = named(law);
    expect(events).toMatchObject([{ data: { booked: { fine: 800_000, surcharge: 0, gains: 0, surplus: 0 } } }]);
    expect(owed(after, '2026-06-01', law)).toEqual({ fine: 0, surcharge: 0, gains: 30_000 });
  });

  it('goes back whole by the other reading, and the fine bears surcharge on', () => {
    const read = answering('namedMoneyPaysTheRest', false);
    const { events, after } = named(read);
    expect(events).toMatchObject([{ data: { booked: { fine: 0, surplus: 800_000 } } }]);
    // 7 to 10 May: four days.
    expect(owed(after, '2026-05-10', read)).toEqual({ fine: 800_000, surcharge: 96_000, gains: 30_000 });
  });

  it('pays what it names first, then the fine, the gains and the surcharge, and goes back only beyond them', () => {
    // On 8 May two days of surcharge are owed: 48,000 fen.
    const { events } = pay(unpaid(law), 48_000 + 800_000 + 30_000 + 5, '2026-05-08', { towards: 'gains' });
    expect(events).toMatchObject([
      { data: { booked: { gains: 30_000, fine: 800_000, surcharge: 48_000, surplus: 5 } } },
    ]);
  });
});

describe('Credit repair while the surcharge of a late fine is owed (CRED Art.11(1)) [M]', () => {
  /** 300 yuan are paid on 18 May, twelve days late, without the surcharge of 108 yuan. */
  const decided = (read: Law, surcharge: number) => {
    const late = pay(unpaid(read, smallPriceFine), 30_000, '2026-05-18', { towards: 'fine' }).after;
    const paid = pay(late, 30_000 + surcharge, '2026-05-18', { receiptNumber: 'P-2' }).after;
    return paid
      .when('apply-for-credit-repair', repairApplication, 'wang', '2026-07-23')
      .after.when('accept-credit-repair', {}, 'wang', '2026-07-23')
      .after.when('decide-credit-repair', grant, 'feng', '2026-07-24');
  };

  it('is not granted, because the decision lays the surcharge down too (SEP Art.7), and says so', () => {
    const { answer, refusal } = decided(law, 0);
    expect(answer).toBe('repair-condition-open');
    expect(said(refusal)).toContain('surcharge');
  });

  it('is granted once the surcharge is paid', () => {
    expect(decided(law, 10_800).recorded).toEqual(['CreditRepairDecided']);
  });

  it('is granted by the other reading, which asks for the penalty alone', () => {
    expect(decided(answering('surchargeBarsCreditRepair', false), 0).recorded).toEqual(['CreditRepairDecided']);
  });
});

describe('A fine that went back by mistake (APL Art.72(1)(1)) [M]', () => {
  /** 13,300 yuan were entered and 5,000 of them went back on 28 April; 8,300 had come: 4,700 of the fine are open. */
  const returned = (read: Law): Story => {
    const back = pay(unpaid(read), 1_330_000, '2026-04-27').after.when(
      'settle-duty',
      { duty: 1, on: '2026-04-28', how: '退还多缴款项' },
      'wang',
      '2026-04-28',
    ).after;
    const event = back.file.facts.findIndex(({ type }) => type === 'PaymentRecorded') + 1;
    const right = { event, field: 'amount', wrong: '1330000', right: '830000', why: '录入错误' };
    return back.when('correct-entry', right, 'wang', '2026-04-29').after;
  };

  it('bears no surcharge: the party had paid in its time', () => {
    expect(owed(returned(law), '2026-07-01', law)).toEqual({ fine: 470_000, surcharge: 0, gains: 30_000 });
  });

  it('bears it by the other reading, from the end of the term and for what went back', () => {
    const read = answering('returnedByMistakeBearsSurcharge', true);
    const story = returned(read);
    expect(owed(story, '2026-05-06', read).surcharge).toBe(0);
    // 7 to 9 May: three days of 3 % of 4,700 yuan.
    expect(owed(story, '2026-05-09', read)).toEqual({ fine: 470_000, surcharge: 42_300, gains: 30_000 });
    const again = pay(story, 470_000, '2026-05-09', { towards: 'fine' }).after;
    expect(owed(again, '2026-07-01', read)).toEqual({ fine: 0, surcharge: 42_300, gains: 30_000 });
  });
});
