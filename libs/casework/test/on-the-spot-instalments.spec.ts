import type { Actor } from '#casework';
import { clocksOf } from '../src/clocks/case-clocks.js';
import type { LegalDate } from '../src/deadlines/index.js';
import { filledForm } from '../src/forms/view.js';
import { isPenalised } from '../src/standing/late-fine.js';
import { owedOn } from '../src/standing/ledger.js';
import { wayTo } from '../src/steps/way-to.js';
import { servedOn } from '../src/testing/bodies.js';
import { alsoHolding, contextOf, people, type Person } from '../src/testing/county.js';
import type { Story } from '../src/testing/given.js';
import { summaryLine } from '../src/testing/lines.js';
import { played } from '../src/testing/stages.js';
import { worklistView } from '../src/views/worklist.js';
import { law } from './law.js';
import { at, before } from './rules-of.js';

/*
 * A fine of the summary procedure may be deferred or paid in instalments like any other: APL Art.66(2) and PR Art.74
 * speak of every fine. Fined 100 yuan on 2 March 2026, payable until the 17th; 3 % of it are 3 yuan a day.
 */

const unpaid = before('record-payment', {}, 'summary');
const instalments = [
  { amount: 5_000, payBy: '2026-04-15' },
  { amount: 5_000, payBy: '2026-05-15' },
];
const asked = { kind: 'instalments', appliedOn: '2026-03-06', instalments, hardship: '停业，暂无收入' };
const propose = (body: object = {}, day: LegalDate = '2026-03-06', story: Story = unpaid()) =>
  story.when('propose-deferral', { ...asked, ...body }, 'wang', day);
const endorsed = (story: Story = propose().after, day: LegalDate = '2026-03-06'): Story =>
  story.when('endorse-proposal', { opinion: '同意' }, 'zhao', day).after;
const granted = (body: object = {}, day: LegalDate = '2026-03-06'): Story =>
  endorsed(propose(body, day).after, day).when('grant-deferral', {}, 'feng', day).after;
const pay = (story: Story, amount: number, paidOn: LegalDate) =>
  story.when('record-payment', { amount, paidOn, channel: 'bank', receiptNumber: `P-${paidOn}` }, 'wang', paidOn);
const owed = ({ state }: Story, day: LegalDate) => {
  if (!isPenalised(state)) throw new Error(`No decision reached the party at ${state.stage}`);
  return owedOn(state, day, law);
};
const due = ({ state }: Story, id: string) => clocksOf(state, law).find((clock) => clock.id === id);
const waitsFor = ({ file }: Story) => worklistView.documents(file, law, 0).map((row) => row['waitsFor']);

