import type { LegalDate } from '../law-data/legal-date.js';
import { bandNames, bandOf, bands, type Band, type Bands } from './bands.js';
import { directionReasons, seriousReasons, withDerivedSerious } from './binding-rules.js';
import { circumstanceReasons } from './circumstances.js';
import { countGains, gainsReason } from './counted-gains.js';
import { labelDeviation, nearThresholds, rangeDeviations, versionDeviation } from './deviations.js';
import type { Facts } from './facts.js';
import { fineOn, roundingOn, type Addressee } from './fine-on.js';
import type { LegalBasis } from './legal-basis.js';
import type { Fen } from './money.js';
import type { PartyType } from './party-type.js';
import { hearingRange, legalPartyType, type Place } from './procedure-thresholds.js';
import {
  categoryReasons,
  eitherReasons,
  individualReasons,
  levelReasons,
  restrictionReasons,
} from './provided-parts.js';
import { reasonOf, type Reason, type Tier } from './reason.js';
import { settingOn, type DiscretionSettings } from './settings.js';
import type { FineOutcome, FineRange } from './statutory-range.js';

export interface PenaltyInput {
  readonly basis: LegalBasis;
  readonly facts: Facts;
  readonly partyType: PartyType | null;
  /** Absent: the party itself. */
  readonly addressee?: Addressee;
  /** The fine in fen; 0 = none is imposed, null = the input does not say. */
  readonly fine: Fen | null;
  /** What is taken beside the fine, in fen. */
  readonly confiscated?: { readonly gains: Fen; readonly goods: Fen };
  readonly warning?: boolean;
  /** Sanctions beside fine and confiscation, as `suspend_business`. */
  readonly restrictions?: readonly string[];
  /** Codes of circumstances (discretion-rules §3), where the file has codes. */
  readonly circumstances?: readonly string[];
  readonly tier?: Tier | null;
  readonly mitigationGround?: string | null;
  /** Where the case is handled: hearing thresholds differ by province. */
  readonly place?: Place;
  readonly actDate: LegalDate | null;
  /** Dates the settings; null takes those in force now. */
  readonly decisionDate: LegalDate | null;
}

/** Where a fine lies in its range and bands. */
export const verdicts = [
  'below-minimum',
  ...bandNames,
  'above-maximum',
  // A fine that the law requires is left out: 减轻, although there is no minimum to go below. Of a case also a fine
  // below the minimum that is stated to be 减轻, with its ground (act-check.ts).
  'mitigated',
  'range-only',
  'no-fine-applicable',
  'no-penalty',
  // Inside the range whatever a fact is that the file does not state; the band depends on it.
  'within-range',
  // Inside the range or not by a fact that the file does not state.
  'depends',
  'unknown',
] as const;
export type Verdict = (typeof verdicts)[number];

export interface Assessment {
  readonly range: FineRange | null;
  readonly bands: Bands | null;
  /** The band the fine lies in; null outside the range and without a fine. */
  readonly band: Band | null;
  readonly verdict: Verdict;
  readonly reasons: readonly Reason[];
}

/**
 * Holds a fine against the statutory range and the discretion bands of its legal basis.
 * A basis that fines only responsible persons is held against the fine of such a person.
 */
export const assessPenalty = (input: PenaltyInput, settings: DiscretionSettings): Assessment => {
  const { basis, decisionDate } = input;
  const partyType = input.partyType === null ? null : legalPartyType(input.partyType, settings, decisionDate);
  const counted = countGains(input.facts, settings, decisionDate);
  const facts = withDerivedSerious({ basis, facts: counted, partyType, actDate: input.actDate });
  const outcome = fineOn(basis, facts, partyType, input.addressee);
  if (outcome.kind === 'range')
    return withRounding(
      roundingOn(basis, facts, partyType, input.addressee),
      assessRange(outcome.range, input, settings),
    );
  return withAside(withoutRange(outcome, input.fine), input, settings);
};

/** A sum is rounded once, to fen, and that is said. */
const withRounding = (rounding: string | null, judged: Assessment): Assessment => {
  if (rounding === null) return judged;
  return { ...judged, reasons: [...judged.reasons, { code: 'AMOUNT_COMPUTED', message: rounding }] };
};

/** Holds a fine against a range that is known to be that of the basis. */
export const assessRange = (range: FineRange, input: PenaltyInput, settings: DiscretionSettings): Assessment =>
  withAside(withinRange(range, input, settings), input, settings);

/** Adds what is to be seen beside the range: the version of the law, thresholds, gains, the right to a hearing. */
const withAside = (judged: Assessment, input: PenaltyInput, settings: DiscretionSettings): Assessment => {
  const { basis, facts, actDate, decisionDate } = input;
  const partyType = input.partyType === null ? null : legalPartyType(input.partyType, settings, decisionDate);
  const tier = input.tier ?? tierOfAmount(judged);
  const act = { basis, facts, partyType, actDate };
  const aside = [
    ...versionDeviation(basis, actDate, decisionDate),
    ...nearThresholds(basis, facts, settings.thresholdNearPercent),
    ...gainsReason(basis, facts),
    ...seriousReasons(act),
    ...categoryReasons(basis, facts),
    ...levelReasons(basis, facts),
    ...individualReasons(basis, partyType),
    ...restrictionReasons(basis, withDerivedSerious(act), partyType, input.restrictions ?? []),
    ...eitherReasons(basis, input),
    ...directionReasons(act, tier),
    ...(input.circumstances === undefined ? [] : circumstanceReasons(input.circumstances, tier)),
    ...hearingReason(input, settings),
  ];
  return { ...judged, reasons: [...judged.reasons, ...aside] };
};

