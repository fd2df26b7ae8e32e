import type { CaseFact } from '../../evolve/fold.js';

/** What an act records, of the acts whose refusals are signs of risk and that are done again when they are mended. */
const events: Readonly<Record<string, CaseFact['type']>> = {
  'propose-filing': 'FilingProposed',
  'file-case': 'CaseFiled',
  'decline-filing': 'FilingDeclined',
  'assign-verification': 'VerificationAssigned',
  'record-verification': 'VerificationRecorded',
  'assign-officers': 'OfficersAssigned',
  'record-inspection': 'InspectionRecorded',
  'record-questioning': 'QuestioningRecorded',
  'collect-evidence': 'EvidenceCollected',
  'take-sample': 'SampleTaken',
  'request-measure': 'MeasureRequested',
  'take-measure': 'MeasureTaken',
  'take-urgent-measure': 'UrgentMeasureTaken',
  'request-measure-end': 'MeasureEndRequested',
  'submit-report': 'InvestigationReported',
  'submit-for-review': 'SubmittedForReview',
  'record-review': 'ReviewConcluded',
  'approve-proposal': 'ProposalApproved',
  'issue-notice': 'NoticeIssued',
  'serve-notice': 'NoticeServed',
  'record-statement': 'StatementRecorded',
  'record-recheck': 'StatementRechecked',
  'record-waiver': 'RightsWaived',
  'name-hearing-host': 'HearingPanelNamed',
  'record-collective-discussion': 'CollectiveDiscussionHeld',
  'propose-decision': 'DecisionProposed',
  'decide-penalty': 'PenaltyDecided',
  'decide-no-penalty': 'NoPenaltyDecided',
  'decide-on-the-spot': 'SummaryPenaltyDecided',
  'serve-decision': 'DecisionServed',
  'publish-decision': 'DecisionPublished',
  'record-payment': 'PaymentRecorded',
  'hand-in-cash': 'CashHandedIn',
  'record-performance': 'PerformanceRecorded',
  'send-demand': 'DemandSent',
  'apply-to-court': 'CourtApplied',
  'propose-closing': 'ClosingProposed',
  'close-case': 'CaseClosed',
  'archive-case': 'CaseArchived',
};

/** The type of event by which an act shows in the history of a case; undefined for acts that are not followed so. */
export const eventOfAct = (action: string): CaseFact['type'] | undefined =>
  Object.hasOwn(events, action) ? events[action] : undefined;

/** Every act that is followed, for the test that plays them. */
export const followedActs: readonly string[] = Object.keys(events);
