import { decidingEvents } from '../src/events/deciding-events.js';
import type { LookedAt } from '../src/events/looked-at.js';
import type { CaseFact } from '../src/evolve/fold.js';
import { terms } from '../src/testing/bodies.js';
import { officers } from '../src/testing/county.js';
import { ordinaryLine } from '../src/testing/lines.js';
import { played } from '../src/testing/stages.js';
import { lawVersionSaid, lawVersionTitle } from '../src/words/law-versions.js';
import { law } from './law.js';
import { histories } from './lines-of-all.js';
import { at, whole } from './rules-of.js';

/* Issue 15, section 4: every decision names all register, list and standard versions that it looked at. */

interface Deciding {
  readonly event: CaseFact['type'];
  readonly article: string;
  /** Parts of the law without which it could not be decided, as the article has them. */
  readonly law: readonly string[];
  /** Whether the unit's powers and their list are looked at. */
  readonly powers?: true;
  /** Whether it is looked at whom the unit's register names as heads. */
  readonly heads?: true;
}

const standards = ['discretion.bands', 'discretion.hearingThresholds'];

/** What each deciding act rests on, by its article; an act that rests on the file alone has no part of the law. */
const table: readonly Deciding[] = [
  { event: 'FilingProposed', article: 'PR Art.19', law: ['clocks.limitation', 'calendars'], powers: true },
  { event: 'CaseFiled', article: 'PR Art.19; APL Art.36', law: ['clocks.limitation', 'calendars'], powers: true },
  { event: 'FilingDeclined', article: 'PR Art.20', law: [] },
  { event: 'ClueTransferred', article: 'PR Art.14, 17', law: [] },
  { event: 'CaseTransferred', article: 'PR Art.60(1)(4)', law: [] },
  { event: 'ReferralDecided', article: 'TRF Art.5', law: [] },
  { event: 'InvestigationReported', article: 'PR Art.48(6)', law: standards, powers: true },
  { event: 'SubmittedForReview', article: 'PR Art.50(3)', law: ['settings.majorFineOfOrganisation'] },
  { event: 'ReviewConcluded', article: 'PR Art.53; APL Art.58(2)', law: [] },
  { event: 'ProposalApproved', article: 'PR Art.56', law: [] },
  { event: 'NoticeIssued', article: 'PR Art.57; HR Art.5', law: ['discretion.hearingThresholds'] },
  { event: 'CollectiveDiscussionHeld', article: 'PR Art.60(2)', law: [], heads: true },
  { event: 'GainsFoundUncomputable', article: 'ILL Art.14', law: [] },
  { event: 'DecisionProposed', article: 'PR Art.60', law: standards, powers: true },
  {
    event: 'PenaltyDecided',
    article: 'APL Art.57(1), 62',
    law: [...standards, 'discretion.publicationClasses', 'clocks.defence-window', 'calendars'],
    powers: true,
  },
  { event: 'NoPenaltyDecided', article: 'APL Art.57(2), (3)', law: ['discretion.hearingThresholds'], powers: true },
  {
    event: 'SummaryPenaltyDecided',
    article: 'APL Art.36, 51',
    law: [...standards, 'discretion.summaryCeilings', 'clocks.limitation'],
    powers: true,
  },
  { event: 'IrregularDecisionMended', article: 'APL Art.75', law: [] },
  { event: 'CorrectionOrdered', article: 'APL Art.28', law: [] },
  { event: 'MeasureRequested', article: 'ACL Art.17, 18', law: [], powers: true },
  { event: 'MeasureApproved', article: 'ACL Art.17, 18', law: [], powers: true },
  { event: 'MeasureRefused', article: 'ACL Art.18', law: [] },
  { event: 'MeasureTaken', article: 'ACL Art.17, 18', law: [] },
  { event: 'UrgentMeasureTaken', article: 'ACL Art.19', law: [], powers: true },
  { event: 'SeizureExtended', article: 'ACL Art.25', law: [], powers: true },
  { event: 'MeasureEnded', article: 'ACL Art.28', law: [] },
  { event: 'EarlyDisposalApproved', article: 'PR Art.41', law: [] },
  { event: 'DisposalApproved', article: 'APL Art.74', law: [] },
  { event: 'CaseSuspended', article: 'PR Art.46', law: [] },
  { event: 'CaseResumed', article: 'PR Art.46', law: [] },
  { event: 'CaseTerminated', article: 'PR Art.47', law: [] },
  { event: 'ClockExtended', article: 'PR Art.18, 64', law: ['calendars'] },
  { event: 'CaseExtendedCollectively', article: 'PR Art.64', law: ['clocks.case'], heads: true },
  { event: 'RecusalDecided', article: 'PR Art.4', law: [], heads: true },
  { event: 'DeferralGranted', article: 'PR Art.74', law: [] },
  { event: 'ExecutionPaused', article: 'ACL Art.39', law: [] },
  { event: 'ExecutionResumed', article: 'ACL Art.39', law: [] },
  { event: 'ExecutionAgreed', article: 'ACL Art.42', law: [] },
  { event: 'SeizedGoodsAuctioned', article: 'ACL Art.46(3)', law: [] },
  { event: 'UnclaimedGoodsDisposed', article: 'PR Art.42(3)', law: [] },
  { event: 'CourtApplied', article: 'ACL Art.53, 54', law: ['calendars'] },
  { event: 'RoundOpened', article: 'ALL Art.70', law: [] },
  { event: 'CaseJoined', article: 'PR Art.60', law: [] },
  { event: 'ExecutionEnded', article: 'ACL Art.40', law: [] },
  { event: 'CaseClosed', article: 'PR Art.77', law: [] },
  { event: 'ExecutionReopened', article: 'PR Art.77', law: [] },
  { event: 'CreditRepairAccepted', article: 'CRED Art.14', law: [] },
  { event: 'CreditRepairDeclined', article: 'CRED Art.14(4)', law: [] },
  { event: 'CreditRepairDecided', article: 'CRED Art.8, 16', law: ['clocks.credit-repair-opening', 'calendars'] },
  { event: 'CreditRepairExtended', article: 'CRED Art.16(3)', law: ['clocks.credit-repair-decision'] },
  { event: 'CreditRepairRevoked', article: 'CRED Art.23', law: [] },
];

