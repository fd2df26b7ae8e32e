import type { ProposalMatter } from '../events/filing.js';
import type { CaseFact } from '../evolve/fold.js';
import type { EventType } from './form-table.js';

/** What is proposed on a form, and the events that decide it. */
const chains: Partial<Record<EventType, { matter: ProposalMatter; decidedBy: readonly EventType[] }>> = {
  FilingProposed: { matter: 'filing', decidedBy: ['CaseFiled'] },
  NotFilingProposed: { matter: 'not-filing', decidedBy: ['FilingDeclined'] },
  ExtensionProposed: { matter: 'extension', decidedBy: ['ClockExtended'] },
  SuspensionProposed: { matter: 'suspension', decidedBy: ['CaseSuspended'] },
  TerminationProposed: { matter: 'termination', decidedBy: ['CaseTerminated'] },
  TransferProposed: { matter: 'transfer', decidedBy: ['ClueTransferred', 'CaseTransferred'] },
  InvestigationReported: { matter: 'report', decidedBy: [] },
  DecisionProposed: { matter: 'decision', decidedBy: ['PenaltyDecided', 'NoPenaltyDecided'] },
  DeferralProposed: { matter: 'deferral', decidedBy: ['DeferralGranted'] },
  ClosingProposed: { matter: 'closing', decidedBy: ['CaseClosed'] },
};

const measureRequests: ReadonlySet<EventType> = new Set([
  'MeasureRequested',
  'UrgentMeasureTaken',
  'MeasureExtensionRequested',
  'MeasureEndRequested',
]);
const measureDecisions: ReadonlySet<EventType> = new Set([
  'MeasureApproved',
  'SeizureExtended',
  'MeasureEnded',
  'MeasureRefused',
]);

/**
 * The opinions on a form that was proposed: of the head of the case unit, and of the department head, where they are
 * there.
 */
export interface Approval {
  readonly endorsed: CaseFact | null;
  /** Approved, refused or returned. */
  readonly decided: CaseFact | null;
}

const none: Approval = { endorsed: null, decided: null };

const onMatter = (
  later: readonly CaseFact[],
  { matter, decidedBy }: { matter: ProposalMatter; decidedBy: readonly EventType[] },
): Approval => {
  const about = ({ type, data }: CaseFact, event: EventType): boolean =>
    type === event && 'matter' in data && data.matter === matter;
  const end = later.findIndex((fact) => decidedBy.includes(fact.type) || about(fact, 'ProposalReturned'));
  const open = end === -1 ? later : later.slice(0, end);
  return {
    endorsed: open.find((fact) => about(fact, 'ProposalEndorsed')) ?? null,
    decided: later[end] ?? null,
  };
};

const onMeasure = (later: readonly CaseFact[], measure: number): Approval => {
  const own = later.filter(({ data }) => 'measure' in data && data.measure === measure);
  const end = own.findIndex(({ type }) => measureDecisions.has(type));
  const open = end === -1 ? own : own.slice(0, end);
  return {
    endorsed: open.find(({ type }) => type === 'MeasureRequestEndorsed') ?? null,
    decided: own[end] ?? null,
  };
};

/** What was said so far on the form that the event at a place made. */
export const approvalOf = (facts: readonly CaseFact[], place: number): Approval => {
  const fact = facts[place];
  if (fact === undefined) return none;
  const next = facts.findIndex(({ type }, later) => later > place && type === fact.type && chains[type] !== undefined);
  const later = facts.slice(place + 1, next === -1 ? undefined : next);
  const chain = chains[fact.type];
  if (chain !== undefined) return onMatter(later, chain);
  return measureRequests.has(fact.type) && 'measure' in fact.data ? onMeasure(later, fact.data.measure) : none;
};

/** What says more of a form than the event that made it: who is to verify the clue, to whom the case was sent. */
const completions: Partial<Record<EventType, EventType>> = {
  ClueRegistered: 'VerificationAssigned',
  ReferralDecided: 'ReferralSent',
};

/** Number of the last event that added to the form made at a place. */
export const completedBy = (facts: readonly CaseFact[], place: number): number => {
  const fact = facts[place];
  const adding = fact === undefined ? undefined : completions[fact.type];
  const added = facts.findIndex(({ type }, later) => later > place && type === adding);
  if (added !== -1) return added + 1;
  const { endorsed, decided } = approvalOf(facts, place);
  const last = decided ?? endorsed;
  return last === null ? place + 1 : facts.indexOf(last) + 1;
};
