import type { HistoryEntry } from './case-query.js';

export type Shown = 'main' | 'everything' | 'refused';

/** Acts that a reader of the file looks for first. */
const main: ReadonlySet<string> = new Set([
  'ClueRegistered',
  'VerificationRecorded',
  'FilingDeclined',
  'CaseFiled',
  'OfficersAssigned',
  'InspectionRecorded',
  'QuestioningRecorded',
  'MeasureTaken',
  'InvestigationReported',
  'ReviewConcluded',
  'NoticeServed',
  'StatementRecorded',
  'HearingHeld',
  'CollectiveDiscussionHeld',
  'PenaltyDecided',
  'NoPenaltyDecided',
  'SummaryPenaltyDecided',
  'DecisionServed',
  'PaymentRecorded',
  'DecisionPublished',
  'PerformanceRecorded',
  'ReconsiderationApplied',
  'ReconsiderationDecided',
  'SuitServed',
  'JudgmentGiven',
  'EntryCorrected',
  'CaseSuspended',
  'CaseResumed',
  'CaseTerminated',
  'CaseTransferred',
  'CaseClosed',
  'CaseArchived',
]);

export const isRefusal = (entry: HistoryEntry): entry is Extract<HistoryEntry, { refused: unknown }> =>
  'refused' in entry;

/** What of the history is shown; a short view keeps what was refused. */
export const shownOf = (history: readonly HistoryEntry[], shown: Shown): HistoryEntry[] => {
  if (shown === 'everything') return [...history];
  return history.filter((entry) => isRefusal(entry) || (shown === 'main' && main.has(entry.type)));
};
