import { clocksOf } from '../src/clocks/case-clocks.js';
import { isPenalised } from '../src/standing/late-fine.js';
import { ledgerOn } from '../src/standing/ledger.js';
import { linesOf } from '../src/state/lines.js';
import { isReviewed } from '../src/state/questions.js';
import { nothing, review, servedOn, terms } from '../src/testing/bodies.js';
import type { Story } from '../src/testing/given.js';
import { upToReview } from '../src/testing/lines.js';
import { played } from '../src/testing/stages.js';
import { law } from './law.js';
import { approved, company, decidedFor, director, notified, ofCompany, ofDirector, stages } from './two-parties.js';

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

  it('keeps what the party said whose report alone goes back (APL Art.45)', () => {
    const statement = { statedOn: '2026-04-14', form: 'oral', content: '并非直接负责', forParty: 2 };
    const stated = notified().when('record-statement', statement, 'wang', '2026-04-14').after;
    const returned = stated.when('return-proposal', { reasons: 'x', forParty: 2 }, 'feng', '2026-04-15').after;
    expect(stages(returned)).toEqual(['notified', 'investigating']);
    const [ofFirst, ofSecond] = linesOf(returned.state);
    expect(ofSecond).toMatchObject({ investigation: { saidBefore: { statements: [{ content: '并非直接负责' }] } } });
    expect(ofFirst).not.toHaveProperty('investigation.saidBefore');
  });

  describe('a report that goes back for all after both were told (APL Art.45, 57; PR Art.60)', () => {
    const says = (forParty: number, content: string) => ({ statedOn: '2026-04-14', form: 'oral', content, forParty });
    const back = () =>
      notified()
        .when('record-statement', says(1, '已经整改'), 'wang', '2026-04-14')
        .after.when('record-statement', says(2, '并非直接负责'), 'wang', '2026-04-14')
        .after.when('return-proposal', { reasons: '情节有变' }, 'feng', '2026-04-15').after;
    const reported = (parties: object[]) => {
      const handling = parties.length === 0 ? ofCompany : { ...ofCompany, parties };
      const body = { officers: ['wang', 'li'], course: 'x', factsAndEvidence: 'x', nature: 'x', handling };
      return back().when('submit-report', body, 'wang', '2026-04-16');
    };
    const saidOf = (story: Story) =>
      linesOf(story.state).map((line) =>
        isReviewed(line) ? line.notice.statements.map(({ content }) => content) : line.stage,
      );

    it('keeps what each of them said', () => {
      expect(stages(back())).toEqual(['investigating']);
      const acts = [
        { action: 'endorse-proposal', by: 'zhao', body: { opinion: '同意' } },
        { action: 'submit-for-review', by: 'wang', body: { category: 'none' } },
        { action: 'record-review', by: 'zheng', body: review() },
      ] as const;
      const again = acts.reduce(
        (story, { action, body, by }) => {
          const outcome = story.when(action, body, by, '2026-04-17');
          expect([action, outcome.answer]).toEqual([action, 'accepted']);
          return outcome.after;
        },
        reported([{ party: director, handling: ofDirector }]).after,
      );
      expect(saidOf(again)).toEqual([['已经整改'], ['并非直接负责']]);
    });

    it('refuses a next report that leaves one of them without an end, and takes one that finds nothing against it', () => {
      const { answer, refusal } = reported([]);
      expect(answer).toBe('party-left-out');
      expect(refusal).toMatchObject({
        parameters: { name: director.name },
        ground: expect.stringContaining('PR Art.60'),
      });
      const cleared = { ...ofDirector, outcome: 'not-established', penalty: nothing };
      const { tier: _tier, ...withoutTier } = cleared;
      expect(reported([{ party: director, handling: withoutTier }]).answer).toBe('accepted');
    });

    it('lets a party be left out to whom nobody told anything', () => {
      const handling = { ...ofCompany, parties: [{ party: director, handling: ofDirector }] } as never;
      const reviewed = played(law, upToReview({ party: company, handling }));
      const returned = reviewed.when('return-proposal', { reasons: 'x' }, 'zhao', '2026-04-08').after;
      const body = { officers: ['wang', 'li'], course: 'x', factsAndEvidence: 'x', nature: 'x', handling: ofCompany };
      expect(returned.when('submit-report', body, 'wang', '2026-04-09').answer).toBe('accepted');
    });
  });

  it('has one party named once', () => {
    const handling = { ...ofCompany, parties: [{ party: company, handling: ofDirector }] } as never;
    const before = played(law, upToReview({ party: company }).slice(0, 10));
    const body = { officers: ['wang', 'li'], course: 'x', factsAndEvidence: 'x', nature: 'x', handling };
    expect(before.when('submit-report', body, 'wang', '2026-04-01').answer).toBe('party-twice');
  });
});
