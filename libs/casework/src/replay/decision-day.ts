import type { LegalDate } from '../deadlines/index.js';
import { basisInForce, basisRow, type BasisRow, type Reason } from '../discretion/index.js';
import type { Party } from '../events/clue.js';
import type { EvidenceCollected, Handling, Penalty } from '../events/investigation.js';
import type { LawVersions } from '../events/looked-at.js';
import type { CaseFact } from '../evolve/fold.js';
import { factsOfLine } from '../evolve/line-facts.js';
import { stateAt } from '../evolve/time-travel.js';
import type { Law } from '../law.js';
import { actingUnit, actingUnitOf } from '../registry/acting-unit.js';
import type { OfficerState } from '../registry/officer.js';
import type { UnitState } from '../registry/unit.js';
import { basesOf } from '../standing/acts-of.js';
import type { CaseState } from '../state/case-state.js';
import { lineOf } from '../state/lines.js';
import type { Discussion } from '../state/parts.js';
import { isFiled, isOpened, isReported, isReviewed, type OpenedCase } from '../state/questions.js';
import { approvalsAmong, type Approval } from './approvals.js';
import { decisionsIn, isDecision, type DecisionFact, type DecisionRow } from './decisions-in.js';
import { differences } from './differences.js';
import { lawKnownOn } from './law-then.js';
import { personsThen, type PersonThen } from './persons-then.js';
import { powersThen, type PowersThen } from './powers-then.js';
import { thresholdsThen, type Thresholds } from './thresholds-then.js';

/** What was found, as the report or the decision on the spot says it. */
export interface Found {
  readonly facts: string;
  readonly violated: string | null;
  readonly nature: string | null;
  readonly evidence: readonly EvidenceCollected[];
}

/** Everything on which a decision rested on its day, as it was known then. */
export interface DecisionDay {
  readonly decision: DecisionRow;
  readonly party: Party | null;
  readonly found: Found;
  /** What was decided; null where nothing was imposed. */
  readonly penalty: Penalty | null;
  readonly handling: Handling | null;
  /** Why nothing was imposed. */
  readonly reasons: string | null;
  /** The bases in the text that was applied. */
  readonly bases: readonly BasisRow[];
  /** From which day the standards, thresholds and settings hold that were looked at, by their names. */
  readonly lawVersions: Readonly<Record<string, string>>;
  /** The yearly notices on days off that were known, the last one first. */
  readonly notices: readonly { readonly year: number; readonly issuedOn: LegalDate | null }[];
  /** The check of the decision as it was recorded; null where there was none. */
  readonly check: object | null;
  /** What the check remarked. */
  readonly remarks: readonly Reason[];
  readonly persons: readonly PersonThen[];
  readonly powers: PowersThen | null;
  readonly approvals: readonly Approval[];
  readonly discussion: Discussion | null;
  readonly thresholds: Thresholds;
  /** How many fields of the case differ between the decision and now. */
  readonly changedSince: number;
}

/** The registers as they were on the day. */
export interface RegistersThen {
  readonly officer: (id: string) => OfficerState | undefined;
  readonly unit: (id: string) => UnitState | undefined;
}

const handlingOf = ({ type, data }: DecisionFact): Handling | null =>
  type === 'PenaltyDecided' ? data.handling : null;

const basisIdsOf = (fact: DecisionFact, state: CaseState): string[] => {
  if (fact.type === 'PenaltyDecided') return basesOf(fact.data.handling);
  if (fact.type === 'SummaryPenaltyDecided') return [fact.data.basisId];
  return isFiled(state) ? [state.investigation.filing.basisId] : [];
};

const foundIn = (fact: DecisionFact, state: CaseState): Found => {
  const evidence = isFiled(state) ? state.investigation.evidence : [];
  if (fact.type === 'SummaryPenaltyDecided')
    return { facts: fact.data.facts, violated: fact.data.violated ?? null, nature: null, evidence };
  if (!isReported(state)) return { facts: '', violated: null, nature: null, evidence };
  const { factsAndEvidence, violated, nature } = state.review.report;
  return { facts: factsAndEvidence, violated: violated ?? null, nature, evidence };
};

