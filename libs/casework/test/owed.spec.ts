import { assert, nat, property } from 'fast-check';
import { asCorrected, caseFileOf, clocksOf, fold, linesOf, owedDuties, type CaseFile, type OwedDuty } from '#casework';
import { failedAttempt } from '../src/testing/bodies.js';
import type { Story } from '../src/testing/given.js';
import { stored } from '../src/testing/goods-lines.js';
import { law } from './law.js';
import { histories } from './lines-of-all.js';
import { releasedInStore } from './released-goods.js';
import { at, before, whole } from './rules-of.js';
import { stories } from './stories.js';
import { decidedFor, notified, ofCompany, ofDirector } from './two-parties.js';

const owedIn = ({ facts, state }: Pick<CaseFile, 'facts' | 'state'>): OwedDuty[] => owedDuties({ facts, state }, law);
const named = (story: Story, name: string): OwedDuty[] => owedIn(story.file).filter((each) => each.name === name);
const openIn = (file: Pick<CaseFile, 'facts' | 'state'>): OwedDuty[] =>
  owedIn(file).filter(({ state }) => state === 'open');
const namesOf = (duties: readonly OwedDuty[]): string[] => duties.map(({ name }) => name);

/** The place of a duty in the history: what it is, whose, and the event with which it came. */
const identityOf = ({ name, of, forParty, event }: OwedDuty): string =>
  `${name} ${of ?? ''} ${forParty ?? ''} ${event}`;

