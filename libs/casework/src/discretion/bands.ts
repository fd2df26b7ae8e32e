import { percentOf, type Fen } from './money.js';
import type { BandSetting } from './settings.js';

/** From the mildest. */
export const bandNames = ['lenient', 'general', 'heavy'] as const;
export type Band = (typeof bandNames)[number];

/**
 * The three bands of a range in fen, every end included: lenient from `min` to `lenientTo`, heavy from `heavyFrom` to
 * `max`, general between. Together they cover the range without overlap; in a narrow one a band may be empty
 * (`lenientTo < min`, `heavyFrom > max`).
 */
export interface Bands {
  readonly min: Fen;
  readonly lenientTo: Fen;
  readonly heavyFrom: Fen;
  readonly max: Fen;
}

/**
 * With D = max − min: lenient [min, min+30 %·D], heavy [min+70 %·D, max] by default (国市监法规〔2022〕2号; dated settings).
 * Both boundaries are cut to whole fen. A flat amount (min = max) has no tier and counts as general.
 */
export const bands = ({ min, max }: { readonly min: Fen; readonly max: Fen }, setting: BandSetting): Bands => {
  if (min === max) return { min, lenientTo: min - 1, heavyFrom: max + 1, max };
  const lenientAt = min + percentOf(max - min, setting.lenientUpToPercent);
  const heavyAt = min + percentOf(max - min, setting.heavyFromPercent);
  const lenientTo = setting.lenientBoundary === 'lenient' ? lenientAt : lenientAt - 1;
  const heavyFrom = setting.heavyBoundary === 'heavy' ? heavyAt : heavyAt + 1;
  return { min, lenientTo, heavyFrom: Math.max(heavyFrom, lenientTo + 1), max };
};

/** The band of a fine inside the range. */
export const bandOf = (fine: Fen, { lenientTo, heavyFrom }: Bands): Band => {
  if (fine <= lenientTo) return 'lenient';
  return fine >= heavyFrom ? 'heavy' : 'general';
};
