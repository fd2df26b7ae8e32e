/**
 * A text as a sketch of bounded size: the smallest hashes of its different runs of three characters. Two sketches tell
 * how much of two texts is the same without either of them (bottom-k sketch, Broder 1997).
 */

/** So many hashes are kept of a text; of one with no more runs than that the sketch is exact. */
const most = 128;
/** Hashes have 24 bits, written with five digits in base 36. */
const digits = 5;
/** Hashes are below this. */
const space = 2 ** 24;

const isLetter = /[\p{L}\p{N}\p{M}]/u;

/** Full-width letters and figures as keyboards write them otherwise, and capitals as small letters. */
const plainCode = (code: number): number => {
  const narrow = code >= 0xff01 && code <= 0xff5e ? code - 0xfee0 : code;
  return narrow >= 0x41 && narrow <= 0x5a ? narrow + 0x20 : narrow;
};

/** Ideographs, figures and small letters; what else is a letter is asked of the Unicode tables. */
const counts = (code: number): boolean => {
  if ((code >= 0x3400 && code <= 0x9fff) || (code >= 0x30 && code <= 0x39) || (code >= 0x61 && code <= 0x7a))
    return true;
  // Halves of characters beyond the first plane stand for themselves.
  return code > 0x7f && ((code >= 0xd800 && code <= 0xdfff) || isLetter.test(String.fromCharCode(code)));
};

/** What is compared of a text: letters, ideographs and figures; not how it is set. */
const plain = (text: string): Uint16Array => {
  const codes = new Uint16Array(text.length);
  let length = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = plainCode(text.charCodeAt(at));
    if (!counts(code)) continue;
    codes[length] = code;
    length += 1;
  }
  return codes.subarray(0, length);
};

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
  const codes = plain(text);
  const runs = Math.max(codes.length - 2, 0);
  // Hashes are spread evenly: so many below this bound are more than are kept, unless the same runs come again.
  const bound = Math.min(space, Math.ceil((space * most * 2) / Math.max(runs, 1)));
  let smallest = smallestOf(codes, bound);
  if (smallest.length < most && bound < space) smallest = smallestOf(codes, space);
  return { length: codes.length, hashes: smallest.map((hash) => hash.toString(36).padStart(digits, '0')).join('') };
};

/** The smallest different hashes below a bound. */
const smallestOf = (codes: Uint16Array, bound: number): number[] => {
  const hashes = new Set<number>();
  const [first = 0, second = 0] = codes;
  let [a, b] = [first, second];
  for (const c of codes.subarray(2)) {
    const hash = mixedOf(a, b, c);
    if (hash < bound) hashes.add(hash);
    [a, b] = [b, c];
  }
  return [...hashes].sort((one, other) => one - other).slice(0, most);
};

/** The hashes of a sketch, or so many of them, the smallest first. */
export const hashesOf = ({ hashes }: Sketch, count = most): string[] =>
  Array.from({ length: Math.min(count, hashes.length / digits) }, (_, place) =>
    hashes.slice(place * digits, (place + 1) * digits),
  );

/**
 * How much of two texts is the same, in percent: twice the different runs they share by those of both (Dice). Exact for
 * texts of few different runs, else an estimate with a standard error of about 2 %.
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
