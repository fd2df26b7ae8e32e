import type { CaseFact } from '../evolve/fold.js';

type Type = CaseFact['type'];

const scene = ['InspectionRecorded', 'QuestioningRecorded', 'SummaryPenaltyDecided'] as const;
const decisions = ['PenaltyDecided', 'NoPenaltyDecided', 'SummaryPenaltyDecided'] as const;
const measures = [
  'MeasureRequested',
  'MeasureApproved',
  'MeasureTaken',
  'UrgentMeasureTaken',
  'SeizureExtended',
] as const;

/**
 * In which events the signs of a risk point lie, the plainest first: where several things were recorded on one day, the
 * reader of a sign is led to these. A point that may lie in any event is absent.
 */
const events: Readonly<Record<number, readonly Type[]>> = {
  1: ['VerificationRecorded', 'FilingDeclined', 'VerificationAssigned', 'ClueRegistered'],
  2: ['ClueRegistered'],
  4: ['ClueRegistered'],
  5: ['NoPenaltyDecided', 'FilingDeclined', 'PenaltyDecided'],
  6: ['FilingDeclined', ...decisions],
  8: ['FilingProposed', 'CaseFiled'],
  9: scene,
  10: scene,
  11: scene,
  12: ['RecusalRequested', 'RecusalDecided'],
  13: [
    'InspectionRecorded',
    'MeasureTaken',
    'UrgentMeasureTaken',
    'NoticeServed',
    'DecisionServed',
    'AvRecordAttached',
  ],
  14: ['EvidenceCollected', 'RightsWaived'],
  15: ['QuestioningRecorded'],
  16: ['EvidenceHoldLapsed', 'MeasureTaken'],
  17: measures,
  18: ['SeizureExtended', 'MeasureTaken', 'TestCommissioned', 'MeasureEnded'],
  19: ['UrgentMeasureTaken', 'MeasureApproved'],
  20: ['GoodsMoved', 'GoodsDisposed', 'MeasureTaken', 'GoodsDisposedEarly'],
  21: ['CaseSuspended', 'CaseResumed'],
  24: ['ReviewConcluded', 'SubmittedForReview'],
  25: ['CollectiveDiscussionHeld', 'PenaltyDecided'],
  26: ['PenaltyDecided', 'NoticeServed', 'NoticeIssued'],
  27: ['PenaltyDecided', 'StatementRechecked', 'StatementRecorded'],
  28: ['HearingPanelNamed', 'HearingHeld', 'HearingRequested', 'PenaltyDecided'],
  29: ['PenaltyDecided', 'SummaryPenaltyDecided'],
  30: ['CrimeReported', 'ReferralDecided', 'ReferralSent', 'PenaltyDecided'],
  31: ['PenaltyDecided', 'DecisionProposed', 'NoticeIssued'],
  32: ['DecisionServed', 'NoticeServed', 'HearingNoticeServed', 'DemandSent'],
  33: ['DecisionPublished', 'PublicationWithdrawn', 'PublicationPushed'],
  34: ['PaymentRecorded', 'CashHandedIn'],
  35: ['DemandSent', 'DecisionServed', 'PaymentRecorded', 'GoodsDisposed'],
  36: ['CaseClosed', 'CaseArchived', 'PaymentRecorded'],
  37: ['EntryCorrected', 'DecisionCorrected', 'AvRecordAttached', 'CaseArchived'],
};

/** The types of events in which the signs of a risk point lie; empty where it may be any. */
export const eventsOfPoint = (point: number): readonly Type[] => events[point] ?? [];
