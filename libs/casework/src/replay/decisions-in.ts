import type { LegalDate } from '../deadlines/index.js';
import type { CaseFact } from '../evolve/fold.js';
import { isDecisionType } from '../standing/parts-in-decision.js';

/** A decision of a case, as one chooses it from a list. */
export interface DecisionRow {
  /** Number of its event. */
  readonly event: number;
  readonly type: DecisionFact['type'];
  /** Number of the document. */
  readonly number: string;
  /** The day printed on it. */
  readonly on: LegalDate;
  readonly by: string;
  readonly recordedAt: string;
  /** The party that it is about, counted from 1, in a case of several. */
  readonly forParty?: number;
}

export type DecisionFact = Extract<CaseFact, { type: 'PenaltyDecided' | 'NoPenaltyDecided' | 'SummaryPenaltyDecided' }>;

export const isDecision = (fact: CaseFact): fact is DecisionFact => isDecisionType(fact.type);

const dayOf = ({ type, data }: DecisionFact): LegalDate =>
  type === 'SummaryPenaltyDecided' ? data.decidedOn : data.documentDate;

/** Every decision of a case in their order: of each party, and of each round where one was decided anew. */
export const decisionsIn = (facts: readonly CaseFact[]): DecisionRow[] =>
  facts.flatMap((fact, place) =>
    isDecision(fact)
      ? [
          {
            event: place + 1,
            type: fact.type,
            number: fact.data.number,
            on: dayOf(fact),
            by: fact.by,
            recordedAt: fact.recordedAt,
            ...(fact.forParty === undefined ? {} : { forParty: fact.forParty }),
          },
        ]
      : [],
  );
