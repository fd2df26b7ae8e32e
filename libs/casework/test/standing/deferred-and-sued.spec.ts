import { clocksOf } from '../../src/clocks/case-clocks.js';
import type { LegalDate } from '../../src/deadlines/index.js';
import { lightFine, servedOn } from '../../src/testing/bodies.js';
import { answer, suit } from '../../src/testing/challenge-lines.js';
import type { Story } from '../../src/testing/given.js';
import { played } from '../../src/testing/stages.js';
import { law } from '../law.js';
import { signs } from '../risks-of.js';
import { before } from '../rules-of.js';

/*
 * 8,000 yuan, served on 21 April 2026 and payable until 6 May. The party sues; the dismissal takes effect on 26 August,
 * and fifteen days from there end on Thursday, 10 September (ACL Art.34; APL Art.72). The suit stops no deferral (APL
 * Art.66, 73).
 */
const { fine } = lightFine.penalty;

interface Part {
  amount: number;
  payBy: LegalDate;
}

const deferred = (from: Story, on: LegalDate, ...instalments: Part[]): Story => {
  const kind = instalments.length === 1 ? 'deferral' : 'instalments';
  return played(
    law,
    [
      { on, by: 'wang', action: 'propose-deferral', body: { kind, appliedOn: on, instalments, hardship: '停业' } },
      { on, by: 'zhao', action: 'endorse-proposal', body: { opinion: '同意' } },
      { on, by: 'feng', action: 'grant-deferral', body: {} },
    ],
    from,
  );
};

const sued = (from: Story, outcome: object = { outcome: 'dismissed' }): Story =>
  played(
    law,
    [
      { on: '2026-06-18', by: 'wang', action: 'record-suit', body: suit },
      { on: '2026-06-29', by: 'wang', action: 'file-answer', body: { ...answer, filedOn: '2026-06-29' } },
      {
        on: '2026-08-10',
        by: 'wang',
        action: 'record-judgment',
        body: { challenge: 1, instance: 'first', receivedOn: '2026-08-10', ...outcome },
      },
      { on: '2026-08-26', by: 'wang', action: 'confirm-judgment', body: { challenge: 1, effectiveOn: '2026-08-26' } },
    ],
    from,
  );

const unpaid = () => before('record-payment')();
const toPay = ({ state }: Story) =>
  clocksOf(state, law)
    .filter(({ id }) => id === 'pay')
    .map(({ of = null, due, stoppedOn }) => [of, due, stoppedOn])
    .sort(([one], [other]) => Number(one ?? 0) - Number(other ?? 0));
const demanded = (story: Story, on: LegalDate) => story.when('send-demand', servedOn(on), 'wang', on);
const pay = (story: Story, amount: number, paidOn: LegalDate): Story =>
  story.when(
    'record-payment',
    { amount, paidOn, channel: 'bank', receiptNumber: `P-${paidOn}`, towards: 'fine' },
    'wang',
    paidOn,
  ).after;

