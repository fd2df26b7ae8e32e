import { caseEvents } from '../events/case-events.js';
import type { CaseFact } from '../evolve/fold.js';
import { isApproval, opinionIn } from './approval-types.js';
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

/** Who approved what up to a decision, of all parties or of its own, since event number `after`. */
export const approvalsAmong = (
  facts: readonly CaseFact[],
  after: number,
  { event, forParty }: DecisionRow,
): Approval[] =>
  facts.flatMap((fact, place) => {
    const { type, by, occurredAt, recordedAt, forParty: party } = fact;
    if (place < after || place >= event || !isApproval(fact) || (party !== undefined && party !== forParty)) return [];
    const { chinese } = caseEvents[type];
    return [{ event: place + 1, type, chinese, by, occurredAt, recordedAt, opinion: opinionIn(fact) }];
  });
