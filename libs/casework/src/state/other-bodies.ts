import type { LegalDate } from '../deadlines/index.js';
import type { DisputeSettled, JurisdictionDisputed, SuperiorAsked, SuperiorDecided } from '../events/jurisdiction.js';
import type { AssistanceAsked, IdentificationAsked, IdentificationReceived } from '../events/other-bodies.js';
import type { CrimeReported, PoliceAnswered, PoliceRefusalContested, ReferralDecided } from '../events/police.js';
import type { MaterialDemanded, MaterialReceived } from '../events/sampling.js';

/** A suspected crime from the report of the task group to its end (TRF). Persons are officer identifiers. */
export interface Referral extends CrimeReported {
  readonly on: LegalDate;
  /** `at`: UTC instant from which the 24 hours run. */
  readonly decided: (ReferralDecided & { at: string; on: LegalDate; by: string }) | null;
  readonly sent: { at: string; on: LegalDate; to: string } | null;
  readonly receivedOn: LegalDate | null;
  /** Who owes an answer since when, and when it came. */
  readonly awaiting: { from: 'police' | 'procuratorate'; since: LegalDate; answeredOn: LegalDate | null } | null;
  readonly answer: PoliceAnswered | null;
  readonly contests: PoliceRefusalContested[];
  readonly handedOverOn: LegalDate | null;
  /** Day on which it ended: refused by the main head, taken back, convicted. */
  readonly over: LegalDate | null;
}

/** A letter that asks for assistance, and what was heard of it. */
export interface AssistanceLetter extends AssistanceAsked {
  readonly receivedOn: LegalDate | null;
  /** The day until which the recipient says it needs. */
  readonly lateUntil: LegalDate | null;
  readonly answeredOn: LegalDate | null;
}

/** What passes between a case and bodies outside the bureau. */
export interface OtherBodies {
  readonly identifications: (IdentificationAsked & { answer: IdentificationReceived | null })[];
  readonly letters: AssistanceLetter[];
  readonly demands: (MaterialDemanded & { answer: MaterialReceived | null })[];
  readonly dispute: (JurisdictionDisputed & { settled: DisputeSettled | null }) | null;
  readonly asked: (SuperiorAsked & { answeredOn: LegalDate | null }) | null;
  readonly superiorDecisions: SuperiorDecided[];
  readonly reportedBackOn: LegalDate | null;
  /** Oldest first; at most the last one is open. */
  readonly referrals: Referral[];
}

export const noOtherBodies: OtherBodies = {
  identifications: [],
  letters: [],
  demands: [],
  dispute: null,
  asked: null,
  superiorDecisions: [],
  reportedBackOn: null,
  referrals: [],
};

/** The suspicion that is not settled yet: reported, approved, or with the police. */
export const openReferral = (aside: { otherBodies: OtherBodies }): Referral | null => {
  const last = aside.otherBodies.referrals.at(-1);
  return last === undefined || last.over !== null ? null : last;
};
