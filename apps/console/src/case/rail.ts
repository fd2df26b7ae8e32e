import type { Stage } from '#casework/state/case-state';
import type { HistoryEntry } from './case-query.js';

/** The stages of the ordinary procedure in their order, and the events by which a case comes to each. */
const ordinary: readonly (readonly [Stage, readonly string[]])[] = [
  ['clue', ['ClueRegistered']],
  ['verifying', ['VerificationAssigned']],
  ['investigating', ['CaseFiled']],
  ['reported', ['InvestigationReported']],
  ['in-review', ['SubmittedForReview']],
  ['reviewed', ['ReviewConcluded']],
  ['approved', ['ProposalApproved']],
  ['notified', ['NoticeServed']],
  ['decided', ['PenaltyDecided', 'NoPenaltyDecided']],
  ['executing', ['DecisionServed']],
  ['performed', ['PerformanceRecorded']],
  ['closed', ['CaseClosed']],
  ['archived', ['CaseArchived']],
];

const summary: readonly (readonly [Stage, readonly string[]])[] = [
  ['clue', ['ClueRegistered']],
  ['summary', ['SummaryPenaltyDecided']],
  ['summary-filed', ['SummaryFiled']],
];

/** One stage of the way: when it was reached last; null where it was not. */
export interface Reached {
  readonly stage: Stage;
  readonly on: string | null;
}

/**
 * The way of a case: what was reached when, and what is still to come. A report that waits for its approval ends no
 * investigation: what lies beyond the stage of the case is not reached.
 */
export const railOf = (history: readonly HistoryEntry[], now?: Stage): Reached[] => {
  const events = history.flatMap((entry) => ('type' in entry ? [entry] : []));
  const isSummary = events.some(({ type }) => type === 'SummaryPenaltyDecided');
  const way = isSummary ? summary : ordinary;
  const at = way.findIndex(([stage]) => stage === now);
  return way.map(([stage, types], place) => ({
    stage,
    on: at >= 0 && place > at ? null : (events.findLast(({ type }) => types.includes(type))?.occurredAt ?? null),
  }));
};

/** A day as it is said, without its year where the one before it was in the same: the strip is short of room. */
export const shortDay = (said: string, before: string | null): string => {
  const year = /\d{4}/u.exec(said)?.[0];
  if (before === null || year === undefined || !before.includes(year)) return said;
  return said.replace(/^\d{4}年| \d{4}$/u, '');
};
