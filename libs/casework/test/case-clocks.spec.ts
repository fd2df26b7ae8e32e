import { cases, clocksOf, decide, type CaseClock, type CaseState } from '#casework';
import type { At } from '#casework/state/case-state';
import { ClockNotStarted, findClock, getClock } from '../src/clocks/case-clocks.js';
import { nearestClock } from '../src/clocks/nearest.js';
import type { LegalDate } from '../src/deadlines/index.js';
import { failedAttempt, lightFine, nothing, proclaimedOn, servedOn } from '../src/testing/bodies.js';
import { suit } from '../src/testing/challenge-lines.js';
import { contextOf, people } from '../src/testing/county.js';
import type { Story } from '../src/testing/given.js';
import { law } from './law.js';
import { at, before } from './rules-of.js';

const clocks = ({ state }: Story): Record<string, CaseClock> =>
  Object.fromEntries(clocksOf(state, law).map((clock) => [clock.id, clock]));
const brief = (story: Story, name: string) => {
  const clock = clocks(story)[name];
  return clock === undefined ? undefined : [clock.start, clock.due, clock.stoppedOn];
};
const days = (story: Story): [string, string, string, string | null][] =>
  clocksOf(story.state, law).map(({ id, start, due, stoppedOn }) => [id, start, due, stoppedOn]);

