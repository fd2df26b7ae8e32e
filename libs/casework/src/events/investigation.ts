import type { LegalDate } from '../deadlines/index.js';
import {
  BasisId,
  Day,
  ExactWith,
  Fen,
  Flag,
  Moment,
  Officers,
  OneOf,
  Optional,
  Part,
  Parts,
  RequiredUnless,
  SeveralOf,
  Sha256,
  Text,
  WholeNumber,
} from '../input/fields.js';
import { Party } from './clue.js';
import { DishonestyListing } from './dishonesty-list.js';
import { evidenceKinds } from './evidence-kinds.js';
import { Files, type StoredFile } from './files.js';
import { otherMeasures, type OtherMeasure } from './other-measures.js';
import { restrictions, RestrictionTerm, type Restriction } from './restrictions.js';
import { scenes, type Scene } from './scenes.js';

/**
 * One audio-visual file of a step (PR Art.44) that is kept on the recorders' own station: its digest, device, from when
 * to when.
 */
export class AudioVisualFile {
  @Sha256() sha256: string;
  @Text(100) device: string;
  @Moment() from: string;
  @Moment() to: string;
}

/** T7, form #9. Cards are shown unprompted and the rights told before anything is asked (PR Art.21, 22). */
export class InspectionRecorded {
  @Officers() officers: string[];
  @Moment() from: string;
  @Moment() to: string;
  @Text(500) place: string;
  /** Left out: the party or its people were there (PR Art.28, 43; RESP Art.10). */
  @Optional() @OneOf(scenes) scene?: Scene;
  @Flag() cardsShown: boolean;
  @Flag() rightsTold: boolean;
  /** How the party or a witness signed, or why not (PR Art.43). */
  @Text(500) signature: string;
  @Text(10000) findings: string;
  @Parts(() => AudioVisualFile) audioVisual: AudioVisualFile[];
  @Files() files?: StoredFile[];
}

/** T8, form #14. One person at a time; read back, corrected, signed on every page (PR Art.29). */
export class QuestioningRecorded {
  @Officers() officers: string[];
  @Moment() from: string;
  @Moment() to: string;
  @Text(200) person: string;
  @Flag() cardsShown: boolean;
  @Flag() rightsTold: boolean;
  @Text(500) signature: string;
  @Text(20000) record: string;
  @Parts(() => AudioVisualFile) audioVisual: AudioVisualFile[];
  @Files() files?: StoredFile[];
}

/** Form #11 or #12. */
export class EvidenceCollected {
  @Officers() officers: string[];
  @OneOf(evidenceKinds) kind: (typeof evidenceKinds)[number];
  @Text(1000) description: string;
  @Text(200) provider: string;
  @Day() collectedOn: LegalDate;
  /** For a copy: the provider noted "same as the original", with date and signature (PR Art.24). */
  @Optional() @Flag() attestedCopy?: boolean;
  /** For electronic data: the integrity value (form #12). */
  @Optional() @Sha256() sha256?: string;
  @Files() files?: StoredFile[];
}

/** What is imposed, or proposed. An amount of 0 and an empty list mean: not imposed. */
export class Penalty {
  @Flag() warning: boolean;
  /** With a surcharge as large, and what is confiscated, it adds up to a whole number that is kept exactly. */
  @Fen() @ExactWith(['fine', 'confiscatedGains', 'confiscatedGoodsValue']) fine: number;
  @Fen() confiscatedGains: number;
  @Fen() confiscatedGoodsValue: number;
  @SeveralOf(restrictions) restrictions: Restriction[];
  /** Of those that last for a time; left out where the law sets none and the decision either, and in old records. */
  @Optional() @Parts(() => RestrictionTerm, 1, 4) terms?: RestrictionTerm[];
  /** The name of the licence that is revoked (药品经营许可证), as the decision says it (APL Art.59). */
  @Optional() @Text(100) revokedLicence?: string;
}

