import { clocksOf } from '../../src/clocks/case-clocks.js';
import type { LegalDate } from '../../src/deadlines/index.js';
import type { Law } from '../../src/law.js';
import type { Refusal } from '../../src/refusals/index.js';
import { isPenalised } from '../../src/standing/late-fine.js';
import { ledgerOn } from '../../src/standing/ledger.js';
import { lightFine, servedOn } from '../../src/testing/bodies.js';
import { suit } from '../../src/testing/challenge-lines.js';
import type { Story } from '../../src/testing/given.js';
import { played } from '../../src/testing/stages.js';
import { sentenceOf } from '../../src/words/sentence.js';
import { law } from '../law.js';
import { before } from '../rules-of.js';
import { answering } from './readings.js';

/*
 * 8,000 yuan, served on 21 April 2026 and payable until 6 May. Somebody whom the matter harmed sues; the court raises
 * the fine to 12,000 yuan (ALL Art.77(2)), and the judgment has effect on 26 June. Fifteen days from then: 11 July, a
 * Saturday, so Monday, 13 July.
 */
const raisedTo = { ...lightFine.penalty, fine: 1_200_000 };

const raised = (from: Story, penalty = raisedTo): Story =>
  played(
    law,
    [
      { on: '2026-06-02', by: 'wang', action: 'record-suit', body: { ...suit, ...soon } },
      { on: '2026-06-08', by: 'wang', action: 'file-answer', body: answered },
      { on: '2026-06-10', by: 'wang', action: 'record-judgment', body: { ...judged, penalty } },
      { on: '2026-06-26', by: 'wang', action: 'confirm-judgment', body: { challenge: 1, effectiveOn: '2026-06-26' } },
    ],
    from,
  );
const soon = { applicant: 'other', suedOn: '2026-06-01', copyReceivedOn: '2026-06-02' };
const answered = { challenge: 1, filedOn: '2026-06-08', evidence: '案卷全部证据' };
const judged = { challenge: 1, instance: 'first', outcome: 'varied', receivedOn: '2026-06-10' };

const pay = (story: Story, amount: number, paidOn: LegalDate): Story =>
  played(
    law,
    [
      {
        on: paidOn,
        by: 'wang',
        action: 'record-payment',
        body: { amount, paidOn, channel: 'bank', receiptNumber: `P-${paidOn}`, towards: 'fine' },
      },
    ],
    story,
  );

const unpaid = () => before('record-payment')();
const paidWhole = () => before('propose-closing')();

const toPay = ({ state }: Story) =>
  clocksOf(state, law)
    .filter(({ id }) => id === 'pay')
    .map(({ of = null, start, due, stoppedOn }) => ({ of, start, due, stoppedOn }))
    .sort((one, other) => one.start.localeCompare(other.start));

const surcharge = ({ state }: Story, day: LegalDate, read: Law = law): number => {
  if (!isPenalised(state)) throw new Error(`No decision reached the party at ${state.stage}`);
  return ledgerOn(state, day, read).accounts.surcharge.due;
};

const demanded = (story: Story, on: LegalDate) => story.when('send-demand', servedOn(on), 'wang', on);

const saidOf = (refusal: Refusal | null): string => (refusal === null ? '' : sentenceOf(refusal, 'en').message);