describe('the clocks of the ordinary procedure (§2.8)', () => {
  it('call the time after a notice one for a hearing only where one is open (APL Art.44, 63)', () => {
    const told = (hearingRight: boolean): string | undefined => {
      const { state } = at('notified');
      if (state.stage !== 'notified' || state.notice.issued === null) throw new Error('No notice was issued');
      const notice = { ...state.notice, issued: { ...state.notice.issued, hearingRight } };
      return clocksOf({ ...state, notice }, law).find(({ id }) => id === 'defence-window')?.chinese;
    };
    expect([told(true), told(false)]).toEqual(['陈述申辩和要求听证期限', '陈述申辩期限']);
  });
  it('give 15 working days to verify from the day the clue was received (PR Art.18)', () => {
    expect(days(at('clue'))).toEqual([['verification', '2026-03-02', '2026-03-23', null]]);
  });
  it('give 15 working days more after an extension', () => {
    const extended = before('approve-extension', {}, 'extension')().when(
      'approve-extension',
      {},
      'feng',
      '2026-03-11',
    ).after;
    expect(brief(extended, 'verification')).toEqual(['2026-03-02', '2026-04-14', null]);
    expect(clocks(extended)['verification']?.steps).toContainEqual(
      expect.objectContaining({ kind: 'extension', length: 15, unit: 'WD' }),
    );
  });
  it('stop the verification on the day of filing and begin the 90 days (PR Art.64)', () => {
    expect(days(at('investigating'))).toEqual([
      ['case', '2026-03-04', '2026-06-02', null],
      ['verification', '2026-03-02', '2026-03-23', '2026-03-04'],
    ]);
  });
  it('stop the verification on the day filing was declined', () => {
    expect(days(at('not-filed'))).toEqual([['verification', '2026-03-02', '2026-03-23', '2026-03-04']]);
  });
  it('give 30 days more to handle the case after an extension', () => {
    const extended = before('submit-report')()
      .when('propose-extension', { clock: 'case', days: 30, reasons: '案情复杂' }, 'wang', '2026-05-29')
      .after.when('endorse-proposal', { opinion: '同意' }, 'zhao', '2026-05-29')
      .after.when('approve-extension', {}, 'feng', '2026-06-02').after;
    expect(brief(extended, 'case')).toEqual(['2026-03-04', '2026-07-02', null]);
  });
  it('give 10 working days to review, from each day the file is sent (PR Art.55)', () => {
    expect(brief(at('reported'), 'legal-review')).toBeUndefined();
    expect(brief(at('in-review'), 'legal-review')).toEqual(['2026-04-02', '2026-04-17', null]);
    expect(brief(at('reviewed'), 'legal-review')).toEqual(['2026-04-02', '2026-04-17', '2026-04-07']);
  });
  it('give the party five working days from the service of the notice (PR Art.57)', () => {
    expect(brief(at('notified'), 'defence-window')).toEqual(['2026-04-09', '2026-04-16', null]);
  });
  it('give the party five working days from the day a proclamation counts as served', () => {
    const notified = before('serve-notice')().when(
      'serve-notice',
      proclaimedOn('2026-04-09'),
      'wang',
      '2026-04-09',
    ).after;
    expect(brief(notified, 'defence-window')).toEqual(['2026-05-09', '2026-05-15', null]);
    // PR Art.64: 90 days from 4 March end on 2 June; the 30 days of the proclamation are not counted: 2 July.
    expect(brief(notified, 'case')).toEqual(['2026-03-04', '2026-07-02', null]);
  });
  it('stop the window with an express waiver', () => {
    const waived = at('notified').when(
      'record-waiver',
      { waivedOn: '2026-04-10', namesHearing: false, signature: '签名' },
      'wang',
      '2026-04-10',
    ).after;
    expect(brief(waived, 'defence-window')).toEqual(['2026-04-09', '2026-04-16', '2026-04-10']);
  });
  it('stop the window with its last day when it lapsed', () => {
    expect(brief(before('decide-penalty')(), 'defence-window')).toEqual(['2026-04-09', '2026-04-16', '2026-04-16']);
  });
  it('stop the 90 days on the date printed on the decision, and begin service and publication', () => {
    expect(days(at('decided'))).toEqual([
      ['serve-decision', '2026-04-20', '2026-04-29', null],
      ['publication', '2026-04-20', '2026-05-20', null],
      ['verification', '2026-03-02', '2026-03-23', '2026-03-04'],
      ['defence-window', '2026-04-09', '2026-04-16', '2026-04-16'],
      ['legal-review', '2026-04-02', '2026-04-17', '2026-04-07'],
      ['case', '2026-03-04', '2026-06-02', '2026-04-20'],
    ]);
  });
  it('keep the seven working days of service by the first act of service, not by the day a proclamation counts', () => {
    const served = at('decided').when('serve-decision', proclaimedOn('2026-04-29'), 'wang', '2026-04-29').after;
    expect(brief(served, 'serve-decision')).toEqual(['2026-04-20', '2026-04-29', '2026-04-29']);
    const tried = at('decided').when(
      'record-service-attempt',
      failedAttempt('decision', 'post', '2026-04-22'),
      'wang',
      '2026-04-24',
    ).after;
    expect(brief(tried, 'serve-decision')).toEqual(['2026-04-20', '2026-04-29', '2026-04-22']);
    expect(brief(served, 'pay')).toEqual(['2026-05-29', '2026-06-15', null]);
  });
  it('give 15 days to pay from service, until the whole fine is paid (APL Art.67)', () => {
    expect(brief(at('executing'), 'pay')).toEqual(['2026-04-21', '2026-05-06', null]);
    const part = at('executing').when(
      'record-payment',
      { amount: 300_000, paidOn: '2026-04-24', channel: 'bank', receiptNumber: 'P-1' },
      'wang',
      '2026-04-24',
    ).after;
    expect(brief(part, 'pay')?.at(-1)).toBeNull();
    expect(brief(at('performed'), 'pay')).toEqual(['2026-04-21', '2026-05-06', '2026-04-27']);
  });
  it('give six months for a suit from service and three for the court after them, demanded or not (ACL Art.53)', () => {
    expect(brief(at('executing'), 'suit')).toEqual(['2026-04-21', '2026-10-21', null]);
    expect(brief(at('executing'), 'court-application')).toEqual(['2026-10-21', '2027-01-21', null]);
    expect(brief(at('executing'), 'demand')).toBeUndefined();
    expect(brief(at('performed'), 'court-application')).toEqual(['2026-10-21', '2027-01-21', '2026-04-27']);
  });
  it('do not bring the time for the court back once it is lost: by a late deferral, or a late suit (ACL Art.53)', () => {
    const instalments = [{ amount: lightFine.penalty.fine, payBy: '2027-04-30' }];
    const deferred = (day: LegalDate) =>
      before('record-payment')()
        .when('propose-deferral', { kind: 'deferral', appliedOn: day, instalments, hardship: '停业' }, 'wang', day)
        .after.when('endorse-proposal', { opinion: '同意' }, 'zhao', day)
        .after.when('grant-deferral', {}, 'feng', day);
    // The last day is 21 January 2027. Granted on it, the three months begin with 30 April (PR Art.76(2)).
    expect(deferred('2027-01-21').recorded).toEqual(['DeferralGranted']);
    expect(brief(deferred('2027-01-21').after, 'court-application')).toEqual(['2027-04-30', '2027-07-30', null]);
    expect(brief(deferred('2027-01-22').after, 'court-application')).toEqual(['2026-10-21', '2027-01-21', null]);
    const sued = (day: LegalDate) =>
      before('record-payment')().when('record-suit', { ...suit, suedOn: day, copyReceivedOn: day }, 'wang', day);
    expect(sued('2027-01-22').recorded).toEqual(['SuitServed']);
    expect(brief(sued('2027-01-21').after, 'court-application')).toBeUndefined();
    expect(brief(sued('2027-01-22').after, 'court-application')).toEqual(['2026-10-21', '2027-01-21', null]);
  });
  it('open the court from the last stage of an agreement, or from its breach (ACL Art.42(2), 53)', () => {
    const stages = [{ amount: 800_000, payBy: '2027-01-15' }];
    const terms = { agreedOn: '2026-05-21', stages, surchargeWaived: 0, remedialSteps: '主动召回' };
    const agreed = before('agree-execution', {}, 'ended')().when('agree-execution', terms, 'feng', '2026-05-21').after;
    const broken = agreed.when('record-breach', { on: '2027-01-16', how: '逾期未缴' }, 'wang', '2027-01-18').after;
    expect(brief(agreed, 'court-application')?.slice(0, 2)).toEqual(['2027-01-15', '2027-04-15']);
    expect(brief(broken, 'court-application')?.slice(0, 2)).toEqual(['2027-01-16', '2027-04-16']);
    const other = { ...law, settings: { ...law.settings, agreementMovesCourtTerm: [] } };
    expect(clocksOf(agreed.state, other).find(({ id }) => id === 'court-application')?.start).not.toBe('2027-01-15');
  });
  it('open the court for three months from the day on which a challenge is withdrawn (ACL Art.53; SPC18 Art.156)', () => {
    const withdrawn = (from: LegalDate, on: LegalDate) =>
      before('record-payment')()
        .when('record-suit', { ...suit, suedOn: from, copyReceivedOn: from }, 'wang', from)
        .after.when(
          'record-judgment',
          { challenge: 1, instance: 'first', outcome: 'withdrawn', receivedOn: on },
          'wang',
          on,
        )
        .after.when('confirm-judgment', { challenge: 1, effectiveOn: on }, 'wang', on);
    // The six months end on 21 October 2026: withdrawn before, the party may sue again until then.
    expect(brief(withdrawn('2026-05-11', '2026-06-01').after, 'court-application')?.[0]).toBe('2026-10-21');
    expect(brief(withdrawn('2026-10-12', '2027-03-01').after, 'court-application')).toEqual([
      '2027-03-01',
      '2027-06-01',
      null,
    ]);
  });
  it('put the time for the court before the terms of the party that were followed up by a demand', () => {
    const shown = before('record-payment')();
    expect(nearestClock(clocksOf(shown.state, law))).toMatchObject({ id: 'pay', due: '2026-05-06' });
    const demanded = shown.when('send-demand', servedOn('2026-05-12'), 'wang', '2026-05-12').after;
    expect(nearestClock(clocksOf(demanded.state, law))).toMatchObject({ id: 'court-application', due: '2027-01-21' });
  });
  it('give 15 working days to close from the day everything was performed (PR Art.77)', () => {
    expect(brief(at('performed'), 'close-form')).toEqual(['2026-04-27', '2026-05-20', null]);
    expect(brief(at('closed'), 'close-form')).toEqual(['2026-04-27', '2026-05-20', '2026-04-28']);
  });
  it('all stand still in an archived case', () => {
    expect(clocksOf(at('archived').state, law).filter(({ stoppedOn }) => stoppedOn === null)).toEqual([]);
  });
  it('ask for no publication of a warning (PUB Art.2)', () => {
    const warned = { ...lightFine, basisId: 'fsl-126-1-3', facts: {}, penalty: { ...nothing, warning: true } };
    expect(brief(before('serve-decision', { handling: warned })(), 'publication')).toBeUndefined();
  });
  it('ask for no publication and no payment where no penalty was decided', () => {
    const performed = before('propose-closing', {}, 'no-penalty')();
    expect([brief(performed, 'publication'), brief(performed, 'pay')]).toEqual([undefined, undefined]);
    expect(brief(performed, 'close-form')).toEqual(['2026-04-10', '2026-05-06', null]);
  });
});