describe('the delivery ledger 送达与履行台账', () => {
  it('owes the service of a notice until it is served, and names no day, for the law has none (PR Art.57)', () => {
    const issued = before('serve-notice')();
    expect(named(issued, 'serve-notice')).toMatchObject([
      { kind: 'serve', to: 'party', state: 'open', due: null, since: '2026-04-08', action: 'serve-notice' },
    ]);
    expect(named(at('notified'), 'serve-notice')).toMatchObject([
      { state: 'done', ended: { type: 'NoticeServed', on: '2026-04-09' } },
    ]);
  });

  it('owes a decision of 20 April by 29 April, seven working days on, until its receipt (PR Art.81)', () => {
    expect(named(at('decided'), 'serve-decision')).toMatchObject([
      { state: 'open', since: '2026-04-20', due: '2026-04-29', clock: 'serve-decision', keptOn: null, ended: null },
    ]);
    expect(named(at('executing'), 'serve-decision')).toMatchObject([
      { state: 'done', ended: { type: 'DecisionServed', on: '2026-04-21' } },
    ]);
  });

  it('says that a first attempt kept the seven days, and still owes the service (PR Art.81, 82)', () => {
    const tried = at('decided').when(
      'record-service-attempt',
      failedAttempt('decision', 'direct', '2026-04-22'),
      'wang',
      '2026-04-22',
    ).after;
    expect(named(tried, 'serve-decision')).toMatchObject([{ state: 'open', keptOn: '2026-04-22' }]);
  });

  it('owes the publication twenty working days from the decision (PUB Art.9), and none where nothing is imposed', () => {
    expect(named(at('decided'), 'publish-decision')).toMatchObject([{ to: 'public', due: '2026-05-20' }]);
    expect(named(whole('no-penalty'), 'serve-decision')).toHaveLength(1);
    expect(named(whole('no-penalty'), 'publish-decision')).toEqual([]);
  });

  it('owes another province the push, then its receipt, then sees it shown there (PUB Art.10)', () => {
    const names = new Set(['push-decision', 'await-push-receipt', 'publish-decision-elsewhere']);
    const opened = (story: Story): string[] => namesOf(openIn(story.file)).filter((name) => names.has(name));
    expect(opened(before('push-publication', {}, 'other-province')())).toEqual(['push-decision']);
    expect(opened(before('record-publication-receipt', {}, 'other-province')())).toEqual(['await-push-receipt']);
    expect(opened(before('publish-decision', {}, 'other-province')())).toEqual(['publish-decision-elsewhere']);
    expect(opened(whole('other-province'))).toEqual([]);
    expect(named(whole('other-province'), 'publish-decision')).toEqual([]);
  });

  it('owes cash to the bureau, then to the bank, two working days each (PR Art.73)', () => {
    expect(namesOf(openIn(before('hand-in-cash', {}, 'summary')().file))).toEqual(['cash-to-bureau']);
    expect(named(before('hand-in-cash', {}, 'summary')(), 'cash-to-bureau')).toMatchObject([
      { kind: 'hand-in', since: '2026-03-02', due: '2026-03-04' },
    ]);
    expect(namesOf(openIn(before('hand-in-cash', {}, 'summary', 2)().file))).toEqual(['cash-to-bank']);
    expect(openIn(whole('summary').file)).toEqual([]);
  });

  it('owes the answer to a reconsideration from its copy, and what the revocation leaves (ARL Art.48; APL Art.48)', () => {
    expect(named(before('file-answer', {}, 'revoked')(), 'answer-reconsideration')).toMatchObject([
      { kind: 'answer', to: 'reviewing-body', of: 1, since: '2026-05-11', due: '2026-05-25', state: 'open' },
    ]);
    const revoked = before('withdraw-publication', {}, 'revoked')();
    expect(namesOf(openIn(revoked.file))).toEqual(
      expect.arrayContaining(['withdraw-publication', 'return-money', 'redo']),
    );
    expect(named(revoked, 'withdraw-publication')).toMatchObject([
      { kind: 'withdraw', since: '2026-06-05', due: '2026-06-10', action: 'withdraw-publication' },
    ]);
  });

  it('lets an answer fall away when the reconsideration ends before it, and says by which event', () => {
    expect(named(whole('summary-revoked'), 'answer-reconsideration')).toMatchObject([
      { state: 'fell-away', ended: { type: 'ReconsiderationDecided' } },
    ]);
  });

  it('owes the service of the second decision anew, and keeps the first as done', () => {
    expect(named(whole('revoked'), 'serve-decision').map(({ since, state }) => [since, state])).toEqual([
      ['2026-04-20', 'done'],
      ['2026-07-08', 'done'],
    ]);
  });

  it('owes the police the case within 24 hours, then waits for their receipt (TRF Art.5, 7)', () => {
    expect(named(before('send-referral', {}, 'referral')(), 'send-to-police')).toMatchObject([
      { kind: 'transfer', to: 'police', since: '2026-03-31', due: '2026-04-01', state: 'open' },
    ]);
    expect(namesOf(openIn(before('record-police-receipt', {}, 'referral')().file))).toEqual(['await-police-receipt']);
  });

  it('owes goods back from the day they are released until the store has none left (ACL Art.28; PR Art.42)', () => {
    const released = releasedInStore();
    expect(named(released, 'return-released-goods')).toMatchObject([
      { kind: 'return', to: 'party', of: 'measure 1', since: '2026-03-11', state: 'open', action: 'move-goods' },
    ]);
    const back = { ...stored, direction: 'out', reason: 'returned', movedOn: '2026-03-12' };
    expect(named(released.when('move-goods', back, 'wang', '2026-03-12').after, 'return-released-goods')).toMatchObject(
      [{ state: 'done', ended: { on: '2026-03-12', type: 'GoodsMoved' } }],
    );
  });

  it('owes the superior the result of a case that it assigned once there is one (PR Art.15)', () => {
    expect(namesOf(openIn(before('report-to-superior', {}, 'jurisdiction')().file))).toContain('report-to-superior');
    expect(named(whole('jurisdiction'), 'report-to-superior')).toMatchObject([{ state: 'done' }]);
  });

  it('waits for the receipt of a letter for assistance, for which the law names no day (PR Art.45)', () => {
    expect(named(before('record-assistance', {}, 'jurisdiction')(), 'await-assistance-receipt')).toMatchObject([
      { kind: 'send', to: 'other-bureau', of: 1, state: 'open', due: null, action: 'record-assistance' },
    ]);
    expect(named(whole('jurisdiction'), 'await-assistance-receipt')).toMatchObject([
      { state: 'done', ended: { type: 'AssistanceRecorded' } },
    ]);
  });

  it('owes each of two parties its own decision, by its number and without its name', () => {
    const both = decidedFor(decidedFor(notified(), 1, ofCompany, '2026-04-23'), 2, ofDirector, '2026-04-23');
    expect(linesOf(both.state)).toHaveLength(2);
    const served = named(both, 'serve-decision');
    expect(served.map(({ forParty, to, state }) => [forParty, to, state])).toEqual([
      [1, 'party', 'open'],
      [2, 'party', 'open'],
    ]);
    expect(JSON.stringify(served)).not.toContain('张某');
  });
});

