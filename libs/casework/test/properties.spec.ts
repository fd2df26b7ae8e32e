import { array, assert, constantFrom, integer, nat, option, property, record } from 'fast-check';
import {
  asCorrected,
  BrokenHistory,
  caseFileOf,
  cases,
  evolve,
  fold,
  legalDateOf,
  nextStepsOf,
  views,
  type CaseFile,
  type Document,
} from '#casework';
import { reopenExecution } from '../src/actions/execution/reopen-execution.js';
import { linking } from '../src/steps/beside-the-main-line.js';
import { rowsAt } from '../src/steps/case-acts.js';
import { challengingServed, correcting } from '../src/steps/challenges.js';
import { repairing } from '../src/steps/credit-repair.js';
import { mending } from '../src/steps/on-the-spot.js';
import { noPenalty } from '../src/testing/bodies.js';
import { contextOf, people, type Person } from '../src/testing/county.js';
import type { Story } from '../src/testing/given.js';
import { law } from './law.js';
import { histories } from './lines-of-all.js';
import { at, before } from './rules-of.js';
import { bodiesOf, later, startingPoints, stories, tries } from './stories.js';

const upTo = (file: CaseFile, records: number): CaseFile => caseFileOf(file.id, file.records.slice(0, records));

/** The same with everything in it frozen. */
const frozen = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value))
    Object.values(Object.freeze(value)).forEach(frozen);
  return value;
};

