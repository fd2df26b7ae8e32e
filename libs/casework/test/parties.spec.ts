import { clocksOf } from '../src/clocks/case-clocks.js';
import type { Party } from '../src/events/clue.js';
import { isPenalised } from '../src/standing/late-fine.js';
import { ledgerOn } from '../src/standing/ledger.js';
import type { CaseState } from '../src/state/case-state.js';
import { linesOf } from '../src/state/lines.js';
import { evidence, lightFine, nothing, report, servedOn, terms } from '../src/testing/bodies.js';
import { answer, application, revokedAndRedo } from '../src/testing/challenge-lines.js';
import type { Story } from '../src/testing/given.js';
import { upToReview } from '../src/testing/lines.js';
import { played } from '../src/testing/stages.js';
import { law } from './law.js';

/*
 * A company and its director are punished for one matter: 20,000 and 6,000 yuan. Who gets which notice, window,
 * decision and money line follows from APL Art.44, 57, 62 and PR Art.57, 72; the fines lie inside 食品安全法125(1)(2).
 */

const company: Party = { kind: 'company', name: '清河某食品有限公司' };
const director: Party = { kind: 'natural_person', name: '张某（虚构）' };

const ofCompany = { ...lightFine, penalty: { ...nothing, fine: 2_000_000 }, tier: 'general' };
const ofDirector = { ...lightFine, penalty: { ...nothing, fine: 600_000 } };

/** Reported for both parties, reviewed and approved on 8 April. */
const approved = (): Story => {
  const handling = { ...ofCompany, parties: [{ party: director, handling: ofDirector }] } as never;
  const story = played(law, upToReview({ party: company, handling }));
  return story.when('approve-proposal', { opinion: '同意' }, 'feng', '2026-04-08').after;
};

const stages = ({ state }: { state: CaseState }): string[] => linesOf(state).map(({ stage }) => stage);

/** Both notices are served: on the company on 9 April, on the person on 13 April. */
const notified = (): Story =>
  [
    { action: 'issue-notice', body: { forParty: 1 }, on: '2026-04-08' },
    { action: 'issue-notice', body: { forParty: 2 }, on: '2026-04-08' },
    { action: 'serve-notice', body: { ...servedOn('2026-04-09'), forParty: 1 }, on: '2026-04-09' },
    { action: 'serve-notice', body: { ...servedOn('2026-04-13'), forParty: 2 }, on: '2026-04-13' },
  ].reduce((story, { action, body, on }) => {
    const outcome = story.when(action, body, 'wang', on);
    expect([action, outcome.answer]).toEqual([action, 'accepted']);
    return outcome.after;
  }, approved());

const decidedFor = (story: Story, forParty: number, handling: object, on: string): Story =>
  [
    { action: 'propose-decision', by: 'wang', body: { handling, reasons: '事实清楚', forParty } },
    { action: 'endorse-proposal', by: 'zhao', body: { opinion: '同意', forParty } },
    { action: 'decide-penalty', by: 'feng', body: { ...terms, forParty } },
  ].reduce((before, { action, by, body }) => {
    const outcome = before.when(action, body, by as never, on);
    expect([action, outcome.answer]).toEqual([action, 'accepted']);
    return outcome.after;
  }, story);