/** The text of a basis that was applied: the one that the check names, else that of the day of the violation. */
const basesApplied = (fact: DecisionFact, state: CaseState, on: LegalDate, law: Law): BasisRow[] => {
  const { basisId, basisFrom } = checkOf(fact);
  const violationOn = isFiled(state) ? state.investigation.filing.violationEndedOn : on;
  return basisIdsOf(fact, state).flatMap((id) => {
    const named = law.bases.find((basis) => basis.id === id && id === basisId && basis.effectiveFrom === basisFrom);
    const applied = named ?? basisInForce(law.bases, id, violationOn) ?? basisInForce(law.bases, id, on);
    return applied === undefined ? [] : [basisRow(applied)];
  });
};

/** The parts of a recorded check that are read here; an old one may lack them. */
const checkOf = (fact: DecisionFact): { basisId?: unknown; basisFrom?: unknown; reasons?: unknown } =>
  fact.type === 'NoPenaltyDecided' ? {} : fact.data.check;

/** In whose name it was decided: on the spot the decision says so itself (PR Art.9; GSS Art.8). */
const unitOf = (fact: DecisionFact, state: OpenedCase): string =>
  fact.type === 'SummaryPenaltyDecided'
    ? actingUnit(state.intake.clue.unit, fact.data.actingName ?? 'bureau')
    : actingUnitOf(state);

/**
 * A decision on its day: what was known of the case when it was recorded, by the law, the registers and the list of
 * powers of then. Corrections and entries that came later are not in it.
 * @param facts the whole case; @param event number of the decision
 * @returns null where this event is no decision
 */
export const decisionDay = (
  facts: readonly CaseFact[],
  event: number,
  { law: today, officer, unit }: { law: Law } & RegistersThen,
): DecisionDay | null => {
  const [fact, rows] = [facts[event - 1], decisionsIn(facts)];
  const decision = rows.find((row) => row.event === event);
  if (fact === undefined || !isDecision(fact) || decision === undefined) return null;
  const { forParty, on: day } = decision;
  const law = lawKnownOn(today, day);
  const whole = stateAt(facts, event);
  const state = lineOf(whole, forParty ?? 1) ?? whole;
  const before = rows.findLast((row) => row.event < event && row.forParty === forParty)?.event ?? 0;
  const own = factsOfLine(facts.slice(before, event), forParty);
  const bases = basisIdsOf(fact, state);
  const { reasons } = checkOf(fact);
  return {
    decision,
    party: isOpened(state) ? state.intake.clue.party : null,
    found: foundIn(fact, state),
    penalty: fact.type === 'NoPenaltyDecided' ? null : (handlingOf(fact)?.penalty ?? penaltyOnTheSpot(fact)),
    handling: handlingOf(fact),
    reasons: fact.type === 'NoPenaltyDecided' ? fact.data.reasons : null,
    bases: basesApplied(fact, state, day, law),
    lawVersions: lawVersionsOf(fact),
    notices: law.notices.map(({ year, issuedOn }) => ({ year, issuedOn })).toReversed(),
    check: fact.type === 'NoPenaltyDecided' ? null : fact.data.check,
    remarks: Array.isArray(reasons) ? (reasons as Reason[]) : [],
    persons: personsThen(own, { day, basisId: bases[0] ?? null, officer, recorded: fact.lookedAt?.officers ?? [] }),
    powers: isOpened(state)
      ? powersThen(unitOf(fact, state), { day, bases, unit, recorded: fact.lookedAt?.units ?? [] })
      : null,
    approvals: approvalsAmong(facts, before, decision),
    discussion: isReviewed(state) ? state.discussion : null,
    thresholds: thresholdsThen(fact, state, own, law),
    changedSince: differences(facts, event, facts.length).length,
  };
};

/** Of records from before every decision named them, those of a penalty name the standards. */
const lawVersionsOf = (fact: DecisionFact): LawVersions => {
  if (fact.lookedAt !== undefined) return fact.lookedAt.law;
  const before = fact.type === 'PenaltyDecided' ? fact.data.lawVersions : undefined;
  return (before as LawVersions | undefined) ?? {};
};

const penaltyOnTheSpot = (fact: DecisionFact): Penalty | null =>
  fact.type === 'SummaryPenaltyDecided' ? fact.data.penalty : null;
