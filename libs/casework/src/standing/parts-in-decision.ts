import type { CaseFact } from '../evolve/fold.js';
import { factsOfLine } from '../evolve/line-facts.js';

/** As what somebody had to do with a decision. */
export const partsInDecision = ['investigator', 'endorser', 'reviewer', 'approver', 'discussant', 'decider'] as const;

export type PartInDecision = (typeof partsInDecision)[number];

const decisions: ReadonlySet<CaseFact['type']> = new Set([
  'PenaltyDecided',
  'NoPenaltyDecided',
  'SummaryPenaltyDecided',
]);

/** Whether an event of this type decides a case, of one party or of all. */
export const isDecisionType = (type: CaseFact['type']): boolean => decisions.has(type);

/** Who did what by one fact on the way to a decision; a report that was sent back and its reviews included. */
export const partsOf = (fact: CaseFact): [string, PartInDecision][] => {
  const { type, data, by } = fact;
  if (type === 'InvestigationReported' || type === 'SummaryPenaltyDecided')
    return data.officers.map((id) => [id, 'investigator']);
  if (type === 'ProposalEndorsed' && (data.matter === 'report' || data.matter === 'decision'))
    return [[by, 'endorser']];
  if (type === 'ReviewConcluded') return [[by, 'reviewer']];
  if (type === 'ProposalApproved') return [[by, 'approver']];
  return type === 'CollectiveDiscussionHeld' ? data.opinions.map(({ person }) => [person, 'discussant']) : [];
};

/** Who has to do with the decision of a party that comes next, since the one before it. */
export const personsBefore = (facts: readonly CaseFact[], forParty: number | undefined): string[] => {
  const before = facts.findLastIndex((fact) => isDecisionType(fact.type) && fact.forParty === forParty);
  return factsOfLine(facts.slice(before + 1), forParty).flatMap((fact) => partsOf(fact).map(([id]) => id));
};