describe('A fine that a court raised (APL Art.67; ALL Art.77)', () => {
  it('has fifteen days of its own for what was added, from the receipt of the judgment (APL Art.67)', () => {
    expect(toPay(raised(paidWhole()))).toMatchObject([
      { of: null, due: '2026-05-06', stoppedOn: '2026-04-27' },
      { of: 1, start: '2026-06-26', due: '2026-07-13', stoppedOn: null },
    ]);
  });

  it('grows a surcharge on what was added from the day after its own term only (APL Art.72)', () => {
    const story = raised(paidWhole());
    expect(surcharge(story, '2026-07-13')).toBe(0);
    // Two days of 3 % of 4,000 yuan.
    expect(surcharge(story, '2026-07-15')).toBe(2 * 12_000);
  });

  it('goes on with the surcharge on what was overdue before while what was added is not due yet', () => {
    // 7 May on: 240 yuan a day.
    const story = raised(unpaid());
    expect(surcharge(story, '2026-05-26')).toBe(20 * 24_000);
    const late = raised(pay(unpaid(), 800_000, '2026-05-07'));
    expect(surcharge(late, '2026-07-13')).toBe(24_000);
    expect(surcharge(late, '2026-07-14')).toBe(24_000 + 12_000);
  });

  it('has a limit for what was owed before and one for what was added by the milder reading [M]', () => {
    const read = answering('raisedFineCappedByParts', true);
    const story = raised(unpaid());
    // 240 yuan a day reach the 8,000 of before on the 34th day, 9 June; 120 for the 4,000 of after from 14 July.
    expect(surcharge(story, '2026-06-08', read)).toBe(33 * 24_000);
    expect(surcharge(story, '2026-07-13', read)).toBe(800_000);
    expect(surcharge(story, '2026-07-14', read)).toBe(800_000 + 12_000);
    expect(surcharge(story, '2026-08-15', read)).toBe(800_000 + 33 * 12_000);
    expect(surcharge(story, '2026-08-16', read)).toBe(1_200_000);
    expect(surcharge(story, '2026-12-31', read)).toBe(1_200_000);
  });

  it('has the whole fine as it stands as its limit (APL Art.72(1)(1); ACL Art.45(2))', () => {
    // 38 days of 240 yuan until 13 June; 12,000 yuan are reached on the 50th day, 25 June.
    const story = raised(unpaid());
    expect(surcharge(story, '2026-06-13')).toBe(38 * 24_000);
    expect(surcharge(story, '2026-06-25')).toBe(1_200_000);
    expect(surcharge(story, '2026-12-31')).toBe(1_200_000);
  });

  it('is not demanded before its own term is over (ACL Art.54)', () => {
    const story = raised(paidWhole());
    expect(demanded(story, '2026-07-13')).toMatchObject({ answer: 'term-not-over' });
    expect(saidOf(demanded(story, '2026-07-13').refusal)).toContain('2026-07-13');
    expect(demanded(story, '2026-07-14').events).toMatchObject([{ type: 'DemandSent', data: { fine: 400_000 } }]);
  });

  it('is demanded without what was added while only that is in time', () => {
    expect(demanded(raised(unpaid()), '2026-06-30').events).toMatchObject([{ data: { fine: 800_000 } }]);
  });

  it('is performed once what was added is paid, and the clock of it stops then', () => {
    const story = pay(raised(paidWhole()), 400_000, '2026-07-10');
    expect(story.state.stage).toBe('performed');
    expect(toPay(story)).toMatchObject([{ stoppedOn: '2026-07-10' }, { stoppedOn: '2026-07-10' }]);
    expect(surcharge(story, '2026-08-01')).toBe(0);
  });

  it('asks for gains that were raised with the same term', () => {
    const more = { ...lightFine.penalty, confiscatedGains: lightFine.penalty.confiscatedGains + 50_000 };
    const story = raised(unpaid(), more);
    expect(toPay(story).at(-1)).toMatchObject({ of: 1, due: '2026-07-13' });
    expect(demanded(story, '2026-07-01').events).toMatchObject([
      { data: { gains: lightFine.penalty.confiscatedGains } },
    ]);
  });

  it('on the spot can be paid after the file was handed in (PR Art.70)', () => {
    const spot = before('record-reconsideration', {}, 'summary-revoked')();
    const story = played(
      law,
      [
        {
          on: '2026-05-11',
          by: 'wang',
          action: 'record-reconsideration',
          body: {
            applicant: 'other',
            body: '清河县人民政府',
            appliedOn: '2026-05-06',
            copyReceivedOn: '2026-05-11',
            simple: true,
            executionStopped: false,
          },
        },
        {
          on: '2026-05-15',
          by: 'wang',
          action: 'record-reconsideration-result',
          body: {
            challenge: 1,
            outcome: 'changed',
            receivedOn: '2026-05-15',
            opinionLetter: false,
            penalty: { ...lightFine.penalty, confiscatedGains: 0, fine: 20_000 },
          },
        },
      ],
      spot,
    );
    expect(story.state.stage).toBe('summary');
    expect(toPay(story).at(-1)).toMatchObject({ of: 1, start: '2026-05-15', stoppedOn: null });
  });
});
