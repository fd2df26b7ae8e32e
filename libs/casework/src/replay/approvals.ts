import { caseEvents } from '../events/case-events.js';
import type { CaseFact } from '../evolve/fold.js';
import type { DecisionRow } from './decisions-in.js';

/** Somebody said yes or no on the way to a decision. */
export interface Approval {
  /** Number of the event. */
  readonly event: number;
  readonly type: CaseFact['type'];
  readonly chinese: string;
  readonly by: string;
  readonly occurredAt: string;
  readonly recordedAt: string;
  readonly opinion: string | null;
}

const types: ReadonlySet<CaseFact['type']> = new Set([
  'CaseFiled',
  'ProposalEndorsed',
  'ProposalReturned',
  'ReviewConcluded',
  'ProposalApproved',
  'CollectiveDiscussionHeld',
  'PenaltyDecided',
  'NoPenaltyDecided',
  'SummaryPenaltyDecided',
]);

const opinionIn = (data: object): string | null =>
  'opinion' in data && typeof data.opinion === 'string' && data.opinion !== '' ? data.opinion : null;

/** Who approved what up to a decision, of all parties or of its own, since event number `after`. */
export const approvalsAmong = (
  facts: readonly CaseFact[],
  after: number,
  { event, forParty }: DecisionRow,
): Approval[] =>
  facts.flatMap(({ type, by, occurredAt, recordedAt, data, forParty: party }, place) =>
    place >= after && place < event && types.has(type) && (party === undefined || party === forParty)
      ? [
          {
            event: place + 1,
            type,
            chinese: caseEvents[type].chinese,
            by,
            occurredAt,
            recordedAt,
            opinion: opinionIn(data),
          },
        ]
      : [],
  );
