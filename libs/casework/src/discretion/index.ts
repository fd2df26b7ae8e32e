export {
  assessPenalty,
  assessRange,
  verdicts,
  type Assessment,
  type PenaltyInput,
  type Verdict,
} from './assess-penalty.js';
export { bands, type Band, type Bands } from './bands.js';
export { reasonOf, type Reason, type ReasonCode, type Tier } from './reason.js';
export type { Facts } from './facts.js';
export { basisInForce, basisOfId, parseLegalBases } from './legal-bases.js';
export { OTHER_MEASURES, type Duration, type LegalBasis } from './legal-basis.js';
export { measureReasons } from './other-measures.js';
export type { Addressee } from './fine-on.js';
export { penaltiesLeftOut } from './left-out-penalties.js';
export { isProvidedBy, kindReasons, type NormOfAct } from './provided-kinds.js';
export { lawInTime, milderLaw } from './later-law.js';
export { InvalidAmount, toFen, yuanText, type Fen } from './money.js';
export { PARTY_TYPES, type LegalPartyType, type PartyType } from './party-type.js';
export {
  hearingFineFrom,
  hearingRange,
  onSpotCollectionLimit,
  summaryCeiling,
  legalPartyType,
  type Place,
} from './procedure-thresholds.js';
export { publicationClass, publicationClasses, publicationRuled, type PublicationClass } from './publication-class.js';
export { isWithinTerm, lawfulTerm, lawfulWording, onlyTerm, termText } from './restriction-terms.js';
export { parseDiscretionSettings, provinceOf, type DiscretionSettings } from './settings.js';
export { statutoryRange, type StatutoryRange } from './statutory-range.js';
export { circumstanceList, type CircumstanceRow } from './circumstance-list.js';
export { basisRow, findLegalBases, mostRows, usualRows, type BasisRow, type BasisRows } from './find-bases.js';
export { checkPublishedCase, type PublishedCheck } from './check-published-case.js';
export { refuseUnknownNames } from './published-names.js';
export { exemptionsLifting, takesGoods } from './exemptions.js';
export { citesGround, isNoGround } from './grounds.js';
export { citedProvisions, presupposedIn } from './provisions.js';