const factsOf = (event: CaseFact['type']) =>
  histories.flatMap(({ facts }) => facts.filter(({ type }) => type === event));

const lookedAt = (fact: CaseFact | undefined): LookedAt => {
  if (fact?.lookedAt === undefined) throw new Error('It does not say what it looked at');
  return fact.lookedAt;
};

describe('What a deciding act looked at', () => {
  it('is asked for of every act that is listed as deciding, and of no other', () => {
    expect(table.map(({ event }) => event).toSorted()).toEqual([...decidingEvents].toSorted());
    const others = histories.flatMap(({ facts }) => facts.filter(({ type }) => !decidingEvents.has(type)));
    expect(others.filter((fact) => fact.lookedAt !== undefined)).toEqual([]);
  });

  describe.each(table)('$event ($article)', ({ event, law: parts, powers, heads }) => {
    const facts = factsOf(event);
    it('stands in some history, and always says it', () => {
      expect(facts.length).toBeGreaterThan(0);
      expect(facts.filter((fact) => fact.lookedAt === undefined)).toEqual([]);
    });
    it('names the entry of who did it in the register, as it stood', () => {
      for (const fact of facts) {
        const entry = lookedAt(fact).officers.find(({ id }) => id === fact.by);
        const known = officers[fact.by];
        expect([fact.by, entry?.unit, entry?.certificate ?? null]).toEqual([
          fact.by,
          known?.unit ?? null,
          known?.certificates.find(({ validFrom, validTo }) => validFrom <= '2026-12-31' && '2026-01-01' <= validTo) ??
            null,
        ]);
      }
    });
    it('names the parts of the law that its article goes by, each with the first day of its text', () => {
      const named = facts.map((fact) => lookedAt(fact).law);
      for (const part of parts) expect(named.some((versions) => versions[part] !== undefined)).toBe(true);
      for (const versions of named)
        for (const [name, since] of Object.entries(versions))
          expect([name, since]).toEqual([
            name,
            expect.stringMatching(name === 'calendars' ? /^20\d\d/u : /^(\d{4}-\d\d-\d\d(, )?)*$/u),
          ]);
    });
    const [whatOfUnit] = [
      ...(powers === true ? ['names the unit and its list of powers'] : []),
      ...(heads === true ? ['names the unit whose heads decide'] : []),
      'names no powers that it did not look at',
    ];
    it(whatOfUnit ?? '', () => {
      const named = facts.some((fact) => lookedAt(fact).units.length > 0);
      expect(named).toBe(powers === true || heads === true);
    });
  });
});

