import type { Schema } from '../../api/client.js';

/** A stretch of the scale: where it begins and ends, in percent of its width. */
export interface Stretch {
  readonly band: 'lenient' | 'general' | 'heavy';
  readonly from: number;
  readonly to: number;
}

/** A line across the scale: a sum from which something applies. */
export interface Line {
  readonly what: 'hearing' | 'review';
  readonly at: number;
}

export interface Scale {
  readonly bands: readonly Stretch[];
  readonly lines: readonly Line[];
  /** Where the proposed fine stands. */
  readonly fine: number;
}

/** So much of the width is left free beyond the largest sum that is drawn. */
const margin = 0.08;

/**
 * The scale on which a fine is seen: from 0 to a little more than the range or the fine, whichever is more. Sums in
 * fen; thresholds beyond it are left out.
 */
export const scaleOf = (
  bands: Schema<'Answer.Bands'>,
  fine: number,
  from: { readonly hearing: number; readonly review: number },
): Scale => {
  const end = Math.max(bands.max, fine, 1) * (1 + margin);
  const at = (fen: number): number => (100 * Math.min(fen, end)) / end;
  const stretches: Stretch[] = [
    { band: 'lenient', from: at(bands.min), to: at(Math.min(bands.lenientTo, bands.max)) },
    { band: 'general', from: at(Math.max(bands.lenientTo, bands.min)), to: at(Math.min(bands.heavyFrom, bands.max)) },
    { band: 'heavy', from: at(bands.heavyFrom), to: at(bands.max) },
  ];
  const lines: Line[] = [
    { what: 'hearing', at: at(from.hearing) },
    { what: 'review', at: at(from.review) },
  ];
  return {
    bands: stretches.filter((stretch) => stretch.to > stretch.from),
    lines: lines.filter(({ what }) => from[what] < end),
    fine: at(fine),
  };
};
