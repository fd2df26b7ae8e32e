import type { LegalDate } from '../law-data/legal-date.js';
import { amountOf, type Facts } from './facts.js';
import { isInForce, type LegalBasis } from './legal-basis.js';
import { percentOf, yuanText, type Fen } from './money.js';
import { reasonOf, type Reason, type Tier } from './reason.js';
import type { FineRange } from './statutory-range.js';

/** Fine against the statutory maximum and minimum. Below the minimum is 减轻, which needs a ground and must be stated. */
export const rangeDeviations = (
  fine: Fen,
  range: FineRange,
  tier: Tier | null,
  mitigationGround: string | null,
  floorRatio: number | null,
): Reason[] => {
  const amount = yuanText(fine);
  if (fine > range.max) {
    return [
      reasonOf('ABOVE_MAX', { fine, max: range.max }, `${amount} yuan is above the maximum of ${yuanText(range.max)}`),
    ];
  }
  if (fine >= range.min) return [];
  const reasons: Reason[] = [];
  const below = `${amount} yuan is below the minimum of ${yuanText(range.min)}`;
  if (mitigationGround === null) {
    reasons.push(
      reasonOf(
        'BELOW_MIN_NO_MITIGATION_GROUND',
        { fine, min: range.min },
        `${below}, and no ground of mitigation is given`,
      ),
    );
  }
  if (tier !== 'mitigated') {
    reasons.push(reasonOf('MITIGATED_NOT_STATED', { fine, min: range.min }, `${below}, and 减轻 is not stated`));
  }
  if (floorRatio !== null && fine < range.min * floorRatio) {
    const message = `${amount} yuan is below ${floorRatio * 100} % of the minimum, the local floor of 减轻`;
    reasons.push(reasonOf('BELOW_MITIGATION_FLOOR', { fine, min: range.min, percent: floorRatio * 100 }, message));
  }
  return reasons;
};

/** A stated tier that is not the one the amount lies in. Below the minimum only 减轻 can be meant. */
export const labelDeviation = (tier: Tier | null, actual: Tier): Reason[] => {
  if (tier === null || tier === actual) return [];
  return [
    reasonOf('LABEL_BAND_MISMATCH', { stated: tier, actual }, `the decision says ${tier}, the amount is ${actual}`),
  ];
};

/** Near a threshold the valuation of the goods decides the range, and so needs proof. */
export const nearThresholds = (basis: LegalBasis, facts: Facts, percent: number): Reason[] => {
  const near = new Map<string, Reason>();
  for (const condition of basis.sanctions.flatMap(({ when }) => when)) {
    if (condition.kind !== 'quantity') continue;
    const amount = amountOf(facts, condition.quantity);
    if (amount === undefined || condition.amount === 0) continue;
    if (Math.abs(amount - condition.amount) > percentOf(condition.amount, percent)) continue;
    const message = `${condition.quantity} of ${yuanText(amount)} yuan is within ${percent} % of the threshold of ${yuanText(condition.amount)}`;
    const told = { quantity: condition.quantity, amount, percent, threshold: condition.amount };
    near.set(message, reasonOf('THRESHOLD_NEAR', told, message));
  }
  return [...near.values()];
};

/** The text in force on the day of the act applies, a later one only if it is milder (从旧兼从轻, APL Art.37). */
export const versionDeviation = (
  basis: LegalBasis,
  actDate: LegalDate | null,
  decisionDate: LegalDate | null,
): Reason[] => {
  if (actDate === null || isInForce(basis, actDate)) return [];
  const { id, effectiveFrom, effectiveTo } = basis;
  const told = { basis: id, from: effectiveFrom, to: effectiveTo, actDate };
  const period = `${basis.id} is in force from ${basis.effectiveFrom} to ${basis.effectiveTo ?? 'now'}`;
  if (decisionDate !== null && decisionDate > actDate && isInForce(basis, decisionDate)) {
    const message = `${period}, after the act of ${actDate}: it applies only if milder (行政处罚法37)`;
    return [reasonOf('NEWER_VERSION', told, message)];
  }
  return [reasonOf('WRONG_VERSION', told, `${period}, not on ${actDate}`)];
};
