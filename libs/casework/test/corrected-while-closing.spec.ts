import type { LegalDate } from '../src/deadlines/index.js';
import type { CaseEvent } from '../src/events/catalogue.js';
import { isPenalised } from '../src/standing/late-fine.js';
import { ledgerOn } from '../src/standing/ledger.js';
import { linesOf } from '../src/state/lines.js';
import { servedOn } from '../src/testing/bodies.js';
import { application } from '../src/testing/challenge-lines.js';
import type { Story } from '../src/testing/given.js';
import { played } from '../src/testing/stages.js';
import { law } from './law.js';
import { at, before } from './rules-of.js';
import { decidedFor, notified, ofCompany, ofDirector } from './two-parties.js';

/*
 * 8,000 yuan and the gains are in, the closing is proposed, and the payment turns out to be less, late, or none at
 * all. A case is closed only when every item is executed (PR Art.77(1)(1); APL Art.72).
 */
const closing = { ground: 'performed', summary: '罚款已缴清' };
const proposed = (): Story => at('performed').when('propose-closing', closing, 'wang', '2026-04-28').after;
const endorsed = (): Story => proposed().when('endorse-proposal', { opinion: '同意' }, 'zhao', '2026-04-28').after;
const returned = (): Story => endorsed().when('return-proposal', { reasons: '请核对到账' }, 'feng', '2026-04-28').after;

const numberOf = (story: Story, type: CaseEvent['type'], which = 1): number =>
  story.file.facts.flatMap((fact, place) => (fact.type === type ? [place + 1] : []))[which - 1] ?? 0;

const correct = (story: Story, field: string, wrong: string, right: string, on: LegalDate = '2026-04-29') => {
  const body = { event: numberOf(story, 'PaymentRecorded'), field, wrong, right, why: '银行回单核对' };
  return story.when('correct-entry', body, 'wang', on);
};
const lessIn = (story: Story) => correct(story, 'amount', '800000', '300000');

const open = ({ state }: Story, day: LegalDate): object => {
  if (!isPenalised(state)) throw new Error('The decision was served');
  const { fine, surcharge, gains } = ledgerOn(state, day, law).accounts;
  return { fine: fine.open, surcharge: surcharge.open, gains: gains.open };
};
const close = (story: Story, on: LegalDate) => story.when('close-case', {}, 'feng', on);
const pay = (story: Story, amount: number, paidOn: LegalDate): Story =>
  story.when('record-payment', { amount, paidOn, channel: 'bank', receiptNumber: `P-${paidOn}` }, 'wang', paidOn).after;

