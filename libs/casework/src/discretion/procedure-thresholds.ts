import { isInForce } from '../law-data/dated.js';
import { LawDataError } from '../law-data/law-data-error.js';
import type { LegalDate } from '../law-data/legal-date.js';
import { yuanText, type Fen } from './money.js';
import type { LegalPartyType, PartyType } from './party-type.js';
import { settingOn, type AmountByParty, type DiscretionSettings } from './settings.js';

/** Sanctions that always carry the right to a hearing (HR Art.5, APL Art.63), with the words of the law. */
const HEARING_KINDS: ReadonlyMap<string, string> = new Map([
  ['suspend_business', '责令停产停业'],
  ['order_close', '责令关闭'],
  ['ban_person', '限制从业'],
  ['suspend_practice', '限制从业'],
  ['downgrade_qualification', '降低资质等级'],
  ['revoke_licence', '吊销许可证件'],
  ['revoke_business_licence', '吊销营业执照'],
]);

/** What is proposed, amounts in fen. Sanctions that open no hearing range may be among the restrictions. */
export interface ProposedPenalty {
  readonly fine: Fen;
  readonly confiscatedGains: Fen;
  readonly confiscatedGoodsValue: Fen;
  readonly restrictions: readonly string[];
}

/** Where a case is handled, as far as it is known; else where the installation is. */
export interface Place {
  readonly province?: string | null;
  readonly unit?: string | null;
}

/** The least amount in fen: that of the unit or of one above it, else of the province, else the national one. */
const hearingThreshold = (
  kind: LegalPartyType,
  settings: DiscretionSettings,
  date: LegalDate | null,
  { province = settings.province, unit = null }: Place,
): Fen => {
  const local = settings.hearingThresholds.filter(
    (entry) => (date === null ? entry.validTo === null : isInForce(entry, date)) && entry[kind] !== null,
  );
  const ofUnit = local
    .filter((entry) => entry.unit !== null && (unit === entry.unit || unit?.startsWith(`${entry.unit}.`) === true))
    .sort((one, other) => (other.unit?.length ?? 0) - (one.unit?.length ?? 0))[0];
  const ofProvince = local.find(
    (entry) => entry.unit === null && entry.province !== null && entry.province === province,
  );
  const national = settings.hearingThresholds.filter((entry) => entry.unit === null && entry.province === null);
  const least = (ofUnit ?? ofProvince ?? settingOn('hearingThresholds', national, date))[kind];
  if (least === null) throw new LawDataError('hearingThresholds', `has no national amount for ${kind}`);
  return least;
};

/** The least fine in fen that alone gives the party the right to a hearing (APL Art.63(1)(1); HR Art.5). */
export const hearingFineFrom = (
  partyType: PartyType,
  settings: DiscretionSettings,
  date: LegalDate | null,
  place: Place = {},
): Fen => hearingThreshold(legalPartyType(partyType, settings, date), settings, date, place);

/** 其他较重的行政处罚 (APL Art.63(1)(5)), which the law does not name: a dated setting. */
const otherHeavier = (
  { restrictions }: ProposedPenalty,
  { otherHeavierKinds }: DiscretionSettings,
  date: LegalDate | null,
): string[] => {
  const { kinds } = settingOn('otherHeavierKinds', otherHeavierKinds, date);
  return restrictions.filter((kind) => kinds.includes(kind)).map((kind) => `其他较重的行政处罚：${kind}`);
};

/** A sum in fen that reaches the threshold of a hearing. */
interface ReachedSum {
  readonly of: 'fine' | 'confiscation';
  readonly amount: Fen;
  readonly from: Fen;
}

/** Whether a penalty is in the range of a hearing, and by which sums and kinds; `grounds` say it in Chinese. */
interface HearingRange {
  readonly inRange: boolean;
  readonly grounds: string[];
  readonly sums: readonly ReachedSum[];
  readonly kinds: readonly string[];
}

/**
 * Whether the party must be offered a hearing, and why (HR Art.5; APL Art.63). "以上" includes the figure. The fine is
 * held against the threshold, and so are gains and goods together.
 */
export const hearingRange = (
  partyType: PartyType,
  penalty: ProposedPenalty,
  settings: DiscretionSettings,
  date: LegalDate | null,
  place: Place = {},
): HearingRange => {
  const least = hearingThreshold(legalPartyType(partyType, settings, date), settings, date, place);
  const reached = (name: string, amount: Fen): string[] =>
    amount >= least ? [`${name}${yuanText(amount)}元，达到${yuanText(least)}元`] : [];
  const grounds = [
    ...penalty.restrictions.flatMap((kind) => HEARING_KINDS.get(kind) ?? []),
    ...otherHeavier(penalty, settings, date),
    ...reached('罚款', penalty.fine),
    ...reached('没收', penalty.confiscatedGains + penalty.confiscatedGoodsValue),
  ];
  const sums: ReachedSum[] = [
    { of: 'fine' as const, amount: penalty.fine, from: least },
    { of: 'confiscation' as const, amount: penalty.confiscatedGains + penalty.confiscatedGoodsValue, from: least },
  ].filter(({ amount, from }) => amount >= from);
  const { kinds: heavier } = settingOn('otherHeavierKinds', settings.otherHeavierKinds, date);
  const kinds = penalty.restrictions.filter((kind) => HEARING_KINDS.has(kind) || heavier.includes(kind));
  return { inRange: grounds.length > 0, grounds, sums, kinds };
};

/** Highest fine in fen that the summary procedure allows (APL Art.51). */
export const summaryCeiling = (partyType: PartyType, date: LegalDate, settings: DiscretionSettings): Fen => {
  const ceilings: AmountByParty = settingOn('summaryCeilings', settings.summaryCeilings, date);
  return ceilings[legalPartyType(partyType, settings, date)];
};

/**
 * Highest fines in fen that officers may collect on the spot (APL Art.68; PR Art.72): any fine, and one decided on the
 * spot that would be hard to enforce later.
 */
export const onSpotCollectionLimit = (
  partyType: PartyType,
  date: LegalDate,
  settings: DiscretionSettings,
): { any: Fen; hardToEnforce: Fen } => {
  const { anyFine, hardToEnforce } = settingOn('onSpotCollectionLimits', settings.onSpotCollectionLimits, date);
  return { any: anyFine, hardToEnforce: hardToEnforce[legalPartyType(partyType, settings, date)] };
};

/** The kind a threshold or sanction distinguishes; for 个体工商户 a dated setting. */
export const legalPartyType = (
  partyType: PartyType,
  settings: DiscretionSettings,
  date: LegalDate | null,
): LegalPartyType => {
  if (partyType === 'individual_business') {
    return settingOn('partyTypes', settings.partyTypes, date).individual_business;
  }
  return partyType === 'natural_person' ? 'natural_person' : 'organisation';
};
