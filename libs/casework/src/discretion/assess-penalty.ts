import type { LegalDate } from '../law-data/legal-date.js';
import { bandOf, bands, type Band, type Bands } from './bands.js';
import {
  labelDeviation,
  nearThresholds,
  rangeDeviations,
  versionDeviation,
  type Reason,
  type Tier,
} from './deviations.js';
import type { Facts } from './facts.js';
import type { LegalBasis } from './legal-bases.js';
import type { Fen } from './money.js';
import type { PartyType } from './party-type.js';
import { hearingRange, legalPartyType } from './procedure-thresholds.js';
import { settingOn, type DiscretionSettings } from './settings.js';
import { statutoryRange, type FineOutcome, type FineRange } from './statutory-range.js';

export interface PenaltyInput {
  readonly basis: LegalBasis;
  readonly facts: Facts;
  readonly partyType: PartyType | null;
  /** The fine in fen; 0 = none is imposed, null = the input does not say. */
  readonly fine: Fen | null;
  readonly tier?: Tier | null;
  readonly mitigationGround?: string | null;
  readonly actDate: LegalDate | null;
  /** Dates the settings; null takes those in force now. */
  readonly decisionDate: LegalDate | null;
}

export type Verdict = 'below-minimum' | Band | 'above-maximum' | 'range-only' | 'no-fine-applicable' | 'unknown';

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
export function assessPenalty(input: PenaltyInput, settings: DiscretionSettings): Assessment {
  const { basis, facts, decisionDate } = input;
  const partyType = input.partyType === null ? null : legalPartyType(input.partyType, settings, decisionDate);
  const { party, responsiblePersons } = statutoryRange(basis, facts, partyType);
  const finesPersonsOnly = party.kind === 'no-fine' && party.because === 'not-provided' && partyType !== 'organisation';
  const outcome = finesPersonsOnly ? responsiblePersons : party;
  const aside = [
    ...versionDeviation(basis, input.actDate, decisionDate),
    ...nearThresholds(basis, facts, settings.thresholdNearPercent),
    ...hearingReason(input, settings),
  ];
  const judged =
    outcome.kind === 'range' ? withinRange(outcome.range, input, settings) : withoutRange(outcome, input.fine);
  return { ...judged, reasons: [...judged.reasons, ...aside] };
}

function withoutRange(outcome: Exclude<FineOutcome, { kind: 'range' }>, fine: Fen | null): Assessment {
  const nothing = { range: null, bands: null, band: null };
  if (outcome.kind === 'unknown') {
    const code = outcome.missing.length > 0 ? 'BASE_UNKNOWN' : 'FINES_AMBIGUOUS';
    return { ...nothing, verdict: 'unknown', reasons: [{ code, message: outcome.reason }] };
  }
  return { ...nothing, verdict: 'no-fine-applicable', reasons: [noFineReason(outcome, fine)] };
}

function noFineReason(outcome: FineOutcome & { kind: 'no-fine' }, fine: Fen | null): Reason {
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
}

function withinRange(range: FineRange, input: PenaltyInput, settings: DiscretionSettings): Assessment {
  const { fine, decisionDate } = input;
  const tier = input.tier ?? null;
  const setting = settingOn('bands', settings.bands, decisionDate);
  const tiers = bands(range, range.minStated ? setting.stated : setting.noMinimum);
  const judged = { range, bands: tiers };
  if (fine === null) {
    const reasons: Reason[] = [{ code: 'FINE_NOT_STATED', message: 'the input states no fine' }];
    return { ...judged, band: null, verdict: 'range-only', reasons };
  }
  if (fine === 0 && range.mandatory === false) {
    const omitted: Reason = {
      code: 'OPTIONAL_OMITTED',
      message: 'the law allows a fine (可以) and none is imposed: 从轻',
    };
    return { ...judged, band: 'lenient', verdict: 'lenient', reasons: [omitted, ...labelDeviation(tier, 'lenient')] };
  }
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
}

function hearingReason({ partyType, fine, decisionDate }: PenaltyInput, settings: DiscretionSettings): Reason[] {
  if (partyType === null || fine === null) return [];
  const penalty = { fine, confiscatedGains: 0, confiscatedGoodsValue: 0, restrictions: [] };
  const { inRange, grounds } = hearingRange(partyType, penalty, settings, decisionDate);
  return inRange ? [{ code: 'HEARING_REQUIRED', message: `听证范围: ${grounds.join('; ')}` }] : [];
}
