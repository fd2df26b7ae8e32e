import { refusals, type Refusal } from '../refusals/index.js';

/**
 * Sums of money are exact: together they stay within the whole numbers that a computer keeps exactly, whatever each of
 * them is. `field` names what was entered last.
 */
export const refuseUnlessSumExact = (field: string, amounts: readonly number[]): Refusal | null => {
  const sum = amounts.reduce((total, amount) => total + BigInt(amount), 0n);
  return sum > BigInt(Number.MAX_SAFE_INTEGER) ? refusals.sumTooLarge(field, Number.MAX_SAFE_INTEGER) : null;
};
