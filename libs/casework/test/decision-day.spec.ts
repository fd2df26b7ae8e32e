import type { CaseFact } from '../src/evolve/fold.js';
import { decisionDay } from '../src/replay/decision-day.js';
import { decisionsIn } from '../src/replay/decisions-in.js';
import { officers, units } from '../src/testing/county.js';
import { law } from './law.js';
import { at, before, whole } from './rules-of.js';
import { decidedFor, notified, ofCompany, ofDirector } from './two-parties.js';

/* Issue 16: the decision day on one page, by the law, the registers and the list of powers of then. */

const registers = { law, officer: (id: string) => officers[id], unit: (id: string) => units[id] };
const dayOf = (facts: readonly CaseFact[], event = decisionsIn(facts).at(-1)?.event ?? 0) => {
  const found = decisionDay(facts, event, registers);
  if (found === null) throw new Error('Nothing was decided');
  return found;
};
const { facts } = whole().file;
const decided = facts.findIndex(({ type }) => type === 'PenaltyDecided') + 1;
/** The same case in records from before decisions named what they looked at: the registers tell. */
const factsOfBefore = facts.map((fact): CaseFact => {
  const { lookedAt: _lookedAt, ...before } = fact;
  return before;
});

type Unit = (typeof units)[string];

describe('The decision day of a penalty', () => {
  const day = dayOf(facts);

  it('names the decision, the party, what was found and what was decided', () => {
    expect(day.decision).toMatchObject({ event: decided, type: 'PenaltyDecided', on: '2026-04-20', by: 'feng' });
    expect(day.found).toMatchObject({
      facts: '标签不符，有笔录和票据为证',
      violated: '《中华人民共和国食品安全法》第六十七条第一款',
      evidence: [{ description: '进货票据' }],
    });
    expect(day.penalty).toMatchObject({ fine: 800_000, confiscatedGains: 30_000 });
    expect(day.thresholds).toMatchObject({ hearingOffered: false, hearingGrounds: [], publicationClass: 'serious' });
  });

  it('cites the basis in the text that was applied, and the versions that were looked at', () => {
    // 食品安全法 (2015) Art.125(1)(2), in force since 1 October 2015.
    expect(day.bases).toMatchObject([{ id: 'fsl-125-1-2', article: 125, paragraph: 1, item: 2 }]);
    expect(day.bases[0]?.effectiveFrom).toBe('2015-10-01');
    expect(day.lawVersions).toMatchObject({ 'discretion.hearingThresholds': '2021-07-15' });
    // On 20 April 2026 the notice of 4 November 2025 was the last one.
    expect(day.notices[0]).toEqual({ year: 2026, issuedOn: '2025-11-04' });
  });

  it('names who had to do with it, each with the certificate of that day', () => {
    expect(day.persons.map(({ id, as, isCertified }) => [id, as, isCertified])).toEqual([
      ['wang', ['investigator'], true],
      ['li', ['investigator'], true],
      ['zhao', ['endorser'], true],
      ['zheng', ['reviewer'], true],
      ['feng', ['approver', 'decider'], false],
    ]);
    expect(day.persons.find(({ id }) => id === 'zheng')?.legalQualification).toMatchObject({ since: '2020-03-01' });
    expect(day.persons[0]?.certificate).toMatchObject({ validFrom: '2024-01-01', validTo: '2028-12-31' });
  });

  it('reads certificates and list of powers from the record of the decision, whatever the register says later', () => {
    const later = decisionDay(facts, decided, {
      law,
      officer: (id) => ({ ...officers[id], certificates: [], legalQualifications: [] }) as (typeof officers)[string],
      unit: (id) => ({ ...units[id], powerLists: [{ version: '2025', validFrom: '2025-01-01', entries: [] }] }) as Unit,
    });
    expect(later?.persons).toEqual(day.persons);
    expect(later?.powers).toMatchObject({ unit: 'qinghe', version: null, isListed: null });
  });

  it('says that a certificate did not hold where it was suspended on that day (APL Art.42)', () => {
    const suspended = { ...officers['wang'], suspensions: [{ from: '2026-04-01', to: null }] };
    const found = decisionDay(factsOfBefore, decided, {
      ...registers,
      officer: (id) => (id === 'wang' ? (suspended as (typeof officers)[string]) : officers[id]),
    });
    expect(found?.persons.find(({ id }) => id === 'wang')).toMatchObject({
      isCertified: false,
      certificate: { validTo: '2028-12-31' },
    });
  });

  it('names the version of the list of powers in force on that day, and whether penalties are on it', () => {
    const entries = [{ bases: ['fsl'], acts: ['penalty' as const], responsible: '案审科' }];
    const lists = [
      { version: '2025', validFrom: '2025-01-01', entries },
      { version: '2027', validFrom: '2027-01-01', entries: [] },
    ];
    const found = decisionDay(factsOfBefore, decided, {
      ...registers,
      unit: (id) => ({ ...units[id], powerLists: lists }) as Unit,
    });
    expect(found?.powers).toMatchObject({ unit: 'qinghe', version: '2025', validFrom: '2025-01-01', isListed: true });
    expect(day.powers).toMatchObject({ unit: 'qinghe', version: null, isListed: null });
  });

  it('has every yes on the way, by whom and when, and none of what came later', () => {
    expect(day.approvals.map(({ type, by }) => `${type} ${by}`)).toEqual([
      'ProposalEndorsed zhao',
      'CaseFiled feng',
      'ProposalEndorsed zhao',
      'ReviewConcluded zheng',
      'ProposalApproved feng',
      'ProposalEndorsed zhao',
      'PenaltyDecided feng',
    ]);
  });

  it('is what was known then: a correction that came later changes nothing of it but what changed since', () => {
    const { after } = whole().when(
      'correct-entry',
      {
        event: facts.findIndex(({ type }) => type === 'EvidenceCollected') + 1,
        field: 'description',
        wrong: '进货票据',
        right: '进货台账',
        why: '录入错误',
      },
      'wang',
      '2026-12-01',
    );
    const later = dayOf(after.file.facts);
    expect({ ...later, changedSince: 0 }).toEqual({ ...day, changedSince: 0 });
    expect(later.changedSince).toBeGreaterThan(day.changedSince);
  });

  it('has the dissent of the discussion in the words of who dissented (RESP Art.11(10))', () => {
    const opinions = [
      { person: 'feng', opinion: '同意', dissents: false, signed: true },
      { person: 'tang', opinion: '罚款过轻', dissents: true, signed: true },
    ];
    const held = {
      ...facts[decided - 2],
      type: 'CollectiveDiscussionHeld',
      by: 'feng',
      data: { host: 'qian', opinions, result: '同意处罚' },
    } as CaseFact;
    const decidedThen = facts.toSpliced(decided - 1, 0, held);
    expect(dayOf(decidedThen).discussion?.opinions.filter(({ dissents }) => dissents)).toMatchObject([
      { person: 'tang', opinion: '罚款过轻' },
    ]);
    expect(dayOf(decidedThen).thresholds.isDiscussed).toBe(true);
    expect(dayOf(decidedThen).persons.find(({ id }) => id === 'tang')?.as).toEqual(['discussant']);
  });
});