/** The facts that statutory ranges depend on, in fen. What is absent is not known, and is never guessed. */
export class OffenceFacts {
  @Optional() @Fen() goodsValue?: number;
  @Optional() @Fen() illegalGains?: number;
  @Optional() @Fen() illegalTurnover?: number;
  @Optional() @Fen() illegalIncome?: number;
  @Optional() @Fen() adFee?: number;
  @Optional() @Fen() seizedGoodsValue?: number;
  @Optional() @Fen() falseCapital?: number;
  @Optional() @Fen() personIncomeLastYear?: number;
  @Optional() @Fen() personIncomeDuringViolation?: number;
  @Optional() @Fen() inspectionFee?: number;
  @Optional() @Fen() certificationFee?: number;
  @Optional() @Fen() overcharged?: number;
  @Optional() @Fen() commission?: number;
  @Optional() @Fen() hammerPrice?: number;
  @Optional() @Fen() highestBid?: number;
  @Optional() @Fen() hiddenAssets?: number;
  @Optional() @Fen() animalValue?: number;
  @Optional() @Fen() lastYearSales?: number;
  /** How long the act went on, and how often one of the same nature was punished before. */
  @Optional() @WholeNumber(0, 1200) durationMonths?: number;
  @Optional() @WholeNumber(0, 1000) penaltiesWithinYear?: number;
  @Optional() @WholeNumber(0, 1000) penaltiesWithinTwoYears?: number;
  @Optional() @WholeNumber(0, 1000) penaltiesWithinFiveYears?: number;
  /** Who died of the act, and who fell ill of it. */
  @Optional() @WholeNumber(0, 1_000_000) deaths?: number;
  @Optional() @WholeNumber(0, 1_000_000) illnesses?: number;
  /** How many consumers bought or used what it is about. */
  @Optional() @WholeNumber(0, 100_000_000) consumersAffected?: number;
  /**
   * After full inquiry the gains, or a part of them, cannot be computed: they are weighed in the fine, and the main
   * head approves; the part that can be computed is stated (ILL Art.14).
   */
  @Optional() @Flag() gainsUncomputable?: boolean;
  @Optional() @Flag() adFeeUncalculable?: boolean;
  @Optional() @Flag() serious?: boolean;
  @Optional() @Flag() relativelySerious?: boolean;
  @Optional() @Flag() verySerious?: boolean;
  @Optional() @Flag() seriousConsequence?: boolean;
  @Optional() @Flag() refusedToCorrect?: boolean;
  @Optional() @Flag() causedLoss?: boolean;
  @Optional() @Flag() intentional?: boolean;
  @Optional() @Flag() vileNature?: boolean;
  /** What laws count as 情节严重: lied to the bureau, evaded inspection, was convicted of the same before, and more. */
  @Optional() @Flag() falseInformation?: boolean;
  @Optional() @Flag() evadedInspection?: boolean;
  @Optional() @Flag() convictedBefore?: boolean;
  @Optional() @Flag() bannedInChildrensGoods?: boolean;
  @Optional() @Flag() greatDirectLoss?: boolean;
  @Optional() @Flag() greatHarmToBusiness?: boolean;
  @Optional() @Flag() harmsPublicInterest?: boolean;
  /** 影响产品安全、有效; 违法经营数额巨大. */
  @Optional() @Flag() affectsSafety?: boolean;
  @Optional() @Flag() hugeAmount?: boolean;
  @Optional() @Flag() publication?: boolean;
  /** 食品标识: packaged goods of item 45. */
  @Optional() @Flag() packagedItem45?: boolean;
  /** Which of several kinds of conduct or accident the article names. */
  @Optional() @Text(50) conduct?: string;
  @Optional() @Text(50) accident?: string;
  /** Whom the article sanctions, where it names several: holder, seller, auctioneer. */
  @Optional() @Text(50) role?: string;
}

/** Circumstances of discretion-rules §3 with the evidence for each. */
export const circumstanceCodes = 'N1 N2 N3 N4 N5 F1 S1 S2 S3 S4 S5 M1 M2 M3 M4 M5 H1 H2 H3 H4 H5 H6 H7 C1'.split(' ');

export class Circumstance {
  @OneOf(circumstanceCodes) code: string;
  @Text() evidence: string;
}

/** The tier is chosen and reasoned by people, never inferred from the amount: publication and listing hang on it. */
export const tiers = ['mitigated', 'lenient', 'general', 'heavy'] as const;
export type Tier = (typeof tiers)[number];

export const outcomes = ['penalty', 'no-penalty', 'not-established'] as const;
export type Outcome = (typeof outcomes)[number];

/** The text of the day of the act or that of the day of the decision (APL Art.37). */
export const lawsApplied = ['of-the-act', 'of-the-decision'] as const;
export type LawApplied = (typeof lawsApplied)[number];

/**
 * Why the text that was chosen applies though the fines say otherwise: its other penalties are milder, it asks for more
 * before it punishes, the act went on under it, or another text still has the act unlawful (APL Art.37).
 */
export const groundsOfChoice = ['milder-kinds', 'milder-conditions', 'act-went-on', 'still-unlawful'] as const;
export type GroundOfChoice = (typeof groundsOfChoice)[number];

/** A further norm that the same act breaks (APL Art.29), with the facts that its own range depends on. */
export class NormBroken {
  @BasisId() basisId: string;
  @Part(() => OffenceFacts) facts: OffenceFacts;
}

/** How many acts of one kind are punished each, as so many devices, and why they are not one act. */
export class CountedActs {
  @WholeNumber(2, 1000) number: number;
  @Text(1000) reason: string;
}