describe('What a head records', () => {
  /** Nothing is decided by it: an opinion on the way, a case sent back, work given to somebody. */
  const noDecision = [
    'DefenceWindowLapsed',
    'HearingPanelNamed',
    'ProposalReturned',
    'ReviewAccessGranted',
    'ReviewAccessWithdrawn',
    'UnitsJoined',
  ];
  it('says what it looked at, unless nothing is decided by it', () => {
    const byHeads = histories.flatMap(({ records }) =>
      records.filter(({ actor }) => actor.roles.includes('department-head')).flatMap(({ events }) => events),
    );
    const silent = byHeads.map(({ type }) => type).filter((type) => !decidingEvents.has(type));
    expect([...new Set(silent)].toSorted()).toEqual([...noDecision].toSorted());
  });
});

describe('The parts of the law that were looked at', () => {
  const named = histories.flatMap(({ facts }) => facts.flatMap(({ lookedAt: seen }) => Object.keys(seen?.law ?? {})));
  it.each([...new Set(named)])('%s has a name in both languages', (name) => {
    expect(lawVersionTitle(name, 'zh-CN')).toMatch(/\p{Script=Han}/u);
    expect(lawVersionTitle(name, 'en')).toMatch(/^[A-Z][\w :,']+$/u);
  });
  it('are said by their days and years', () => {
    expect(lawVersionSaid('2021-07-15', 'zh-CN')).toBe('2021年7月15日');
    expect(lawVersionSaid('2026, 2027 without notice', 'zh-CN')).toBe('2026年、2027年（尚无通知，暂按周一至周五计）');
    expect(lawVersionSaid('2026, 2027 without notice', 'en')).toBe('2026, 2027 without notice');
  });
});

describe('The decision of a case', () => {
  const decided = whole().file.facts.find(({ type }) => type === 'PenaltyDecided');

  it('names everybody who had to do with it: officers, unit head, reviewer, approver, decider (APL Art.42, 58)', () => {
    expect(lookedAt(decided).officers.map(({ id }) => id)).toEqual(['feng', 'li', 'wang', 'zhao', 'zheng']);
  });
  it('names number and dates of the certificates and what lets the reviewer review (APL Art.58(2))', () => {
    const of = (id: string) => lookedAt(decided).officers.find((officer) => officer.id === id);
    expect(of('wang')?.certificate).toEqual({
      certificateNumber: 'YS-wang',
      validFrom: '2024-01-01',
      validTo: '2028-12-31',
    });
    expect(of('zheng')?.legalQualification).toMatchObject({ ground: 'national-examination', since: '2020-03-01' });
    expect(of('feng')).toMatchObject({ certificate: null, isSuspended: false, legalQualification: null });
  });
  it('names no clock where the party waived the window (APL Art.62)', () => {
    const early = ordinaryLine().flatMap((act) =>
      ['propose-decision', 'endorse-proposal'].includes(act.action) && act.on === '2026-04-17'
        ? [{ ...act, on: '2026-04-10' as const }]
        : [],
    );
    const proposedAtOnce = played(law, early, at('notified'));
    const waiver = { waivedOn: '2026-04-10', namesHearing: false, signature: '签名' };
    const { after } = proposedAtOnce.when('record-waiver', waiver, 'wang', '2026-04-10');
    const { events } = after.when('decide-penalty', terms, 'feng', '2026-04-10');
    const found = events.find(({ type }) => type === 'PenaltyDecided');
    expect(found?.lookedAt?.law).toHaveProperty(['discretion.bands']);
    expect(found?.lookedAt?.law).not.toHaveProperty(['clocks.defence-window']);
  });
});
