/**
 * A text as a sketch of bounded size: the smallest hashes of its runs of three characters. Two sketches tell how much
 * of two texts is the same without either of them (bottom-k sketch, Broder 1997).
 */

/** So many hashes are kept of a text; of one with no more runs than that the sketch is exact. */
const most = 128;
/** Hashes have 24 bits, written with five digits in base 36. */
const digits = 5;
/** Keeps the hashes of a run that is met again apart from those of other runs. */
const again = 0x5bd1e995;

/** What is compared of a text: letters, ideographs and figures; not how it is set or on which keyboard. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s\p{P}\p{S}]+/gu, '');

/** Mixes numbers to 24 bits (multiply and shift, as MurmurHash3 ends). */
const mixedOf = (a: number, b: number, c: number): number => {
  let mixed = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b) ^ Math.imul(c, 0xc2b2ae35);
  mixed ^= mixed >>> 15;
  mixed = Math.imul(mixed, 0x2c1b3c6d);
  mixed ^= mixed >>> 13;
  return Math.imul(mixed, 0x297a2d39) >>> 8;
};

export interface Sketch {
  /** Characters that were compared. */
  readonly length: number;
  /** Hashes in rising order, at most 128, five digits in base 36 each. */
  readonly hashes: string;
}

export const sketchOf = (text: string): Sketch => {
  const compared = plain(text);
  const counts = new Map<number, number>();
  const hashes = new Set<number>();
  for (let at = 0; at + 2 < compared.length; at += 1) {
    const run = mixedOf(compared.charCodeAt(at), compared.charCodeAt(at + 1), compared.charCodeAt(at + 2));
    const before = counts.get(run) ?? 0;
    counts.set(run, before + 1);
    // A run that comes again counts again.
    hashes.add(before === 0 ? run : mixedOf(run, again, before));
  }
  const smallest = [...hashes].sort((one, other) => one - other).slice(0, most);
  return {
    length: compared.length,
    hashes: smallest.map((hash) => hash.toString(36).padStart(digits, '0')).join(''),
  };
};

/** The hashes of a sketch, or so many of them, the smallest first. */
export const hashesOf = ({ hashes }: Sketch, count = most): string[] =>
  Array.from({ length: Math.min(count, hashes.length / digits) }, (_, place) =>
    hashes.slice(place * digits, (place + 1) * digits),
  );

/**
 * How much of two texts is the same, in percent: twice the runs they share by the runs of both (Dice). Exact for texts
 * of few different runs, else an estimate with a standard error of about 2 %.
 */
export const alikePercent = (one: readonly string[], other: readonly string[]): number => {
  let [left, right, seen, shared] = [0, 0, 0, 0];
  while (seen < most && (left < one.length || right < other.length)) {
    const [a, b] = [one[left], other[right]];
    if (a !== undefined && a === b) shared += 1;
    if (a !== undefined && (b === undefined || a <= b)) left += 1;
    if (b !== undefined && (a === undefined || b <= a)) right += 1;
    seen += 1;
  }
  return seen === 0 ? 0 : (200 * shared) / (seen + shared);
};