describe('The decisions of a case', () => {
  it('are none before the decision', () => {
    expect(decisionsIn(before('decide-penalty')().file.facts)).toEqual([]);
    expect(decisionDay(facts, 1, registers)).toBeNull();
    expect(decisionDay(facts, 999, registers)).toBeNull();
  });

  it('are one for each party, each with its own penalty and its own approvals', () => {
    const both = decidedFor(decidedFor(notified(), 1, ofCompany, '2026-04-21'), 2, ofDirector, '2026-04-22');
    const rows = decisionsIn(both.file.facts);
    expect(rows.map(({ forParty }) => forParty)).toEqual([1, 2]);
    const [first, second] = rows.map(({ event }) => dayOf(both.file.facts, event));
    expect([first?.penalty?.fine, second?.penalty?.fine]).toEqual([2_000_000, 600_000]);
    expect([first?.party?.kind, second?.party?.kind]).toEqual(['company', 'natural_person']);
    expect(second?.approvals.map(({ event }) => event)).not.toContain(rows[0]?.event);
  });

  it('include one on the spot and one that nothing is imposed', () => {
    const spot = dayOf(at('summary').file.facts);
    expect(spot.decision.type).toBe('SummaryPenaltyDecided');
    expect(spot.penalty?.fine).toBeGreaterThan(0);
    expect(spot.found.facts).not.toBe('');
    expect(spot.thresholds).toMatchObject({ hearingOffered: null, hearingGrounds: null });
  });
});
