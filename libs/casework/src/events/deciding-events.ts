import type { CaseEvent } from './catalogue.js';

/**
 * Events by which somebody decides, or by which a decision is made ready: their records name what the rules looked at
 * (`lookedAt`). Of a decision in several steps each step says what it looked at itself: the proposal of the filing the
 * limitation, the report the officers' certificates, the review the reviewer's qualification.
 */
export const decidingEvents: ReadonlySet<CaseEvent['type']> = new Set([
  // Filing and not filing (PR Art.19, 20), transfer (PR Art.14, 17) and referral to the police (TRF Art.5).
  'FilingProposed',
  'CaseFiled',
  'FilingDeclined',
  'ClueTransferred',
  'CaseTransferred',
  'ReferralDecided',
  // The report, its review and the approval before the notice (PR Art.48, 54, 56), and the notice itself (PR Art.57).
  'InvestigationReported',
  'SubmittedForReview',
  'ReviewConcluded',
  'ProposalApproved',
  'NoticeIssued',
  'CollectiveDiscussionHeld',
  'GainsFoundUncomputable',
  // The decision (PR Art.60, 66).
  'DecisionProposed',
  'PenaltyDecided',
  'NoPenaltyDecided',
  'SummaryPenaltyDecided',
  'IrregularDecisionMended',
  // Orders and compulsory measures (APL Art.28; PR Art.33-42; ACL Art.18, 19, 25).
  'CorrectionOrdered',
  'MeasureRequested',
  'MeasureApproved',
  'MeasureRefused',
  'MeasureTaken',
  'UrgentMeasureTaken',
  'SeizureExtended',
  'MeasureEnded',
  'EarlyDisposalApproved',
  'DisposalApproved',
  // The course of the case (PR Art.46, 47, 64) and recusal (PR Art.4).
  'CaseSuspended',
  'CaseResumed',
  'CaseTerminated',
  'ClockExtended',
  'CaseExtendedCollectively',
  'RecusalDecided',
  'CaseJoined',
  'RoundOpened',
  // Execution and closing (PR Art.74, 77; ACL Art.39-42, 46, 53), and credit repair (CRED Art.14-18, 23).
  'DeferralGranted',
  'ExecutionAgreed',
  'ExecutionPaused',
  'ExecutionResumed',
  'ExecutionReopened',
  'ExecutionEnded',
  'SeizedGoodsAuctioned',
  'UnclaimedGoodsDisposed',
  'CourtApplied',
  'CaseClosed',
  'CreditRepairAccepted',
  'CreditRepairDeclined',
  'CreditRepairDecided',
  'CreditRepairExtended',
  'CreditRepairRevoked',
]);