/** The tier that the amount lies in; a flat amount has none. */
const tierOfAmount = ({ verdict, band, range }: Assessment): Tier | null => {
  if (verdict === 'below-minimum' || verdict === 'mitigated') return 'mitigated';
  return range !== null && range.min === range.max ? null : band;
};

const withoutRange = (outcome: Exclude<FineOutcome, { kind: 'range' }>, fine: Fen | null): Assessment => {
  const nothing = { range: null, bands: null, band: null };
  if (outcome.kind === 'unknown') {
    const code = outcome.missing.length > 0 ? 'BASE_UNKNOWN' : 'FINES_AMBIGUOUS';
    return { ...nothing, verdict: 'unknown', reasons: [{ code, message: outcome.reason }] };
  }
  // Who imposes none misses nothing.
  return { ...nothing, verdict: 'no-fine-applicable', reasons: fine === 0 ? [] : [noFineReason(outcome, fine)] };
};

const noFineReason = (outcome: FineOutcome & { kind: 'no-fine' }, fine: Fen | null): Reason => {
  if (outcome.refusal && fine !== null && fine > 0) {
    return { code: 'REFUSAL_NOT_PROVEN', message: 'the fine presupposes 拒不改正 or 逾期不改正, which is not stated' };
  }
  const message =
    outcome.because === 'not-provided'
      ? 'this basis provides for no fine on the party'
      : outcome.refusal
        ? 'a fine would follow only on 拒不改正 or 逾期不改正'
        : 'the conditions of the fine are not met';
  return { code: 'FINE_NOT_PROVIDED', message };
};

const withinRange = (range: FineRange, input: PenaltyInput, settings: DiscretionSettings): Assessment => {
  const { fine, decisionDate } = input;
  const tier = input.tier ?? null;
  const setting = settingOn('bands', settings.bands, decisionDate);
  const tiers = bands(range, range.minStated ? setting.stated : setting.noMinimum);
  const judged = { range, bands: tiers };
  if (fine === null) {
    const reasons: Reason[] = [{ code: 'FINE_NOT_STATED', message: 'the input states no fine' }];
    return { ...judged, band: null, verdict: 'range-only', reasons };
  }
  if (fine === 0 && (range.mandatory === false || input.basis.combine === 'any_subset')) {
    const omitted: Reason = {
      code: 'OPTIONAL_OMITTED',
      message: 'the law allows a fine (可以) and none is imposed: 从轻',
    };
    return { ...judged, band: 'lenient', verdict: 'lenient', reasons: [omitted, ...labelDeviation(tier, 'lenient')] };
  }
  if (fine === 0 && range.min === 0 && range.mandatory === true)
    return { ...judged, band: null, verdict: 'mitigated', reasons: omitted(input) };
  const floorRatio = settingOn('mitigationFloorRatio', settings.mitigationFloorRatio, decisionDate).value;
  const outside = rangeDeviations(fine, range, tier, input.mitigationGround ?? null, floorRatio);
  if (fine > range.max) return { ...judged, band: null, verdict: 'above-maximum', reasons: outside };
  if (fine < range.min) {
    // a missing 减轻 is said by MITIGATED_NOT_STATED; another tier that is stated contradicts the amount
    const reasons = [...outside, ...labelDeviation(tier, 'mitigated')];
    return { ...judged, band: null, verdict: 'below-minimum', reasons };
  }
  const band = bandOf(fine, tiers);
  const flat: Reason = { code: 'FLAT_AMOUNT', message: 'the law states one amount: there is no tier to choose' };
  const reasons = range.min === range.max ? [flat] : labelDeviation(tier, band);
  return { ...judged, band, verdict: band, reasons };
};

/** 应当并处而不并处 is 减轻, also where there is no minimum to go below (discretion-rules §2). */
const omitted = ({ tier, mitigationGround }: PenaltyInput): Reason[] => {
  const message = 'the law requires a fine (应当 or 并处) and none is imposed: 减轻';
  const reasons: Reason[] = [{ code: 'OBLIGATORY_FINE_OMITTED', message }];
  if ((mitigationGround ?? null) === null) {
    reasons.push({
      code: 'BELOW_MIN_NO_MITIGATION_GROUND',
      message: 'a required fine is left out, and no ground of mitigation is given',
    });
  }
  return [...reasons, ...labelDeviation(tier ?? null, 'mitigated')];
};

const hearingReason = (input: PenaltyInput, settings: DiscretionSettings): Reason[] => {
  const { partyType, fine, decisionDate, confiscated, restrictions } = input;
  if (partyType === null) return [];
  const taken = { confiscatedGains: confiscated?.gains ?? 0, confiscatedGoodsValue: confiscated?.goods ?? 0 };
  const penalty = { fine: fine ?? 0, ...taken, restrictions: restrictions ?? [] };
  const { inRange, grounds, sums, kinds } = hearingRange(partyType, penalty, settings, decisionDate, input.place);
  return inRange ? [reasonOf('HEARING_REQUIRED', { sums, kinds }, `听证范围: ${grounds.join('; ')}`)] : [];
};
