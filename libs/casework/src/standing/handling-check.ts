import type { Context } from '../context.js';
import type { LegalDate } from '../deadlines/index.js';
import {
  assessPenalty,
  basisInForce,
  exemptionsLifting,
  type Assessment,
  type LegalBasis,
} from '../discretion/index.js';
import type { Party } from '../events/clue.js';
import type { Handling, Penalty } from '../events/investigation.js';
import { isRefusal, refusals, type Refusal } from '../refusals/index.js';

/** The whole computation, as it goes into the decision: a later change of rules or settings never rewrites it. */
export interface HandlingCheck extends Assessment {
  readonly basisId: string;
  /** The text of the basis that was used: in force from this day. */
  readonly basisFrom: LegalDate;
  readonly violationOn: LegalDate;
  readonly checkedOn: LegalDate;
}

const imposesNothing = ({ warning, fine, confiscatedGains, confiscatedGoodsValue, restrictions }: Penalty): boolean =>
  !warning && fine === 0 && confiscatedGains === 0 && confiscatedGoodsValue === 0 && restrictions.length === 0;

/** 较重行政处罚 (SBL Art.2(2)). */
const isHeavy = ({ tier, penalty }: Handling): boolean =>
  (tier === 'heavy' && penalty.fine > 0) || penalty.restrictions.length > 0;

/**
 * Holds a proposed handling against the law: the basis in force on the day of the act (or, if milder, on the day of the
 * decision: APL Art.37), the statutory range, and the tier that the amount lies in.
 * @returns the computation, or the refusal of a fine above the maximum, below the minimum without a stated ground of
 * mitigation, not provided by the basis, or not computable from the facts.
 */
export const checkHandling = (
  handling: Handling,
  party: Party,
  violationOn: LegalDate,
  context: Context,
): HandlingCheck | Refusal => {
  const { penalty, outcome } = handling;
  const { bases } = context.law;
  const check = assessHandling(handling, party, violationOn, context);
  if (isRefusal(check)) return check;
  const basis = basisInForce(bases, check.basisId, check.basisFrom);
  if (basis === undefined) return refusals.basisUnknown(check.basisId, violationOn);
  const refused =
    refuseIfGainsContradict(handling) ?? refuseUnlessExempted(handling, basis, [violationOn, context.day], bases);
  if (refused !== null) return refused;
  if (outcome === 'penalty' && imposesNothing(penalty)) return refusals.outcomeWithoutPenalty();
  if (handling.dishonestyListing !== undefined && !isHeavy(handling)) return refusals.listingNeedsHeavyPenalty();
  if (outcome !== 'penalty') return check;
  return refuseUnlessProvided(check, handling) ?? refuseUnlessWithinRange(check, handling) ?? check;
};

/**
 * The range of a proposed handling and where its fine lies, whether or not it may be done; nothing is refused but a
 * basis that was in force on neither day.
 */
export const assessHandling = (
  handling: Handling,
  party: Party,
  violationOn: LegalDate,
  context: Pick<Context, 'law' | 'day'>,
): HandlingCheck | Refusal => {
  const { basisId, penalty, tier, mitigationGround, outcome } = handling;
  const { bases, discretion } = context.law;
  const basis = basisInForce(bases, basisId, violationOn) ?? basisInForce(bases, basisId, context.day);
  if (basis === undefined) return refusals.basisUnknown(basisId, violationOn);
  const assessment = assessPenalty(
    {
      basis,
      facts: handling.facts,
      partyType: party.kind,
      fine: outcome === 'penalty' ? penalty.fine : null,
      confiscated: { gains: penalty.confiscatedGains, goods: penalty.confiscatedGoodsValue },
      restrictions: penalty.restrictions,
      circumstances: handling.circumstances.map(({ code }) => code),
      tier: tier ?? null,
      mitigationGround: mitigationGround ?? null,
      actDate: violationOn,
      decisionDate: context.day,
    },
    discretion,
  );
  return { basisId, basisFrom: basis.effectiveFrom, violationOn, checkedOn: context.day, ...assessment };
};

/**
 * Gains that cannot be computed are not 0, and no more of them is taken than the part that is known (ILL Art.14).
 */
const refuseIfGainsContradict = ({ facts, penalty }: Handling): Refusal | null => {
  if (facts.gainsUncomputable !== true) return null;
  const falseZero = facts.illegalGains === 0;
  return falseZero || penalty.confiscatedGains > (facts.illegalGains ?? 0) ? refusals.gainsContradict() : null;
};

/**
 * No penalty goes with another outcome, but for what an exemption takes all the same: the goods (食品安全法136), here and
 * there the gains.
 */
const refuseUnlessExempted = (
  { outcome, penalty }: Handling,
  basis: LegalBasis,
  days: readonly LegalDate[],
  bases: readonly LegalBasis[],
): Refusal | null => {
  if (outcome === 'penalty' || imposesNothing(penalty)) return null;
  const exempting = exemptionsLifting(basis, bases, days);
  const taken = new Set<string>(exempting.flatMap(({ sanctions }) => sanctions.map(({ kind }) => kind)));
  const left = {
    ...penalty,
    confiscatedGoodsValue: taken.has('confiscate_goods') ? 0 : penalty.confiscatedGoodsValue,
    confiscatedGains: taken.has('confiscate_gains') ? 0 : penalty.confiscatedGains,
  };
  return outcome === 'no-penalty' && imposesNothing(left) ? null : refusals.penaltyWithoutOutcome(outcome);
};

/** No restriction of business without a basis that has it (APL Art.4). */
const refuseUnlessProvided = ({ reasons }: Assessment, { basisId }: Handling): Refusal | null => {
  const missing = reasons.find(({ code }) => code === 'RESTRICTION_NOT_PROVIDED');
  return missing === undefined ? null : refusals.restrictionNotProvided(basisId, missing.message);
};

const refuseUnlessWithinRange = ({ verdict, range, reasons }: Assessment, handling: Handling): Refusal | null => {
  const { basisId, tier, mitigationGround } = handling;
  const { fine } = handling.penalty;
  const why = reasons.map(({ message }) => message).join('; ');
  if (range === null) {
    if (fine === 0) return null;
    return verdict === 'unknown' ? refusals.factsMissing(basisId, why) : refusals.noFinePossible(basisId, why);
  }
  if (fine > range.max) return refusals.aboveMaximum(fine, range.max, basisId);
  const stated = mitigationGround !== undefined && tier === 'mitigated';
  if (verdict === 'mitigated' && !stated) return refusals.obligatoryFineOmitted(basisId);
  if (verdict === 'below-minimum' && !stated) return refusals.belowMinimumWithoutGround(fine, range.min, basisId);
  return tier === undefined && fine > 0 && range.min < range.max ? refusals.tierNotStated() : null;
};

/** The part of a penalty that is heavier than what the party was notified of, or null (PR Art.58). */
export const heavierPart = (proposed: Penalty, notified: Penalty): string | null => {
  if (proposed.fine > notified.fine) return 'The fine';
  if (proposed.confiscatedGains > notified.confiscatedGains) return 'The confiscation of gains';
  if (proposed.confiscatedGoodsValue > notified.confiscatedGoodsValue) return 'The confiscation of goods';
  if (proposed.warning && !notified.warning) return 'The warning';
  const added = proposed.restrictions.find((restriction) => !notified.restrictions.includes(restriction));
  return added === undefined ? null : `The restriction ${added}`;
};