describe('whatever people do with a case, its delivery ledger', () => {
  it('opens each duty once and ends it at most once: what stands in it stays, and only the end is added', () => {
    const keepsWhatWas = (file: CaseFile): void => {
      const facts = asCorrected(file.facts);
      let seen = new Map<string, OwedDuty>();
      for (let count = 1; count <= facts.length; count += 1) {
        const some = facts.slice(0, count);
        const now = owedIn({ facts: some, state: fold(some) });
        const known = new Map(now.map((duty) => [identityOf(duty), duty]));
        expect(known.size).toBe(now.length);
        for (const [identity, { ended }] of seen) {
          expect([identity, known.has(identity)]).toEqual([identity, true]);
          if (ended !== null) expect(known.get(identity)?.ended).toEqual(ended);
        }
        seen = known;
      }
    };
    histories.forEach(keepsWhatWas);
    assert(
      property(stories, ({ file }) => keepsWhatWas(file)),
      { numRuns: 30 },
    );
  });

  it('has each duty come with an event of the case, and end with a later one or with itself', () => {
    assert(
      property(stories, ({ file }) => {
        for (const { event, ended, state } of owedIn(file)) {
          expect(event).toBeGreaterThanOrEqual(1);
          expect(event).toBeLessThanOrEqual(file.version);
          expect(ended === null).toBe(state === 'open');
          if (ended === null) continue;
          expect(ended.event).toBeGreaterThanOrEqual(event);
          expect(file.facts[ended.event - 1]?.type).toBe(ended.type);
        }
      }),
    );
  });

  it('has nothing open in a case that is archived or filed away, but what came after that', () => {
    const endsWith = new Set(['CaseArchived', 'SummaryFiled']);
    const endedCleanly = ({ facts, state }: CaseFile): void => {
      const end = facts.findLastIndex(({ type }) => endsWith.has(type)) + 1;
      if (end === 0) return;
      expect(namesOf(openIn({ facts, state }).filter(({ event }) => event <= end))).toEqual([]);
    };
    expect(histories.filter(({ state }) => state.stage === 'archived').length).toBeGreaterThan(5);
    histories.forEach(endedCleanly);
    assert(property(stories, ({ file }) => endedCleanly(file)));
  });

  it('has the last day that the clock of the case has, wherever one runs for it', () => {
    const withoutDay = new Set([
      'serve-notice',
      'await-push-receipt',
      'await-police-receipt',
      'report-to-superior',
      'return-released-goods',
      'await-assistance-receipt',
    ]);
    const asItsClock = (file: CaseFile): void => {
      const clocks = clocksOf(file.state, law);
      for (const { name, clock, due, keptOn } of openIn(file)) {
        expect([name, due === null]).toEqual([name, withoutDay.has(name)]);
        if (clock === null) continue;
        const running = clocks.some(
          ({ id, due: day, stoppedOn }) => id === clock && day === due && stoppedOn === keptOn,
        );
        expect([name, running]).toEqual([name, true]);
      }
    };
    histories.forEach(asItsClock);
    assert(property(stories, ({ file }) => asItsClock(file)));
  });

  it('is the same when the case is read again from the log, in one piece or record by record', () => {
    assert(
      property(stories, nat(), ({ file }, cut) => {
        const records = JSON.parse(JSON.stringify(file.records)) as CaseFile['records'];
        const again = caseFileOf(file.id, records);
        const place = cut % (records.length + 1);
        const part = caseFileOf(file.id, records.slice(0, place));
        // Whoever looked at the first part has it in memory; the whole must not depend on that.
        owedIn(part);
        expect(owedIn(again)).toEqual(owedIn(file));
      }),
    );
  });
});
