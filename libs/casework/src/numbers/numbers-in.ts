import type { CaseEvent, SupervisionEvent } from '../events/catalogue.js';

/**
 * Fields of events that hold a case code or a document number which this bureau issued; numbers of other bodies are not
 * among them.
 */
type Numbered = CaseEvent['type'] | SupervisionEvent['type'];

const issuedIn: Partial<Record<Numbered, readonly string[]>> = {
  AssistanceAsked: ['number'],
  CaseFiled: ['caseCode'],
  CaseTransferred: ['number', 'goodsNumber'],
  ClueTransferred: ['number', 'goodsNumber'],
  CorrectionOrdered: ['number'],
  CourtApplied: ['number'],
  DeferralGranted: ['number'],
  DecisionCorrected: ['proclamationNumber'],
  DecisionServed: ['proclamationNumber'],
  DemandSent: ['number', 'proclamationNumber'],
  EarlyDisposalPublished: ['number'],
  GoodsProclaimed: ['number'],
  HandedToPolice: ['goodsNumber'],
  HearingNoticeServed: ['number', 'proclamationNumber'],
  IdentificationAsked: ['number'],
  MaterialDemanded: ['number'],
  MeasureEnded: ['number'],
  MeasureTaken: ['number'],
  NoPenaltyDecided: ['number'],
  NoticeIssued: ['number'],
  NoticeServed: ['proclamationNumber'],
  PenaltyDecided: ['number'],
  ReferralDecided: ['number'],
  RefundOrdered: ['number'],
  SeizureExtended: ['number'],
  SummaryPenaltyDecided: ['number'],
  SuperiorDecided: ['goodsNumber'],
  UrgentMeasureTaken: ['number'],
  SupervisionInstrumentIssued: ['number'],
};

/**
 * The case codes and document numbers that an event was given, as they are written (一案一码, 文号). A document that is
 * handed over while it is proclaimed has the number that it was proclaimed under.
 */
export const numbersIn = ({ type, data }: { type: string; data: object }): string[] => {
  if ('proclaimedOn' in data) return [];
  const fields = issuedIn[type as Numbered] ?? [];
  return fields.flatMap((field) => {
    const text: unknown = Reflect.get(data, field);
    return typeof text === 'string' ? [text] : [];
  });
};