describe('whatever people try on a case', () => {
  it('the record of it folds, and keeps the versions and positions of its records', () => {
    assert(
      property(stories, ({ file }) => {
        expect(file.version).toBe(file.facts.length);
        expect(file.position).toBe(file.records.length - 1);
        expect(file.refused).toHaveLength(file.records.filter(({ refusal }) => refusal !== null).length);
      }),
    );
  });

  it('the state at n and the rest give the state', () => {
    assert(
      property(stories, nat(), ({ file: { facts, state } }, cut) => {
        const place = cut % (facts.length + 1);
        // A correction changes an entry before it: the entries as they are right go on from each other.
        const right = asCorrected(facts);
        expect(fold(right.slice(place), fold(right.slice(0, place)))).toEqual(state);
      }),
    );
  });

  it('a fact leaves the state before it as it was, and one fact after the other gives what all together give', () => {
    assert(
      property(stories, ({ file: { facts, state } }) => {
        let one = frozen(fold([]));
        // Whoever wrote into a frozen state or into what it holds would be thrown out.
        for (const fact of frozen(asCorrected(facts))) one = frozen(evolve(one, fact));
        expect(one).toEqual(state);
      }),
    );
  });

  it('the state does not depend on how the record was read: as JSON it is the same', () => {
    assert(
      property(stories, ({ file: { facts, state } }) =>
        expect(fold(JSON.parse(JSON.stringify(facts)) as typeof facts)).toEqual(state),
      ),
    );
  });

  it('a refusal changes nothing in the case', () => {
    assert(
      property(stories, tries, (story, more) => {
        for (const { action, body, by, daysLater } of more) {
          const { ruling, after } = story.when(action, body, by, later(story, daysLater));
          if (ruling.ruling !== 'accepted') expect(after.state).toEqual(story.state);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('a fact that is read twice is found out or adds nothing, unless it is one that happens more than once', () => {
    const happenAgain = new Set([
      'VerificationRecorded',
      'GoodsMoved',
      'CaseExtendedCollectively',
      'InspectionRecorded',
      'QuestioningRecorded',
      'EvidenceCollected',
      'ClockExtended',
      'StatementRecorded',
      'PaymentRecorded',
      'CashHandedIn',
      'PerformanceRecorded',
      'MeasureRequested',
      'UrgentMeasureTaken',
      'SeizureExtended',
      'TestCommissioned',
      'CorrectionOrdered',
      'ReinspectionRecorded',
      'DemandAnswered',
      'CourtRuled',
      'ReviewBodyEnforced',
      'SampleTaken',
      'MaterialDemanded',
      'IdentificationAsked',
      'AssistanceAsked',
      'SuperiorDecided',
      'PoliceRefusalContested',
      'ServiceAttempted',
      'ServiceAddressConfirmed',
      'EntryCorrected',
    ]);
    for (const { facts } of histories) {
      facts.forEach((fact, place) => {
        const once = fold(facts.slice(0, place + 1));
        const twice = (): typeof once => fold([fact], once);
        if (happenAgain.has(fact.type)) return;
        try {
          expect(twice()).toEqual(once);
        } catch (error) {
          expect([fact.type, error instanceof BrokenHistory]).toEqual([fact.type, true]);
        }
      });
    }
  });

  it('views made record by record are the views made at the end', () => {
    assert(
      property(stories, ({ file }) => {
        for (const { documents } of views) {
          const kept = new Map<string, Document>();
          for (let count = 1; count <= file.records.length; count += 1) {
            for (const document of documents(upTo(file, count), law, count - 1)) kept.set(document._id, document);
          }
          const atTheEnd = new Map(documents(file, law, 0).map((document) => [document._id, document]));
          expect(kept).toEqual(atTheEnd);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('a batch of records that is read again changes no view', () => {
    assert(
      property(stories, nat(), ({ file }, again) => {
        for (const { documents } of views) {
          const from = again % (file.records.length + 1);
          const whole = new Map(documents(file, law, 0).map((document) => [document._id, document]));
          for (const document of documents(file, law, from)) expect(whole.get(document._id)).toEqual(document);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('a walk over what the case page offers', () => {
  const ends = new Set(['reference', 'not-filed', 'clue-transferred', 'archived', 'summary-filed', 'summary-revoked']);
  /**
   * After the end there is still what the party may start, what follows from that, and a wrong entry; where its
   * correction leaves something open, the case is executed on (PR Art.77). An irregular decision on the spot is mended
   * whenever it is found, and that another case fined the same act is said whenever it is seen (APL Art.29, 75).
   */
  const afterTheEnd = new Set(
    [
      { act: reopenExecution },
      ...mending,
      ...linking,
      ...challengingServed,
      ...repairing,
      ...correcting,
      ...rowsAt('summary-revoked'),
    ].map(({ act }) => act.name),
  );
  const offered = (story: Story): { by: Person; action: string }[] => {
    const now = later(story, 0);
    return (Object.keys(people) as Person[]).flatMap((by) =>
      nextStepsOf(cases, story.state, {
        ...contextOf(law, people[by], now),
        facts: story.file.facts,
        day: legalDateOf(now),
      })
        .filter(({ allowed, action }) => allowed && !(ends.has(story.state.stage) && afterTheEnd.has(action)))
        .map(({ action }) => ({ by, action })),
    );
  };

  it('always has a way on until the case has ended, and none after', () => {
    const choices = array(
      record({ choice: nat(), pick: nat(5), daysLater: option(integer({ min: 0, max: 9 }), { nil: 0 }) }),
      { minLength: 10, maxLength: 30 },
    );
    assert(
      property(constantFrom(...startingPoints), choices, (from, steps) => {
        let story = from();
        for (const { choice, pick, daysLater } of steps) {
          const ways = offered(story);
          expect([story.state.stage, ways.length > 0]).toEqual([story.state.stage, !ends.has(story.state.stage)]);
          const way = ways[choice % ways.length];
          if (way === undefined) return;
          const known = bodiesOf.get(way.action) ?? [{}];
          story = story.when(way.action, known[pick % known.length] ?? {}, way.by, later(story, daysLater)).after;
        }
      }),
      { numRuns: 60 },
    );
  });

  it('can still come to an end without a penalty from every stage of an ordinary case before the decision', () => {
    for (const start of ['reviewed', 'notified'] as const) {
      const from =
        start === 'notified' ? at('notified') : before('propose-decision', { handling: noPenalty }, 'no-penalty')();
      const day = '2026-04-24';
      const ended = from
        .when('propose-decision', { handling: noPenalty, reasons: '依法' }, 'wang', day)
        .after.when('endorse-proposal', { opinion: '同意' }, 'zhao', day)
        .after.when('decide-no-penalty', {}, 'feng', day)
        .after.when(
          'serve-decision',
          { method: 'direct', servedOn: day, receiver: '当事人', proof: '签收' },
          'wang',
          day,
        )
        .after.when('propose-closing', { ground: 'no-penalty', summary: '结案' }, 'wang', day)
        .after.when('endorse-proposal', { opinion: '同意' }, 'zhao', day)
        .after.when('close-case', {}, 'feng', day)
        .after.when('archive-case', { archiveNumber: '2026-2', checkedBy: 'shen', retention: '长期' }, 'wang', day);
      expect(ended.after.state.stage).toBe('archived');
    }
  });
});