describe('the clocks of the summary procedure (§3)', () => {
  it('give seven working days to hand in the material (PR Art.70)', () => {
    expect(days(before('record-payment', {}, 'summary')())).toEqual([
      ['summary-file', '2026-03-02', '2026-03-11', null],
      ['pay', '2026-03-02', '2026-03-17', null],
      ['review-application', '2026-03-02', '2026-05-06', null],
      ['court-application', '2026-05-06', '2026-08-06', null],
      ['verification', '2026-03-02', '2026-03-23', '2026-03-02'],
    ]);
  });
  it('give two working days to hand cash to the bureau, and the bureau two more to the bank (PR Art.73)', () => {
    expect(brief(before('hand-in-cash', {}, 'summary')(), 'cash-to-bureau')).toEqual([
      '2026-03-02',
      '2026-03-04',
      null,
    ]);
    const atTheBureau = before('hand-in-cash', {}, 'summary', 2)();
    expect(brief(atTheBureau, 'cash-to-bureau')).toEqual(['2026-03-02', '2026-03-04', '2026-03-03']);
    expect(brief(atTheBureau, 'cash-to-bank')).toEqual(['2026-03-03', '2026-03-05', null]);
  });
  it('all stand still when the material is filed', () => {
    expect(clocksOf(at('summary-filed').state, law).filter(({ stoppedOn }) => stoppedOn === null)).toEqual([]);
  });
});