describe('The days to pay of a fine that was deferred and sued over (APL Art.66, 72, 73; ACL Art.34)', () => {
  it('are the new fifteen after the suit where nothing was deferred: the first term is over with it', () => {
    expect(toPay(sued(unpaid()))).toEqual([
      [null, '2026-05-06', '2026-08-26'],
      [1, '2026-09-10', null],
    ]);
  });
  it('are the new fifteen where the day that was granted passed before', () => {
    const story = sued(deferred(unpaid(), '2026-05-06', { amount: fine, payBy: '2026-05-29' }));
    expect(toPay(story)).toEqual([
      [null, '2026-05-29', '2026-08-26'],
      [1, '2026-09-10', null],
    ]);
  });
  describe('granted before the suit, to the end of the year', () => {
    const story = () => sued(deferred(unpaid(), '2026-05-06', { amount: fine, payBy: '2026-12-31' }));
    it('are those that were granted alone', () => {
      expect(toPay(story())).toEqual([[null, '2026-12-31', null]]);
    });
    it('let no demand come before their end (ACL Art.35, 54; PR Art.76)', () => {
      expect(demanded(story(), '2026-09-11').refusal).toMatchObject({
        code: 'term-not-over',
        parameters: { until: '2026-12-31' },
      });
      // 3 % of 8,000 yuan for one day (APL Art.72; ACL Art.45).
      expect(demanded(story(), '2027-01-01').events).toMatchObject([{ data: { fine: 800_000, surcharge: 24_000 } }]);
    });
    it('begin the three months for the court (ACL Art.53; PR Art.76(2))', () => {
      const court = clocksOf(story().state, law).find(({ id }) => id === 'court-application');
      expect(court).toMatchObject({ start: '2026-12-31', due: '2027-03-31' });
    });
  });
  describe('granted after the suit', () => {
    const late = (on: LegalDate) => deferred(sued(unpaid()), on, { amount: fine, payBy: '2026-12-31' });
    it('are those that were granted alone, in the new fifteen days or after them', () => {
      expect(toPay(late('2026-09-01'))).toEqual([[null, '2026-12-31', null]]);
      expect(toPay(late('2026-09-21'))).toEqual([[null, '2026-12-31', null]]);
    });
    it('put nothing off within the new fifteen days (APL Art.66, 67)', () => {
      const body = { kind: 'deferral', appliedOn: '2026-09-01', hardship: '停业' };
      const until = (payBy: LegalDate) =>
        sued(unpaid()).when(
          'propose-deferral',
          { ...body, instalments: [{ amount: fine, payBy }] },
          'wang',
          '2026-09-01',
        );
      expect(until('2026-09-10').refusal).toMatchObject({ code: 'pay-by-within-term' });
      expect(until('2026-09-11').recorded).toEqual(['DeferralProposed']);
    });
  });
  describe('in instalments, of which one was missed before the suit', () => {
    const parts = [
      { amount: 300_000, payBy: '2026-05-31' },
      { amount: 500_000, payBy: '2026-12-31' },
    ] as const;
    const story = () => sued(deferred(unpaid(), '2026-05-06', ...parts));
    it('are the new fifteen for what was missed, and its own day for the rest (PR Art.74)', () => {
      expect(toPay(story())).toEqual([
        [null, '2026-12-31', null],
        [1, '2026-09-10', null],
      ]);
    });
    it('are over for what was missed once it is paid', () => {
      expect(toPay(pay(story(), 300_000, '2026-09-04'))).toEqual([
        [null, '2026-12-31', null],
        [1, '2026-09-10', '2026-09-04'],
      ]);
    });
    it('are its own day alone where the first was paid before', () => {
      const paid = pay(deferred(unpaid(), '2026-05-06', ...parts), 300_000, '2026-05-29');
      expect(toPay(sued(paid))).toEqual([[null, '2026-12-31', null]]);
    });
    it('let what was missed be demanded after the new fifteen, and no more (ACL Art.35; PR Art.76)', () => {
      expect(demanded(story(), '2026-09-10').answer).toBe('term-not-over');
      // 3 % of 3,000 yuan for one day.
      expect(demanded(story(), '2026-09-11').events).toMatchObject([{ data: { fine: 300_000, surcharge: 9_000 } }]);
    });
  });
  describe('of a fine that the court raised (APL Art.67; ALL Art.77)', () => {
    const raised = () => sued(unpaid(), { outcome: 'varied', penalty: { ...lightFine.penalty, fine: 700_000 } });
    it('are those that were granted alone once the whole was deferred', () => {
      const whole = deferred(raised(), '2026-09-02', { amount: 700_000, payBy: '2026-12-31' });
      expect(toPay(whole)).toEqual([[null, '2026-12-31', null]]);
    });
  });
  it('show no missing demand while it waits for the suit, and one thirty days after the new term (ACL Art.34, 54) [M]', () => {
    const undemanded = (story: Story) =>
      signs(story, 35).flatMap(({ detail: { code }, since }) => (code === 'no-demand' ? [since] : []));
    expect(undemanded(unpaid())).toEqual(['2026-06-06']);
    const early = { ...suit, suedOn: '2026-06-01', copyReceivedOn: '2026-06-02' };
    expect(undemanded(unpaid().when('record-suit', early, 'wang', '2026-06-02').after)).toEqual([]);
    expect(undemanded(sued(unpaid()))).toEqual(['2026-10-11']);
  });
});
