import { AMOUNT_ELSEWHERE, amountsOf } from './amount-elsewhere.js';
import { amountOf, CATEGORIES, QUANTITIES, type Category, type Facts, type Quantity } from './facts.js';
import { fineOn } from './fine-on.js';
import { GREATEST_AMOUNT, type Stretch } from './fitting-amounts.js';
import type { LegalBasis } from './legal-basis.js';
import { yuanText, type Fen } from './money.js';
import type { LegalPartyType } from './party-type.js';
import type { FineOutcome, FineRange } from './statutory-range.js';

/** What a basis provides for under a condition that the facts leave open. `max` null: without an upper end. */
export interface PossibleFine {
  /** Conditions that all hold: goodsValue < 10000.00. */
  readonly when: readonly string[];
  readonly outcome: Exclude<FineOutcome, { kind: 'range' }> | { readonly kind: 'range'; readonly range: OpenRange };
}

/** `surelyFrom` and `surelyTo`: what lies between them is inside the range whatever the missing amount is. */
export type OpenRange = Omit<FineRange, 'max'> & {
  readonly max: Fen | null;
  readonly surelyFrom: Fen;
  readonly surelyTo: Fen;
  /** The amounts that the range was computed over. */
  readonly over?: Stretch;
};

/** A basis has at most a few conditions; more facts than these are not tried out. */
const MOST_OPEN_FACTS = 3;

/**
 * Every fine that a basis may provide for, over all that the facts do not say: an amount that is missing is tried
 * below and above each threshold, a kind in each of its values. One entry without conditions where nothing is missing.
 */
export const possibleFines = (basis: LegalBasis, facts: Facts, partyType: LegalPartyType | null): PossibleFine[] =>
  explore({ basis, facts, partyType, when: [] });

interface Trial {
  readonly basis: LegalBasis;
  readonly facts: Facts;
  readonly partyType: LegalPartyType | null;
  readonly when: readonly string[];
}

const explore = (trial: Trial): PossibleFine[] => {
  const { basis, facts, partyType, when } = trial;
  const outcome = fineOn(basis, facts, partyType);
  const missing = outcome.kind === 'unknown' ? outcome.missing[0] : undefined;
  if (missing === undefined || when.length >= MOST_OPEN_FACTS) return [{ when, outcome: open(outcome) }];
  if (missing === AMOUNT_ELSEWHERE) return elsewhere(trial);
  const quantity = QUANTITIES.find((name) => name === missing);
  if (quantity !== undefined) {
    if (amountOf(facts, quantity) !== undefined) return withoutBase(trial, quantity, outcome);
    return cells(basis, quantity).flatMap((cell) => inCell(trial, quantity, cell));
  }
  const category = CATEGORIES.find((name) => name === missing);
  if (category !== undefined) {
    return valuesOf(basis, category).flatMap((value) =>
      explore({ ...trial, facts: { ...facts, [category]: value }, when: [...when, `${category} = ${value}`] }),
    );
  }
  if (missing !== 'partyType') return [{ when, outcome: open(outcome) }];
  return (['natural_person', 'organisation'] as const).flatMap((party) =>
    explore({ ...trial, partyType: party, when: [...when, `partyType = ${party}`] }),
  );
};

const open = (outcome: FineOutcome): PossibleFine['outcome'] => {
  if (outcome.kind !== 'range') return outcome;
  const { min, max } = outcome.range;
  return { kind: 'range', range: { ...outcome.range, surelyFrom: min, surelyTo: max } };
};

/** The law leaves the amount to others: each of them is tried. */
const elsewhere = (trial: Trial): PossibleFine[] =>
  amountsOf(trial.basis).flatMap((basis) =>
    explore({ ...trial, basis, when: [...trial.when, `the amount of ${basis.id}`] }),
  );

/** No advertising fee is one that cannot be calculated or is clearly too low, where the law has a fine for it. */
const withoutBase = (trial: Trial, quantity: Quantity, outcome: FineOutcome): PossibleFine[] => {
  const { basis, facts, partyType, when } = trial;
  if (quantity !== 'adFee' || facts.adFeeUncalculable === true) return [{ when, outcome: open(outcome) }];
  const uncalculable = fineOn(basis, { ...facts, adFeeUncalculable: true }, partyType);
  return [{ when: [...when, 'adFeeUncalculable'], outcome: open(uncalculable) }];
};

/** From `from` to `to` fen, both included. */
interface Cell {
  readonly from: Fen;
  readonly to: Fen;
}

/** The stretches between the thresholds that the basis names for a quantity. */
const cells = (basis: LegalBasis, quantity: Quantity): Cell[] => {
  const starts = new Set([0]);
  for (const condition of basis.sanctions.flatMap(({ when }) => when)) {
    if (condition.kind !== 'quantity' || condition.quantity !== quantity) continue;
    if (condition.is !== 'gt' && condition.is !== 'lte') starts.add(condition.amount);
    if (condition.is !== 'lt' && condition.is !== 'gte') starts.add(condition.amount + 1);
  }
  const sorted = [...starts].sort((one, other) => one - other);
  return sorted.map((from, at) => ({ from, to: (sorted[at + 1] ?? GREATEST_AMOUNT + 1) - 1 }));
};

/** A fine grows with its base, so that the two ends of a stretch give the lowest and the highest amount. */
const inCell = (trial: Trial, quantity: Quantity, cell: Cell): PossibleFine[] => {
  const when = [...trial.when, cellText(quantity, cell)];
  const at = (amount: Fen): PossibleFine[] =>
    explore({ ...trial, facts: { ...trial.facts, [quantity]: amount }, when });
  const lowest = at(cell.from === 0 && cell.to > 0 ? 1 : cell.from);
  const highest = at(cell.to);
  const nearlyHighest = at(Math.max(cell.from, cell.to - 1));
  return lowest.map(({ outcome: low, when: conditions }, index) => {
    const high = highest[index]?.outcome;
    if (low.kind !== 'range' || high?.kind !== 'range') return { when: conditions, outcome: low };
    const below = nearlyHighest[index]?.outcome;
    const endless = cell.to === GREATEST_AMOUNT && below?.kind === 'range' && below.range.max !== high.range.max;
    const surely = { surelyFrom: high.range.surelyFrom, surelyTo: low.range.surelyTo };
    const over = { quantity, from: cell.from, to: cell.to };
    const range = { ...low.range, ...surely, over, max: endless ? null : high.range.max };
    return { when: conditions, outcome: { kind: 'range', range } };
  });
};

const cellText = (quantity: Quantity, { from, to }: Cell): string => {
  if (from === to) return `${quantity} = ${yuanText(from)}`;
  if (to === GREATEST_AMOUNT) return from === 0 ? `${quantity} is open` : `${quantity} >= ${yuanText(from)}`;
  return from <= 1 ? `${quantity} <= ${yuanText(to)}` : `${yuanText(from)} <= ${quantity} <= ${yuanText(to)}`;
};

const valuesOf = (basis: LegalBasis, category: Category): string[] => {
  const values = basis.sanctions
    .flatMap(({ when }) => when)
    .flatMap((condition) =>
      condition.kind === 'category' && condition.category === category ? [condition.value] : [],
    );
  return [...new Set(values)];
};
