import { nextStepsOfCase } from '../src/aggregates/case-lines.js';
import { clocksOf } from '../src/clocks/case-clocks.js';
import type { LegalDate } from '../src/deadlines/index.js';
import { filledForm } from '../src/forms/view.js';
import type { Law } from '../src/law.js';
import { servedOn } from '../src/testing/bodies.js';
import { application } from '../src/testing/challenge-lines.js';
import { contextOf, people } from '../src/testing/county.js';
import type { Story } from '../src/testing/given.js';
import { law } from './law.js';
import { before } from './rules-of.js';

/*
 * A fine of the summary procedure that is not paid is demanded and brought to court like any other (PR Art.76; ACL
 * Art.53, 54), and the filing of its material ends nothing of that (PR Art.70). Fined 100 yuan on 2 March 2026.
 */

const unpaid = before('record-payment', {}, 'summary');
const filed = (): Story =>
  unpaid().when('file-summary', { archiveNumber: 'J-1', receivedBy: 'shen' }, 'wang', '2026-03-05').after;
const demand = (story: Story, day: LegalDate) => story.when('send-demand', servedOn(day), 'wang', day);
const demanded = (story: Story = filed()): Story => demand(story, '2026-03-18').after;
const toCourt = (story: Story, day: LegalDate) =>
  story.when('apply-to-court', { court: '清河县人民法院' }, 'feng', day);