describe('several parties of one case (分别裁量; APL Art.44, 57, 62, 63)', () => {
  it('reviews and approves them together, in one record each', () => {
    const story = approved();
    expect(stages(story)).toEqual(['approved', 'approved']);
    expect(story.records.at(-1)?.events).toHaveLength(1);
  });

  it('asks for whom a notice is, where it can be for either', () => {
    const asked = approved().when('issue-notice', {}, 'wang', '2026-04-08');
    expect(asked.ruling).toMatchObject({ ruling: 'invalid', fields: [{ field: 'forParty' }] });
    expect(approved().when('issue-notice', { forParty: 3 }, 'wang', '2026-04-08').answer).toBe('invalid');
  });

  it('opens a window for each from its own service (APL Art.44; PR Art.57)', () => {
    const windows = clocksOf(notified().state, law).filter(({ id }) => id === 'defence-window');
    expect(windows.map(({ forParty, due }) => ({ forParty, due }))).toEqual([
      { forParty: 1, due: '2026-04-16' },
      { forParty: 2, due: '2026-04-20' },
    ]);
  });

  it('tells each of a hearing by its own fine: the person from 10,000 yuan, the company from 100,000 (HR Art.5)', () => {
    const rights = linesOf(notified().state).map((line) =>
      line.stage === 'notified' ? line.notice.issued.hearingRight : null,
    );
    expect(rights).toEqual([false, false]);
  });

  it('lets the window of the one lapse and keeps that of the other', () => {
    const story = notified().when(
      'propose-decision',
      { handling: ofCompany, reasons: 'x', forParty: 1 },
      'wang',
      '2026-04-17',
    );
    expect(story.events).toMatchObject([
      { type: 'DefenceWindowLapsed', forParty: 1 },
      { type: 'DecisionProposed', forParty: 1 },
    ]);
    const early = decidedFor(
      story.after.when('return-proposal', { reasons: 'x', forParty: 1 }, 'zhao', '2026-04-17').after,
      1,
      ofCompany,
      '2026-04-17',
    );
    expect(stages(early)).toEqual(['decided', 'notified']);
    const person = early.when('propose-decision', { handling: ofDirector, reasons: 'x' }, 'wang', '2026-04-18').after;
    const endorsed = person.when('endorse-proposal', { opinion: '同意' }, 'zhao', '2026-04-18').after;
    expect(endorsed.when('decide-penalty', terms, 'feng', '2026-04-20').answer).toBe('window-open');
    expect(endorsed.when('decide-penalty', terms, 'feng', '2026-04-21').answer).toBe('accepted');
  });

  it('books what one pays to that one, and closes only when all is done', () => {
    let story = decidedFor(notified(), 1, ofCompany, '2026-04-21');
    story = decidedFor(story, 2, ofDirector, '2026-04-21');
    for (const forParty of [1, 2])
      story = story.when('serve-decision', { ...servedOn('2026-04-22'), forParty }, 'wang', '2026-04-22').after;
    const paid = (forParty: number, amount: number) => ({
      amount,
      paidOn: '2026-04-27',
      channel: 'bank',
      receiptNumber: `P-${forParty}`,
      forParty,
    });
    story = story.when('record-payment', paid(1, 2_500_000), 'wang', '2026-04-27').after;
    expect(stages(story)).toEqual(['performed', 'executing']);
    const ledgers = linesOf(story.state).map((line) => (isPenalised(line) ? ledgerOn(line, '2026-04-28', law) : null));
    // The surplus of the company never pays for the person.
    expect(ledgers.map((each) => each?.surplus)).toEqual([500_000, 0]);
    expect(ledgers.map((each) => each?.accounts.fine.open)).toEqual([0, 600_000]);
    const closing = { ground: 'performed', summary: 'x' };
    expect(story.when('propose-closing', closing, 'wang', '2026-04-28').answer).toBe('duties-open');
    story = story.when('record-payment', paid(2, 600_000), 'wang', '2026-04-28').after;
    expect(stages(story)).toEqual(['performed', 'performed']);
  });

  it('sends the report back for all, and names the parties anew', () => {
    const back = approved();
    const reviewed = played(
      law,
      upToReview({
        party: company,
        handling: { ...ofCompany, parties: [{ party: director, handling: ofDirector }] } as never,
      }),
    );
    expect(stages(reviewed)).toEqual(['reviewed', 'reviewed']);
    const returned = reviewed.when('return-proposal', { reasons: 'x' }, 'zhao', '2026-04-08').after;
    expect(stages(returned)).toEqual(['investigating']);
    expect(stages(back)).toHaveLength(2);
  });

  it('has one party named once', () => {
    const handling = { ...ofCompany, parties: [{ party: company, handling: ofDirector }] } as never;
    const before = played(law, upToReview({ party: company }).slice(0, 10));
    const body = { officers: ['wang', 'li'], course: 'x', factsAndEvidence: 'x', nature: 'x', handling };
    expect(before.when('submit-report', body, 'wang', '2026-04-01').answer).toBe('party-twice');
  });

  it('handles the one anew whose decision was revoked, and leaves the other as it was (ARL Art.64)', () => {
    let story = decidedFor(decidedFor(notified(), 1, ofCompany, '2026-04-21'), 2, ofDirector, '2026-04-21');
    const next = (action: string, by: string, on: string, body: object, forParty: number): void => {
      const outcome = story.when(action, { ...body, forParty }, by as never, on);
      expect([action, outcome.answer]).toEqual([action, 'accepted']);
      story = outcome.after;
    };
    for (const forParty of [1, 2]) next('serve-decision', 'wang', '2026-04-22', servedOn('2026-04-22'), forParty);
    next('record-reconsideration', 'wang', '2026-05-11', application, 2);
    next('file-answer', 'wang', '2026-05-20', answer, 2);
    next('record-reconsideration-result', 'wang', '2026-06-05', revokedAndRedo, 2);
    next('open-round', 'feng', '2026-06-16', {}, 2);
    expect(stages(story)).toEqual(['executing', 'investigating']);
    // More evidence is for the only line that is investigated; the report is on its party alone.
    const more = story.when('collect-evidence', { ...evidence, collectedOn: '2026-06-17' }, 'wang', '2026-06-17');
    expect(more.events).toMatchObject([{ type: 'EvidenceCollected', forParty: 2 }]);
    const lighter = { ...ofDirector, penalty: { ...nothing, fine: 550_000 } };
    const again = report({ ...lighter, parties: [{ party: company, handling: ofCompany }] } as never);
    expect(more.after.when('submit-report', again, 'wang', '2026-06-22').answer).toBe('parties-named-already');
    story = more.after;
    next('submit-report', 'wang', '2026-06-22', report(lighter), 2);
    next('endorse-proposal', 'zhao', '2026-06-23', { opinion: '同意' }, 2);
    expect(stages(story)).toEqual(['executing', 'reported']);
    expect(
      clocksOf(story.state, law)
        .filter(({ id }) => id === 'pay')
        .map(({ forParty }) => forParty),
    ).toContain(1);
  });

  it('closes on no line what is open on another', () => {
    const story = decidedFor(decidedFor(notified(), 1, ofCompany, '2026-04-21'), 2, ofDirector, '2026-04-21');
    const served = story.when('serve-decision', { ...servedOn('2026-04-22'), forParty: 1 }, 'wang', '2026-04-22').after;
    const payment = { amount: 2_000_000, paidOn: '2026-04-27', channel: 'bank', receiptNumber: 'P-1' };
    const paid = served.when('record-payment', payment, 'wang', '2026-04-27');
    expect(paid.events).toMatchObject([{ type: 'PaymentRecorded', forParty: 1 }]);
    const closing = paid.after.when('propose-closing', { ground: 'performed', summary: 'x' }, 'wang', '2026-04-28');
    expect(closing.answer).toBe('not-at-this-stage');
    expect(closing.refusal?.message).toContain(director.name);
  });
});
