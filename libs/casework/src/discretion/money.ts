/** A whole number of fen (1 yuan = 100 fen). All amounts of money inside the rules are fen. */
export type Fen = number;

/** Above this many yuan a multiple of the amount could leave the range of exact integers. */
const MOST_YUAN = 100_000_000_000;

/** An amount that is none: negative, not finite, finer than a fen, or too large. */
export class InvalidAmount extends Error {
  override readonly name = 'InvalidAmount';

  constructor(
    readonly field: string,
    readonly reason: string,
  ) {
    super(`${field}: ${reason}`);
  }
}

/** Yuan to fen, exactly. @throws {InvalidAmount} naming `field` instead of rounding. */
export const toFen = (yuan: number, field = 'amount'): Fen => {
  if (!Number.isFinite(yuan)) throw new InvalidAmount(field, `must be a number, but is ${yuan}`);
  if (yuan < 0) throw new InvalidAmount(field, `must not be negative, but is ${yuan}`);
  if (yuan > MOST_YUAN) throw new InvalidAmount(field, `must not exceed ${MOST_YUAN} yuan, but is ${yuan}`);
  const fen = Math.round(yuan * 100);
  if (fen / 100 !== yuan) throw new InvalidAmount(field, `must have at most two decimals, but is ${yuan}`);
  return fen;
};

/** An amount in fen that was stated or computed more finely: `exact` is the sum in yuan. */
export interface ExactAmount {
  readonly fen: Fen;
  readonly exact: string;
  readonly rounded: boolean;
}

/** Yuan with three decimals as fen, rounded half up; null for what `toFen` reads or refuses. */
export const fenOfExact = (yuan: number): ExactAmount | null => {
  const [, whole, hundredths, thousandth] = /^(\d{1,12})\.(\d\d)(\d)$/u.exec(String(yuan)) ?? [];
  if (whole === undefined || yuan > MOST_YUAN) return null;
  const fen = Number(whole) * 100 + Number(hundredths) + (Number(thousandth) >= 5 ? 1 : 0);
  return { fen, exact: String(yuan), rounded: true };
};

/** Fen as yuan with thousands and two decimals, for messages: 1,234.50. */
export const yuanText = (fen: Fen): string =>
  `${Math.trunc(fen / 100).toLocaleString('en-US')}.${String(fen % 100).padStart(2, '0')}`;

/**
 * A multiple as the law states it (10, 0.05), kept as a fraction so that money is never multiplied in floating point.
 */
export interface Multiple {
  readonly numerator: number;
  readonly denominator: number;
}

/** The decimal `times` as a fraction: 0.05 = 5/100. */
export const multipleOf = (times: number): Multiple => {
  const decimals = String(times).split('.')[1]?.length ?? 0;
  const denominator = 10 ** decimals;
  return { numerator: Math.round(times * denominator), denominator };
};

/** Millionths of a yuan: what goods of three decimals at a price of three come to is whole in them. */
export type Millionths = bigint;

const PER_FEN = 10_000n;

export const millionthsOfFen = (fen: Fen): Millionths => BigInt(fen) * PER_FEN;

/** An exact sum in yuan, as `ExactAmount` has it, with at most six decimals. */
export const millionthsOfYuan = (exact: string): Millionths => {
  const [whole = '', fraction = ''] = exact.split('.');
  return BigInt(whole) * 1_000_000n + BigInt(fraction.padEnd(6, '0'));
};

/** `amount` × `multiple` in fen, rounded once, half up; `rounded` where that was no whole fen. */
export const multiply = (amount: Millionths, multiple: Multiple): { fen: Fen; rounded: boolean } => {
  const denominator = BigInt(multiple.denominator) * PER_FEN;
  const product = amount * BigInt(multiple.numerator);
  return { fen: Number((product * 2n + denominator) / (denominator * 2n)), rounded: product % denominator !== 0n };
};

/** `percent` of `amount`, cut to whole fen. */
export const percentOf = (amount: Fen, percent: number): Fen => Number((BigInt(amount) * BigInt(percent)) / 100n);
