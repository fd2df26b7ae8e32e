import type { LegalDate } from '../deadlines/index.js';
import { Day, Flag, Moment, Officers, OneOf, Optional, SeveralOf, Text } from '../input/fields.js';

/** T5a: the task group of at least two officers reports a suspected crime in writing (TRF Art.5). */
export class CrimeReported {
  @Officers() officers: string[];
  @Text(200) offence: string;
  /**
   * The prosecution standard that the amount, circumstances or result reach; in IP cases reasonable suspicion is enough
   * (TRF Art.3).
   */
  @Text(1000) standard: string;
  @Text(10000) facts: string;
}

/** Who decides: the main head, or the head in charge of the whole bureau where there is none (TRF Art.5). */
export const referralCapacities = ['main-head', 'head-in-charge'] as const;

export class ReferralDecision {
  @Flag() approved: boolean;
  @OneOf(referralCapacities) capacity: (typeof referralCapacities)[number];
  @Text(5000) reasons: string;
}

/** TRF Art.5: approved or refused, with reasons that stay on record. `number`: form #5, when approved. */
export class ReferralDecided extends ReferralDecision {
  @Optional() @Text(100) number?: string;
}

/** What goes with form #5 (TRF Art.6). */
export const packageParts = ['investigation-report', 'goods-list', 'test-report', 'other'] as const;
export type PackagePart = (typeof packageParts)[number];

/** TRF Art.5, 6: sent to the police within 24 hours of the approval, with a copy of #5 to the procuratorate (FORM). */
export class ReferralSent {
  @Moment() sentAt: string;
  @Text(200) to: string;
  @Text(200) copiedTo: string;
  @SeveralOf(packageParts) package: PackagePart[];
}

/** TRF Art.7: the police sign the receipt. */
export class ReferralReceived {
  @Day() receivedOn: LegalDate;
  @Text(200) receiver: string;
}

/** TRF Art.7, 8: filed; not filed, with reasons and the file returned; or sent on to the police who are responsible. */
export const policeAnswers = ['filed', 'not-filed', 'forwarded'] as const;

export class PoliceAnswered {
  @OneOf(policeAnswers) answer: (typeof policeAnswers)[number];
  @Day() answeredOn: LegalDate;
  @Optional() @Text(5000) refusalReasons?: string;
  @Optional() @Text(200) forwardedTo?: string;
}

/** TRF Art.9: reconsideration by the police, or supervision by the procuratorate. */
export class PoliceRefusalContested {
  @OneOf(['police', 'procuratorate']) addressee: 'police' | 'procuratorate';
  @Day() contestedOn: LegalDate;
  @Text(5000) reasons: string;
}

export class HandOver {
  @Day() handedOverOn: LegalDate;
  @Text(200) receiver: string;
  @Text(5000) list: string;
  /** Day on which the party was told that its sealed or seized goods went to the police (ACL Art.21). */
  @Optional() @Day() partyToldOn?: LegalDate;
}

/**
 * TRF Art.12; ACL Art.21: goods and material are with the police. `goodsNumber`: form #6, under which every seizure in
 * force ended.
 */
export class HandedToPolice extends HandOver {
  @Optional() @Text(100) goodsNumber?: string;
}

/** Why a case comes back (TRF Art.10; APL Art.27). */
export const returnGrounds = [
  'police-did-not-file',
  'police-withdrew',
  'not-prosecuted',
  'exempted-from-punishment',
] as const;

/** T5b: a penalty is due and the case is handled on at once. */
export class CaseTakenBack {
  @OneOf(returnGrounds) ground: (typeof returnGrounds)[number];
  @Day() receivedOn: LegalDate;
  @Text(200) authority: string;
  @Text(5000) reasons: string;
}

/** The court convicted: what was referred ends here (PR Art.60(1)(5), 77). */
export class ConvictionRecorded {
  @Text(200) court: string;
  @Text(200) judgment: string;
  @Day() judgedOn: LegalDate;
  /** Whether the court imposed a criminal fine (APL Art.35(2)). */
  @Flag() fined: boolean;
}
