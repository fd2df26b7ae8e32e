import { clocksOf } from '../src/clocks/case-clocks.js';
import { linesOf } from '../src/state/lines.js';
import { isFiled } from '../src/state/questions.js';
import { confirmedAddress, evidence, noPenalty, nothing, report, servedOn, terms } from '../src/testing/bodies.js';
import { answer, application, revokedAndRedo } from '../src/testing/challenge-lines.js';
import type { Story } from '../src/testing/given.js';
import { upToReview } from '../src/testing/lines.js';
import { played } from '../src/testing/stages.js';
import { discretionCheckView } from '../src/views/discretion-check.js';
import { law } from './law.js';
import { company, decidedFor, director, notified, ofCompany, ofDirector, stages } from './two-parties.js';

const both = { ...ofCompany, parties: [{ party: director, handling: ofDirector }] } as never;

describe('parties of one case apart from each other', () => {
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
    expect(closing.refusal?.party).toBe(director.name);
  });

  /** Both decided and served on 22 April. */
  const bothServed = (): Story =>
    [1, 2].reduce(
      (story, forParty) =>
        story.when('serve-decision', { ...servedOn('2026-04-22'), forParty }, 'wang', '2026-04-22').after,
      decidedFor(decidedFor(notified(), 1, ofCompany, '2026-04-21'), 2, ofDirector, '2026-04-21'),
    );

  it('keeps both lines where both are handled anew, whatever is recorded for all', () => {
    const revoked = [1, 2].reduce((story, forParty) => {
      const acts: [string, string, string, object][] = [
        ['record-reconsideration', 'wang', '2026-05-11', application],
        ['record-reconsideration-result', 'wang', '2026-06-05', revokedAndRedo],
      ];
      return acts.reduce(
        (before, [action, by, on, body]) => before.when(action, { ...body, forParty }, by as never, on).after,
        story,
      );
    }, bothServed());
    const opened = [1, 2].reduce(
      (story, forParty) => story.when('open-round', { forParty }, 'feng', '2026-06-16').after,
      revoked,
    );
    expect(stages(opened)).toEqual(['investigating', 'investigating']);
    const link = { case: 'case-other', relation: 'same-act', reasons: 'x' };
    const linked = opened.when('link-case', link, 'wang', '2026-06-17').after;
    expect(stages(linked)).toEqual(['investigating', 'investigating']);
    expect(linesOf(linked.state).map((line) => (isFiled(line) ? line.earlierRounds.length : 0))).toEqual([1, 1]);
  });

  it('returns what waits for one, and leaves the notice of the other', () => {
    const proposed = notified().when(
      'propose-decision',
      { handling: ofCompany, reasons: 'x', forParty: 1 },
      'wang',
      '2026-04-17',
    ).after;
    const returned = proposed.when('return-proposal', { reasons: 'x' }, 'zhao', '2026-04-17');
    expect(returned.events).toMatchObject([{ type: 'ProposalReturned', forParty: 1 }]);
    expect(stages(returned.after)).toEqual(['notified', 'notified']);
  });

  it('hands over, closes and archives the whole case or none of it (PR Art.77, 78)', () => {
    const offer = { to: 'qinghe.hekou', officers: ['gao', 'lin'], reasons: 'x', forParty: 2 };
    expect(notified().when('offer-hand-over', offer, 'zhao', '2026-04-14').ruling).toMatchObject({
      ruling: 'invalid',
      fields: [{ field: 'forParty', reason: 'offer-hand-over is of all parties: leave it out' }],
    });
  });

  it('books a receipt for one party only (APL Art.70)', () => {
    const receipt = { amount: 600_000, paidOn: '2026-04-27', channel: 'bank', receiptNumber: 'R-1' };
    const paid = bothServed().when('record-payment', { ...receipt, forParty: 1 }, 'wang', '2026-04-27').after;
    expect(paid.when('record-payment', { ...receipt, forParty: 2 }, 'wang', '2026-04-27').answer).toBe('receipt-known');
  });

  it('serves nobody electronically on the consent of another (PR Art.82(3), 83)', () => {
    const agreed = upToReview({
      party: company,
      handling: { ...ofCompany, parties: [{ party: director, handling: ofDirector }] } as never,
    });
    const before = played(law, agreed.slice(0, 10));
    const confirmed = before.when(
      'confirm-service-address',
      { ...confirmedAddress, confirmedOn: '2026-03-09' },
      'wang',
      '2026-03-09',
    );
    expect(confirmed.answer).toBe('accepted');
    const story = played(law, agreed.slice(10), confirmed.after);
    const addresses = linesOf(story.state).map((line) => (isFiled(line) ? line.aside.serviceAddresses.length : -1));
    expect(addresses).toEqual([1, 0]);
  });

  it('takes no party twice, however its name is spaced (PR Art.62)', () => {
    const before = played(law, upToReview({ party: company }).slice(0, 10));
    const twice = [director, { ...director, name: ` ${director.name} ` }].map((party) => ({
      party,
      handling: ofDirector,
    }));
    const answer = before.when(
      'submit-report',
      report({ ...ofCompany, parties: twice } as never),
      'wang',
      '2026-04-01',
    );
    expect(answer.ruling).toMatchObject({ ruling: 'invalid', fields: [{ field: 'handling.parties.1.party' }] });
  });

  it('closes each on its own ground, and the case once (PR Art.77)', () => {
    const handling = { ...ofCompany, parties: [{ party: director, handling: noPenalty }] } as never;
    const reviewed = played(law, upToReview({ party: company, handling }));
    const acts: [string, string, string, object][] = [
      ['propose-decision', 'wang', '2026-04-08', { handling: noPenalty, reasons: 'x', forParty: 2 }],
      ['endorse-proposal', 'zhao', '2026-04-08', { opinion: '同意' }],
      ['decide-no-penalty', 'feng', '2026-04-08', {}],
      ['serve-decision', 'wang', '2026-04-09', { ...servedOn('2026-04-09'), forParty: 2 }],
      ['approve-proposal', 'feng', '2026-04-09', { opinion: '同意' }],
      ['issue-notice', 'wang', '2026-04-09', {}],
      ['serve-notice', 'wang', '2026-04-09', servedOn('2026-04-09')],
      ['propose-decision', 'wang', '2026-04-17', { handling: ofCompany, reasons: 'x' }],
      ['endorse-proposal', 'zhao', '2026-04-17', { opinion: '同意' }],
      ['decide-penalty', 'feng', '2026-04-17', terms],
      ['serve-decision', 'wang', '2026-04-20', servedOn('2026-04-20')],
      [
        'record-payment',
        'wang',
        '2026-04-21',
        { amount: 2_000_000, paidOn: '2026-04-21', channel: 'bank', receiptNumber: 'P-1', forParty: 1 },
      ],
      ['propose-closing', 'wang', '2026-04-28', { ground: 'performed', summary: 'x' }],
      ['endorse-proposal', 'zhao', '2026-04-28', { opinion: '同意' }],
      ['close-case', 'feng', '2026-04-28', {}],
    ];
    const closed = acts.reduce((story, [action, by, on, body]) => {
      const outcome = story.when(action, body, by as never, on);
      expect([action, outcome.answer]).toEqual([action, 'accepted']);
      return outcome.after;
    }, reviewed);
    const grounds = linesOf(closed.state).map((line) => (line.stage === 'closed' ? line.closing.ground : line.stage));
    expect(grounds).toEqual(['performed', 'no-penalty']);
  });

  it('shows a party that a later report leaves out as returned, and never as decided', () => {
    const returned = played(law, upToReview({ party: company, handling: both })).when(
      'return-proposal',
      { reasons: 'x' },
      'zhao',
      '2026-04-08',
    ).after;
    const again = returned.when('submit-report', report(ofCompany as never), 'wang', '2026-04-09').after;
    const endorsed = again.when('endorse-proposal', { opinion: '同意' }, 'zhao', '2026-04-10').after;
    const rows = discretionCheckView.documents(endorsed.file, law, -1);
    expect(rows.map(({ party, status, fine }) => [party, status, fine])).toEqual([
      [company.name, 'proposed', 2_000_000],
      [director.name, 'returned', 600_000],
    ]);
  });
});