describe('A fine on the spot that is not paid (PR Art.76; ACL Art.53, 54)', () => {
  it('is not demanded on the last of the fifteen days, and is on the day after, filed or not', () => {
    expect(demand(unpaid(), '2026-03-17').answer).toBe('term-not-over');
    for (const story of [unpaid(), filed()]) {
      expect(demand(story, '2026-03-18').events).toMatchObject([
        // One day of 3 % of 100 yuan (APL Art.72).
        { type: 'DemandSent', data: { fine: 10_000, surcharge: 300, effectiveOn: '2026-03-18' } },
      ]);
    }
  });

  it('is offered among the next steps', () => {
    const story = filed();
    const steps = nextStepsOfCase(story.state, {
      ...contextOf(law, people.wang, '2026-03-18T02:00:00.000Z', story.file.facts),
      day: '2026-03-18',
    });
    expect(steps.find(({ action }) => action === 'send-demand')).toMatchObject({ allowed: true });
  });

  it('has the clocks of demand, reconsideration and court', () => {
    const clocks = clocksOf(demanded().state, law).map(({ id, start, due }) => ({ id, start, due }));
    expect(clocks).toContainEqual({ id: 'demand', start: '2026-03-18', due: '2026-04-01' });
    // No suit is open before a reconsideration (ARL Art.23(1)(1)): its sixty days end on 1 May, a holiday until the
    // 5th; then three months for the court (ACL Art.53).
    expect(clocks).toContainEqual({ id: 'review-application', start: '2026-03-02', due: '2026-05-06' });
    expect(clocks).toContainEqual({ id: 'court-application', start: '2026-05-06', due: '2026-08-06' });
    expect(clocks.filter(({ id }) => id === 'suit')).toEqual([]);
  });

  it('has its answer to the demand on record (ACL Art.36)', () => {
    const body = { statedOn: '2026-03-20', content: '经济困难', recheck: '不采纳' };
    expect(demanded().when('record-demand-answer', body, 'wang', '2026-03-20').recorded).toEqual(['DemandAnswered']);
  });

  it('comes to the court when the time for reconsideration is over, and no longer after three months', () => {
    expect(toCourt(filed(), '2026-05-07').answer).toBe('missing-before');
    expect(toCourt(demanded(), '2026-05-06').answer).toBe('court-not-open');
    expect(toCourt(demanded(), '2026-05-06').refusal?.parameters).toEqual({
      why: { code: 'reconsideration-open', parameters: { until: '2026-05-06' } },
    });
    expect(toCourt(demanded(), '2026-05-07').events).toMatchObject([{ data: { fine: 10_000, surcharge: 10_000 } }]);
    expect(toCourt(demanded(), '2026-08-07').answer).toBe('too-late');
  });

  it('has fifteen days for a suit after the reconsideration, and the court after them (ALL Art.45; ARL Art.23)', () => {
    const asked = demanded().when('record-reconsideration', { ...application, simple: true }, 'wang', '2026-05-11');
    const maintained = { challenge: 1, outcome: 'maintained', receivedOn: '2026-06-08', opinionLetter: false };
    const result = asked.after.when('record-reconsideration-result', maintained, 'wang', '2026-06-08');
    expect(result.recorded).toContain('ReconsiderationDecided');
    const clocks = clocksOf(result.after.state, law).map(({ id, start, due }) => ({ id, start, due }));
    expect(clocks).toContainEqual({ id: 'suit-after-review', start: '2026-06-08', due: '2026-06-23' });
    expect(clocks).toContainEqual({ id: 'court-application', start: '2026-06-23', due: '2026-09-23' });
  });

  it('waits for the six months of a suit by the other reading, and before 2024 (SPC18 Art.156)', () => {
    const other: Law = { ...law, settings: { ...law.settings, spotCourtTermFromReconsideration: [] } };
    const clocks = clocksOf(demanded().state, other).map(({ id, due }) => ({ id, due }));
    expect(clocks).toContainEqual({ id: 'suit', due: '2026-09-02' });
    expect(clocks).toContainEqual({ id: 'court-application', due: '2026-12-02' });
  });

  it('is over when the court carried it out, and so is the case that was filed (PR Art.70, 77(1)(2))', () => {
    const ruled = (story: Story, outcome: string, on: LegalDate): Story =>
      story.when('record-court-ruling', { outcome, on }, 'wang', on).after;
    const executed = ruled(
      ruled(toCourt(demanded(), '2026-07-03').after, 'enforcement-ruled', '2026-07-10'),
      'executed',
      '2026-07-20',
    );
    expect(executed.state).toMatchObject({ stage: 'summary-filed', execution: { performedOn: '2026-07-20' } });
    const late = ruled(
      ruled(toCourt(demanded(unpaid()), '2026-07-03').after, 'enforcement-ruled', '2026-07-10'),
      'executed',
      '2026-07-20',
    );
    expect(late.state.stage).toBe('summary');
    expect(
      late.when('file-summary', { archiveNumber: 'J-1', receivedBy: 'shen' }, 'wang', '2026-07-21').after.state.stage,
    ).toBe('summary-filed');
  });

  it('is paid with its surcharge, and then nothing is demanded', () => {
    const paid = demanded().when(
      'record-payment',
      { amount: 10_300, paidOn: '2026-03-18', channel: 'bank', receiptNumber: 'P-1' },
      'wang',
      '2026-03-18',
    ).after;
    expect(paid.state.stage).toBe('summary-filed');
  });

  it('was paid all along where a correction says so after the demand (APL Art.75)', () => {
    const part = filed().when(
      'record-payment',
      { amount: 1_000, paidOn: '2026-03-10', channel: 'bank', receiptNumber: 'P-1' },
      'wang',
      '2026-03-10',
    ).after;
    const after = demand(part, '2026-03-18').after;
    const event = after.file.facts.findIndex(({ type }) => type === 'PaymentRecorded') + 1;
    const corrected = after.when(
      'correct-entry',
      { event, field: 'amount', wrong: '1000', right: '10000', why: '与银行回单核对，金额录入有误' },
      'wang',
      '2026-03-19',
    );
    expect(corrected.recorded).toEqual(['EntryCorrected']);
    expect(corrected.after.state).toMatchObject({ stage: 'summary-filed', execution: { performedOn: '2026-03-10' } });
  });

  it('names its decision in the demand and the application (forms #48, #49)', () => {
    const story = toCourt(demanded(), '2026-07-03').after;
    const number = story.file.facts.flatMap((fact) =>
      fact.type === 'SummaryPenaltyDecided' ? [fact.data.number] : [],
    )[0];
    for (const form of [48, 49]) {
      const register = { ...contextOf(law, people.wang, '2026-09-03T02:00:00.000Z'), law };
      const told = JSON.stringify(filledForm(form, story.file.facts, register)?.view);
      expect(told).toContain(number);
      expect(told).toContain('2026年3月2日');
    }
  });
});
