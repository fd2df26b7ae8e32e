import type { FieldFault } from '../words/phrases/field-faults.js';
import type { Reason, Thing } from '../words/phrases/phrase.js';
import { refusal } from './refusal.js';

/** What may be done about a challenge that is pending. */
export type WhileChallenged = 'record-result' | 'apply-later' | 'demand-later' | 'keep-goods';

/** What in a finding contradicts its outcome. */
export type FindingFault =
  | 'penalty-missing'
  | 'no-other-penalty'
  | 'no-new-decision'
  | 'no-act-ordered'
  | 'nothing-left-to-bureau';

/** What is unclear in what the second instance made of an appeal. */
export type AppealFault = 'no-appeal' | 'first-stands' | 'suit-or-appeal';

/** What of a decision a correction of its words would touch. */
export type SubstanceTouched = 'sum' | 'number' | 'law' | 'party' | 'tier' | 'denial' | 'right' | 'meaning';

/** Reconsideration, suit, what they leave behind, and corrections. */
export const challenges = {
  challengePending: (challenge: number, next: WhileChallenged = 'record-result') =>
    refusal('challenge-pending', 'ARL Art.29; ALL Art.44', { challenge, next }),
  challengeUnknown: (challenge: number) => refusal('challenge-unknown', 'design', { challenge }),
  reviewFirst: () => refusal('review-first', 'ARL Art.23(1)(1)', {}),
  findingInconsistent: (outcome: string, fault: FindingFault) =>
    refusal('finding-inconsistent', 'ARL Art.63-74; ALL Art.69-78', { outcome, fault }),
  worseForTheApplicant: (what: Thing) => refusal('worse-for-the-applicant', 'ARL Art.63; ALL Art.77', { what }),
  evidenceFrozen: (suit: number) => refusal('evidence-frozen', 'ALL Art.35', { suit }),
  executionStopped: (why: Reason) =>
    refusal('execution-stopped', 'ARL Art.42; ALL Art.56; ACL Art.39, 53', { why, agreedOn: noAgreement }),
  agreementKept: (agreedOn: string) => refusal('execution-stopped', 'ACL Art.42', { why: noReason, agreedOn }),
  sameActAgain: () => refusal('same-act-again', 'ARL Art.64; ALL Art.71', {}),
  /** @param ground of what left the duties: a finding, or money beyond what is owed. */
  dutiesOpen: (kinds: readonly string[], ground = 'PR Art.63; ACL Art.41; ARL Art.64, 72, 76') =>
    refusal('duties-open', ground, { kinds }),
  dutyUnknown: (duty: number) => refusal('duty-unknown', 'design', { duty }),
  dutyHasItsAct: (kind: string, action: string) => refusal('duty-has-its-act', 'design', { kind, action }),
  termSetByOrder: (by: string) => refusal('term-set-by-order', 'ARL Art.64', { by }),
  entryUnknown: (number: number) => refusal('entry-unknown', 'design', { number }),
  entryDecides: (type: string) => refusal('entry-decides', 'APL Art.75', { type }),
  partyDecidedOn: (field: string, number: string) =>
    refusal('party-decided-on', 'APL Art.57, 75(2)', { field, number }),
  entryFieldUnknown: (field: string) => refusal('entry-field-unknown', 'design', { field }),
  entryValueRefused: (field: string, fault: FieldFault) => refusal('entry-value-refused', 'design', { field, fault }),
  entryFieldFixed: (event: number, field: string) => refusal('entry-field-fixed', 'design', { event, field }),
  moreThanWords: (error: number, touched: SubstanceTouched, wrong: string, right: string) =>
    refusal('more-than-words', 'APL Art.75(2)', { error, touched, wrong, right }),
  wordsNotInDecision: (error: number, wrong: string) =>
    refusal('words-not-in-decision', 'APL Art.75(2)', { error, wrong }),
  entryStandsOtherwise: (field: string, wrong: string, stands: string) =>
    refusal('entry-stands-otherwise', 'design', { field, wrong, stands }),
  appealUnclear: (fault: AppealFault, outcome: string) =>
    refusal('appeal-unclear', 'ALL Art.89(1)(1)', { fault, outcome }),
  accessTermWrong: (first: string, last: string) => refusal('access-term-wrong', 'design', { first, last }),
  appealOpen: (until: string) => refusal('appeal-open', 'ALL Art.85; CPL Art.85', { until }),
  correctionsFull: (most: number) => refusal('corrections-full', 'design', { most }),
} as const;

const noAgreement = null as string | null;
const noReason = null as Reason | null;