describe('A payment that was wrong while a closing is proposed (PR Art.77(1)(1); APL Art.72)', () => {
  it.each([
    ['proposed', proposed],
    ['endorsed', endorsed],
    ['returned', returned],
  ])('is corrected to less: the closing that is %s falls, and the fine is open again', (_, story) => {
    const { answer, events, after } = lessIn(story());
    expect(answer).toBe('accepted');
    expect(after.state).toMatchObject({ stage: 'executing', proposal: null, execution: { performedOn: null } });
    expect(open(after, '2026-04-29')).toEqual({ fine: 500_000, surcharge: 0, gains: 0 });
    // What was said of the closing was lawful when it was said.
    expect(events).toMatchObject([{ type: 'EntryCorrected', data: { field: 'amount' } }]);
    expect(events[0]?.data).not.toHaveProperty('laterIrregular');
    expect(close(after, '2026-04-30').answer).toBe('not-at-this-stage');
  });
  it('never came in: the whole fine is open again', () => {
    const { answer, after } = correct(endorsed(), 'amount', '800000', '0');
    expect([answer, after.state.stage]).toEqual(['accepted', 'executing']);
    expect(open(after, '2026-04-29')).toEqual({ fine: 800_000, surcharge: 0, gains: 0 });
  });
  it('came late: its surcharge is open (APL Art.72(1)(1))', () => {
    const story = before('record-payment')()
      .when(
        'record-payment',
        { amount: 800_000, paidOn: '2026-05-06', channel: 'bank', receiptNumber: 'P-1', towards: 'fine' },
        'wang',
        '2026-05-18',
      )
      .after.when(
        'record-performance',
        { items: ['confiscated-gains'], performedOn: '2026-04-27', how: '上缴国库' },
        'wang',
        '2026-05-18',
      )
      .after.when('propose-closing', closing, 'wang', '2026-05-18').after;
    const { answer, after } = correct(story, 'paidOn', '2026-05-06', '2026-05-08', '2026-05-19');
    expect([answer, after.state.stage]).toEqual(['accepted', 'executing']);
    // 3 % of 8,000 yuan for 7 and 8 May.
    expect(open(after, '2026-05-19')).toEqual({ fine: 0, surcharge: 48_000, gains: 0 });
  });
  it('is proposed, endorsed and closed once the rest came in', () => {
    const paid = pay(lessIn(endorsed()).after, 500_000, '2026-04-30');
    expect(paid.state).toMatchObject({ stage: 'performed', proposal: null, execution: { performedOn: '2026-04-30' } });
    const again = paid
      .when('propose-closing', closing, 'wang', '2026-05-06')
      .after.when('endorse-proposal', { opinion: '同意' }, 'zhao', '2026-05-06').after;
    expect(close(again, '2026-05-07').recorded).toEqual(['CaseClosed']);
  });
  it('is corrected back: the case is performed, and its closing is asked for anew', () => {
    const { answer, after } = correct(lessIn(endorsed()).after, 'amount', '300000', '800000', '2026-04-30');
    expect(answer).toBe('accepted');
    expect(after.state).toMatchObject({ stage: 'performed', proposal: null });
    expect(after.when('propose-closing', closing, 'wang', '2026-04-30').answer).toBe('accepted');
  });
  it('leaves the closing as it is where nothing is open', () => {
    const { answer, after } = correct(endorsed(), 'paidOn', '2026-04-27', '2026-04-24');
    expect(answer).toBe('accepted');
    expect(close(after, '2026-04-30').recorded).toEqual(['CaseClosed']);
  });
  it('is of one party of two: the closing of the whole file falls (PR Art.77)', () => {
    const receipt = (forParty: number, amount: number) => ({
      on: '2026-04-24' as const,
      by: 'wang' as const,
      action: 'record-payment',
      body: { forParty, amount, paidOn: '2026-04-24', channel: 'bank', receiptNumber: `P-${forParty}` },
    });
    const both = played(
      law,
      [
        ...[1, 2].map((forParty) => ({
          on: '2026-04-22' as const,
          by: 'wang' as const,
          action: 'serve-decision',
          body: { ...servedOn('2026-04-22'), forParty },
        })),
        receipt(1, ofCompany.penalty.fine + ofCompany.penalty.confiscatedGains),
        receipt(2, ofDirector.penalty.fine),
        { on: '2026-04-28', by: 'wang', action: 'propose-closing', body: closing },
        { on: '2026-04-28', by: 'zhao', action: 'endorse-proposal', body: { opinion: '同意' } },
      ],
      decidedFor(decidedFor(notified(), 1, ofCompany, '2026-04-21'), 2, ofDirector, '2026-04-21'),
    );
    const body = { event: numberOf(both, 'PaymentRecorded', 2), field: 'amount', why: '银行回单核对' };
    const { answer, after } = both.when(
      'correct-entry',
      { ...body, wrong: String(ofDirector.penalty.fine), right: '100' },
      'wang',
      '2026-04-29',
    );
    expect(answer).toBe('accepted');
    expect(linesOf(after.state)).toMatchObject([
      { stage: 'performed', proposal: null },
      { stage: 'executing', proposal: null },
    ]);
    expect(close(after, '2026-04-30').answer).not.toBe('accepted');
  });
});

describe('What comes to a case whose closing is proposed (PR Art.77)', () => {
  it('and is money too much goes back before it is closed (CIV Art.985)', () => {
    const story = pay(endorsed(), 10_000, '2026-04-29');
    const refused = close(story, '2026-04-30');
    expect(refused.refusal).toMatchObject({ code: 'duties-open' });
    const back = story.when('settle-duty', { duty: 1, on: '2026-04-30', how: '退还' }, 'wang', '2026-04-30').after;
    expect(close(back, '2026-04-30').recorded).toEqual(['CaseClosed']);
  });
  it('and is a challenge of the party is over before it is closed', () => {
    const story = endorsed().when(
      'record-reconsideration',
      { ...application, appliedOn: '2026-04-28', copyReceivedOn: '2026-04-29' },
      'wang',
      '2026-04-29',
    ).after;
    expect(close(story, '2026-04-30').refusal).toMatchObject({ code: 'challenge-pending' });
  });
});