describe('a clock that an act stands on', () => {
  const notified = at('notified').state;
  it('is found where it has started, by its identifier and by what it belongs to', () => {
    expect(getClock(notified, law, 'defence-window').due).toBe('2026-04-16');
    const seized = before('order-correction', {}, 'measures')().state;
    expect(getClock(seized, law, 'seal-seize', 1)).toMatchObject({ id: 'seal-seize', of: 1, due: '2026-05-18' });
    expect([findClock(seized, law, 'seal-seize'), findClock(seized, law, 'seal-seize', 2)]).toEqual([
      undefined,
      undefined,
    ]);
  });
  it('is no clock of an earlier round: that one has ended with its decision', () => {
    const { state } = before('submit-report', {}, 'revoked', 2)();
    expect(clocksOf(state, law).filter(({ id }) => id === 'case')).toMatchObject([
      { id: 'case', start: '2026-06-05' },
      { id: 'case', round: 1, start: '2026-03-04' },
    ]);
    expect(getClock(state, law, 'case').start).toBe('2026-06-05');
  });
  it('must be there: without it the act fails, and does not pass for want of a last day', () => {
    expect(() => getClock(notified, law, 'hearing-notice')).toThrow(ClockNotStarted);
    expect(() => getClock(notified, law, 'seal-seize', 3)).toThrow(
      'The clock "seal-seize" of 3 has not started at stage notified',
    );
  });
  it('refuses no act by want of it: a penalty is not decided where the window of the party is unknown (APL Art.62)', () => {
    const { file } = before('decide-penalty')();
    const { notice } = file.state as At<'notified'>;
    const unknown = { ...notice, service: null, windowLapsed: '2026-04-16' };
    const unserved = { ...file.state, notice: unknown } as unknown as CaseState;
    const context = contextOf(law, people.feng, '2026-04-20T09:00:00.000Z', file.facts);
    expect(() => decide(cases, unserved, 'decide-penalty', { remedies: '复议' }, context)).toThrow(ClockNotStarted);
  });
});

describe('a clock that somebody asks about', () => {
  it('says why it ends when it ends: start, rule with its article, days off, last day', () => {
    const clock = clocks(at('investigating'))['verification'];
    expect(clock).toMatchObject({
      article: expect.stringContaining('Art.18') as string,
      onExpiry: 'alarm',
      provisional: false,
    });
    expect(clock?.steps.map(({ kind }) => kind)).toEqual(['start', 'rule', 'days-off', 'end']);
  });
  it('says that it rolled off a holiday', () => {
    const clock = clocks(before('propose-closing', {}, 'no-penalty')())['serve-decision'];
    expect(clock?.stoppedOn).toBe('2026-04-10');
    const pay = clocks(at('decided').when('serve-decision', servedOn('2026-04-20'), 'wang', '2026-04-20').after)['pay'];
    expect([pay?.due, pay?.rolled]).toEqual(['2026-05-06', true]);
  });
  it('runs first when it runs, nearest first; those that stopped come after', () => {
    const running = clocksOf(at('executing').state, law).map(({ stoppedOn }) => stoppedOn === null);
    expect(running).toEqual([...running].sort((a, b) => Number(b) - Number(a)));
  });
});
