import type { Facts, Quantity } from './facts.js';
import { fineOn } from './fine-on.js';
import type { LegalBasis } from './legal-basis.js';
import { yuanText, type Fen } from './money.js';
import type { LegalPartyType } from './party-type.js';

/** No amount of a file is greater: 100 billion yuan. */
export const GREATEST_AMOUNT: Fen = 10_000_000_000_000;

/** A stretch of amounts in fen, both ends included, within which one rule holds. */
export interface Stretch {
  readonly quantity: Quantity;
  readonly from: Fen;
  readonly to: Fen;
}

interface Open {
  readonly basis: LegalBasis;
  readonly facts: Facts;
  readonly partyType: LegalPartyType | null;
}

/**
 * For which amounts of a stretch a fine lies in the range, in words: adFee is from 640.00 to 1066.66 yuan. Both ends
 * of the range grow with the amount, so that halving finds them. null where there is no such amount.
 */
export const amountsThatFit = ({ basis, facts, partyType }: Open, stretch: Stretch, fine: Fen): string | null => {
  const { quantity, from, to } = stretch;
  const end = (amount: Fen, side: 'min' | 'max'): Fen => {
    const outcome = fineOn(basis, { ...facts, [quantity]: amount }, partyType);
    return outcome.kind === 'range' ? outcome.range[side] : 0;
  };
  const least = firstAmount(from, to, (amount) => end(amount, 'max') >= fine);
  const beyond = firstAmount(from, to, (amount) => end(amount, 'min') > fine);
  const most = beyond === null ? to : beyond - 1;
  if (least === null || least > most) return null;
  if (least === most) return `${quantity} is ${yuanText(least)} yuan`;
  if (most === GREATEST_AMOUNT) return `${quantity} is from ${yuanText(least)} yuan upwards`;
  return `${quantity} is from ${yuanText(least)} to ${yuanText(most)} yuan`;
};

/** The first amount that passes a test which every greater one passes too; null for none. */
const firstAmount = (from: Fen, to: Fen, passes: (amount: Fen) => boolean): Fen | null => {
  if (!passes(to)) return null;
  let low = from;
  let high = to;
  while (low < high) {
    const middle = low + Math.floor((high - low) / 2);
    if (passes(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
};
