import type { Handling } from '../events/investigation.js';
import { refusals, type Refusal } from '../refusals/index.js';
import { actsOf } from '../standing/acts-of.js';
import { sparesOverpaid, takesOverpaid } from '../standing/overpaid.js';
import type { At } from '../state/case-state.js';

/** What was gained by the acts of a handling, in fen; what was notified to be taken where a sum is not known. */
const gainsOf = (handling: Handling, notified: Handling): number => {
  const sums = actsOf(handling).map(({ facts }) => facts.illegalGains);
  return sums.every((sum) => sum !== undefined)
    ? sums.reduce((sum, each) => sum + each, 0)
    : notified.penalty.confiscatedGains;
};

/**
 * What was charged too much goes back before it is taken, and where the penalty is spared (PR Art.59; APL Art.28(2);
 * ILL Art.15).
 */
export const refuseUnlessRefundOrdered = (
  { notice: { refund } }: At<'reviewed' | 'notified'>,
  decided: Handling,
): Refusal | null =>
  refund === null && (takesOverpaid(decided) || sparesOverpaid(decided))
    ? refusals.missingBefore('refund-order', 'PR Art.59; APL Art.28(2)')
    : null;

/**
 * The penalty is decided once it is known what was refunded: that is not confiscated, and what was not refunded in the
 * term is (PR Art.59; 价格违法行为行政处罚规定 Art.16; APL Art.28(2); ILL Art.11).
 */
export const refuseIfRefundOpen = (
  { notice: { refund, issued } }: At<'notified'>,
  decided: Handling,
): Refusal | null => {
  if (refund === null || decided.outcome !== 'penalty') return null;
  const { amount, refundBy, result } = refund;
  if (result === undefined) return refusals.refundOpen(amount, refundBy);
  const { confiscatedGains } = decided.penalty;
  const most = Math.max(gainsOf(decided, issued.handling) - result.refunded, 0);
  return confiscatedGains > most ? refusals.refundedIsNotTaken(result.refunded, confiscatedGains, most) : null;
};