describe('A fine on the spot that is deferred or paid in instalments (APL Art.66(2); PR Art.74)', () => {
  it('is proposed by who decided it, endorsed by the head of the unit and granted by a department head', () => {
    expect(propose().recorded).toEqual(['DeferralProposed']);
    expect(waitsFor(propose().after)).toEqual(['unit-head']);
    expect(waitsFor(endorsed())).toEqual(['department-head']);
    const story = granted();
    expect(story.state).toMatchObject({ stage: 'summary', proposal: null });
    expect(waitsFor(story)).toEqual(['caseworker']);
    const refusedOf = (of: Story, act: string, by: Person | Actor, body: object = {}) =>
      of.when(act, body, by, '2026-03-06').answer;
    expect(refusedOf(unpaid(), 'grant-deferral', 'feng')).toBe('no-proposal');
    expect(refusedOf(unpaid(), 'endorse-proposal', 'zhao', { opinion: '同意' })).toBe('no-proposal');
    expect(refusedOf(propose().after, 'grant-deferral', 'feng')).toBe('not-endorsed');
    expect(refusedOf(endorsed(), 'grant-deferral', alsoHolding('wang', 'department-head'))).toBe('separation-of-duty');
    expect(refusedOf(endorsed(), 'grant-deferral', alsoHolding('zhao', 'department-head'))).toBe('separation-of-duty');
    expect(refusedOf(unpaid(), 'propose-deferral', 'chen', asked)).toBe('not-assigned');
    expect(propose({}, '2026-03-06', propose().after).answer).toBe('proposal-pending');
  });

  it('goes back to the officers, who may propose again', () => {
    const back = propose().after.when('return-proposal', { reasons: '请补充困难证明' }, 'zhao', '2026-03-06');
    expect(back.recorded).toEqual(['ProposalReturned']);
    expect(propose({}, '2026-03-09', back.after).recorded).toEqual(['DeferralProposed']);
  });

  it('adds up to what is owed, and ends after the fifteen days', () => {
    expect(propose({ instalments: [{ amount: 5_000, payBy: '2026-04-15' }] }).answer).toBe('instalments-differ');
    const inTerm = { kind: 'deferral', instalments: [{ amount: 10_000, payBy: '2026-03-17' }] };
    expect(propose(inTerm).answer).not.toBe('accepted');
    expect(propose(inTerm).recorded).toEqual([]);
    expect(propose({ appliedOn: '2026-03-01' }).answer).toBe('before-the-case');
  });

  it('is due on its new days: nothing is late before, and of what is missed alone afterwards', () => {
    const story = granted();
    expect(due(story, 'pay')).toMatchObject({ start: '2026-03-02', due: '2026-05-15' });
    expect(owed(story, '2026-04-15')).toEqual({ fine: 10_000, surcharge: 0, gains: 0 });
    // 3 % of 50 yuan for the 16th, 17th and 18th of April (APL Art.72(1)(1)).
    expect(owed(story, '2026-04-18')).toEqual({ fine: 10_000, surcharge: 450, gains: 0 });
    const paidFirst = pay(story, 5_000, '2026-04-15').after;
    expect(owed(paidFirst, '2026-05-15')).toEqual({ fine: 5_000, surcharge: 0, gains: 0 });
    expect(pay(paidFirst, 5_000, '2026-05-15').after.state).toMatchObject({ execution: { performedOn: '2026-05-15' } });
  });

  it('bears surcharge until it was asked for, where that came late (dated setting deferralFrom)', () => {
    // 18, 19 and 20 March: 3 yuan each.
    expect(owed(granted({ appliedOn: '2026-03-20' }, '2026-03-23'), '2026-04-15').surcharge).toBe(900);
  });

  it('is demanded when an instalment is missed, and not before', () => {
    const demand = (day: LegalDate) => granted().when('send-demand', servedOn(day), 'wang', day);
    expect(demand('2026-04-15').answer).toBe('term-not-over');
    expect(demand('2026-04-16').events).toMatchObject([{ data: { fine: 5_000, surcharge: 150 } }]);
  });

  it('comes to the court within three months from the end of its term (PR Art.76(2))', () => {
    // The time for reconsideration ends on 6 May; the deferral runs until 15 October.
    const late = granted({ kind: 'deferral', instalments: [{ amount: 10_000, payBy: '2026-10-15' }] });
    const demanded = late.when('send-demand', servedOn('2026-10-16'), 'wang', '2026-10-16').after;
    expect(due(demanded, 'court-application')).toMatchObject({ start: '2026-10-15', due: '2027-01-15' });
    const toCourt = (day: LegalDate) => demanded.when('apply-to-court', { court: '清河县人民法院' }, 'feng', day);
    expect(toCourt('2026-11-02').events).toMatchObject([{ data: { fine: 10_000, surcharge: 5_400 } }]);
    expect(toCourt('2027-01-18').answer).toBe('too-late');
  });

  it('leaves no proposal where the fine is paid, or the decision falls', () => {
    const waiting = propose().after;
    expect(pay(waiting, 10_000, '2026-03-10').after.state).toMatchObject({ stage: 'summary', proposal: null });
    expect(at('summary-revoked').state).toMatchObject({ proposal: null });
    const paid = pay(unpaid(), 10_000, '2026-03-10').after;
    expect(propose({}, '2026-03-11', paid).answer).toBe('nothing-to-do');
  });

  it('is asked for on form #8 and told on form #47, in the name of who decided, with its decision', () => {
    const { facts } = granted().file;
    const told = (form: number) =>
      JSON.stringify(
        filledForm(form, facts, { ...contextOf(law, people.wang, '2026-03-06T02:00:00.000Z'), law })?.view,
      );
    expect(told(8)).toContain('停业，暂无收入');
    const number = facts.flatMap((fact) => (fact.type === 'SummaryPenaltyDecided' ? [fact.data.number] : []))[0];
    for (const text of [number, '2026年3月2日', '2026年5月15日', '城关市场监督管理所'])
      expect(told(47)).toContain(text);
    expect(facts.flatMap((fact) => (fact.type === 'DeferralGranted' ? [fact.data.number] : []))[0]).toMatch(
      /^qinghe\.chengguan-/u,
    );
  });

  it('names what leads to a deferral where it comes too early', () => {
    const clue = played(law, summaryLine().slice(0, 1));
    expect(wayTo(clue.state, 'propose-deferral', law)?.map(({ action }) => action)).toEqual(['decide-on-the-spot']);
  });
});

describe('Cash that pays only a part of a fine on the spot (APL Art.68; PR Art.72, 73)', () => {
  it('leaves the rest its fifteen days, and is no way to be late for nothing', () => {
    const cash = { channel: 'cash', cashGround: 'small-amount', receiptNumber: 'C-1', paidOn: '2026-03-02' };
    const part = unpaid().when('record-payment', { ...cash, amount: 4_000 }, 'wang', '2026-03-02').after;
    expect(due(part, 'pay')).toMatchObject({ due: '2026-03-17', stoppedOn: null });
    const whole = unpaid().when('record-payment', { ...cash, amount: 10_000 }, 'wang', '2026-03-02').after;
    expect(due(whole, 'pay')).toBeUndefined();
  });
});