/** One of several acts of a party: judged by itself, executed with the others (分别裁量，合并执行). */
export class ActHandling {
  /** What was done. */
  @Text(500) act: string;
  /** Where it is not that of the whole. */
  @Optional() @OneOf(outcomes) outcome?: Outcome;
  /** Day on which this act ended, where it is not that of the others (APL Art.36, 37). */
  @Optional() @Day() endedOn?: LegalDate;
  /** Day on which this act was found, where it came out later than the clue (APL Art.36). */
  @Optional() @Day() foundOn?: LegalDate;
  /** Whether this act harmed life, health or financial safety, where it is not as the filing says (APL Art.36). */
  @Optional() @Flag() graveHarm?: boolean;
  @BasisId() basisId: string;
  /** The provision that this act broke, as the decision will cite it; else what the report or the tables say. */
  @Optional() @Text(1000) violated?: string;
  @Part(() => OffenceFacts) facts: OffenceFacts;
  @Part(() => Penalty) penalty: Penalty;
  @Optional() @OneOf(tiers) tier?: Tier;
  @Optional() @Text() mitigationGround?: string;
  /** Why that text is applied, where the other looks as if it were to be (APL Art.37). */
  @Optional() @Text() choiceOfLaw?: string;
  @Optional() @OneOf(lawsApplied) lawApplied?: LawApplied;
  @Optional() @OneOf(groundsOfChoice) choiceBecause?: GroundOfChoice;
  @Parts(() => Circumstance) circumstances: Circumstance[];
  @Text(5000) discretionReasons: string;
  @Optional() @Parts(() => NormBroken, 1, 10) alsoBroken?: NormBroken[];
  @Optional() @Part(() => CountedActs) counted?: CountedActs;
  /** Ordered beside or in place of the penalty, and none itself (取缔, 撤销许可, 责令召回). */
  @Optional() @SeveralOf(otherMeasures) otherMeasures?: OtherMeasure[];
}

/**
 * What is proposed to be done with the case, with the reasons that PR Art.48(6) asks for. Of one act its parts stand
 * here; of several they stand in `acts`, and the penalty is their sum.
 */
export class Handling {
  @OneOf(outcomes) outcome: Outcome;
  /** Day on which what this party did ended, where it is not that of the filing (APL Art.36, 37). */
  @Optional() @Day() endedOn?: LegalDate;
  /** When what this party did was found and whether it did grave harm, where clue and filing say otherwise. */
  @Optional() @Day() foundOn?: LegalDate;
  @Optional() @Flag() graveHarm?: boolean;
  @RequiredUnless('acts') @BasisId() basisId?: string;
  @RequiredUnless('acts') @Part(() => OffenceFacts) facts?: OffenceFacts;
  @Part(() => Penalty) penalty: Penalty;
  @Optional() @OneOf(tiers) tier?: Tier;
  /** Ground of mitigation, needed for a fine below the statutory minimum (APL Art.32). */
  @Optional() @Text() mitigationGround?: string;
  /**
   * Why the text of the day of the act is applied though a later one looks milder, or a later one though it does not
   * (APL Art.37).
   */
  @Optional() @Text() choiceOfLaw?: string;
  @Optional() @OneOf(lawsApplied) lawApplied?: LawApplied;
  @Optional() @OneOf(groundsOfChoice) choiceBecause?: GroundOfChoice;
  @RequiredUnless('acts') @Parts(() => Circumstance) circumstances?: Circumstance[];
  @Text(5000) discretionReasons: string;
  @Optional() @Parts(() => NormBroken, 1, 10) alsoBroken?: NormBroken[];
  @Optional() @Part(() => CountedActs) counted?: CountedActs;
  /** Ordered beside or in place of the penalty, and none itself (取缔, 撤销许可, 责令召回). */
  @Optional() @SeveralOf(otherMeasures) otherMeasures?: OtherMeasure[];
  @Optional() @Parts(() => ActHandling, 2, 50) acts?: ActHandling[];
  /** The party goes on the list of serious dishonesty with the penalty (SBL Art.13). */
  @Optional() @Part(() => DishonestyListing) dishonestyListing?: DishonestyListing;
}

/** What is proposed for a further party: who answers for the enterprise, or did the act together with it. */
export class PartyHandling {
  @Part(() => Party) party: Party;
  @Part(() => Handling) handling: Handling;
}

/** What a report proposes for the party of the file, and for each further one. */
export class ReportedHandling extends Handling {
  /** Decided apart from here on, each with its own notice, hearing, decision and money (分别裁量). */
  @Optional() @Parts(() => PartyHandling, 1, 50) parties?: PartyHandling[];
}
