import type { LegalBasis } from './legal-basis.js';

/** Below this likeness (0 to 1) two descriptions of conduct have too little in common. */
const LEAST_LIKENESS = 0.15;

/** Others are kept as far as they are nearly as like as the likeliest. */
const NEARLY = 0.85;

/** A longer list says nothing any more. */
const MOST = 5;

/**
 * The bases whose conduct reads most like `matter`, the likeliest first, at most five: a hint for whoever states the
 * basis, never a finding. Likeness counts pairs of characters that both descriptions have, the rarer the more.
 */
export const likelyBases = (matter: string, bases: readonly LegalBasis[], all: readonly LegalBasis[]): LegalBasis[] => {
  const weights = weightsOf(all);
  const asked = pairs(matter);
  const likeness = bases
    .map((basis) => ({ basis, like: likenessOf(asked, pairs(basis.matter), weights) }))
    .filter(({ like }) => like >= LEAST_LIKENESS)
    .sort((one, other) => other.like - one.like);
  const best = likeness[0]?.like ?? 0;
  return likeness
    .filter(({ like }) => like >= best * NEARLY)
    .slice(0, MOST)
    .map(({ basis }) => basis);
};

/** Nearer 1 the more of `one` is found in `other`; what `other` says beyond it counts less, for a basis lists much. */
const likenessOf = (
  one: ReadonlySet<string>,
  other: ReadonlySet<string>,
  weights: ReadonlyMap<string, number>,
): number => {
  const weigh = (set: Iterable<string>): number => {
    let total = 0;
    for (const pair of set) total += weights.get(pair) ?? weights.get('') ?? 1;
    return total;
  };
  const both = weigh([...one].filter((pair) => other.has(pair)));
  return both === 0 ? 0 : both / (weigh(one) ** 0.7 * weigh(other) ** 0.3);
};

const pairs = (text: string): ReadonlySet<string> => {
  const signs = text.replaceAll(/[^\p{Script=Han}]/gu, '');
  return new Set(Array.from({ length: Math.max(0, signs.length - 1) }, (_, at) => signs.slice(at, at + 2)));
};

const known = new WeakMap<readonly LegalBasis[], ReadonlyMap<string, number>>();

/** How much a pair tells: the logarithm of how few bases have it; under '' that of a pair that none has. */
const weightsOf = (all: readonly LegalBasis[]): ReadonlyMap<string, number> => {
  const found = known.get(all);
  if (found !== undefined) return found;
  const counts = new Map<string, number>();
  for (const { matter } of all) for (const pair of pairs(matter)) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  const weights = new Map([...counts].map(([pair, count]) => [pair, Math.log(1 + all.length / (1 + count))] as const));
  weights.set('', Math.log(1 + all.length));
  known.set(all, weights);
  return weights;
};
