import type { LegalDate } from '../deadlines/index.js';
import { bureauOf, groupedBy, lastDay } from './grouping.js';

/** One decision: who made it, what it can be compared with, and whether it came out as is looked for. */
export interface Weighed {
  readonly caseId: string;
  readonly unit: string;
  readonly on: LegalDate;
  /** Officers, or units: each is held against those that are not among them. */
  readonly whose: readonly string[];
  /** Only decisions of one kind are compared. */
  readonly kind: string;
  readonly isHit: boolean;
}

/** Somebody with far more hits than the others had with the same kinds of decisions. */
export interface Outlier {
  readonly bureau: string;
  readonly who: string;
  readonly hits: readonly Weighed[];
  readonly of: number;
  /** Hits that the others would have had among as many decisions of the same kinds, rounded to tenths. */
  readonly expected: number;
}

export interface Bounds {
  /** Decisions that each side must have. */
  readonly fewest: number;
  readonly fewestHits: number;
  readonly factor: number;
}

/** Shares are fractions: three times as many is three times as many, whatever is left over in the last digit. */
const rounding = 1e-9;

interface Tally {
  of: number;
  hits: number;
}

const tallied = (weighed: readonly Weighed[]): Map<string, Tally> => {
  const tallies = new Map<string, Tally>();
  for (const { kind, isHit } of weighed) {
    const tally = tallies.get(kind) ?? { of: 0, hits: 0 };
    tally.of += 1;
    if (isHit) tally.hits += 1;
    tallies.set(kind, tally);
  }
  return tallies;
};

/**
 * Those whose share of hits is at least `factor` times that of all others of the bureau. Like is compared with like:
 * what the others would have had is counted kind by kind (indirect standardisation), and a kind that nobody else had
 * says nothing.
 */
export const outliersOf = (weighed: readonly Weighed[], boundsOf: (unit: string) => Bounds): Outlier[] =>
  [...groupedBy(weighed, ({ unit }) => bureauOf(unit))].flatMap(([bureau, ofBureau]) => {
    const all = tallied(ofBureau);
    const own = groupedBy(
      ofBureau.flatMap((each) => each.whose.map((who) => ({ who, each }))),
      ({ who }) => who,
    );
    return [...own].flatMap(([who, entries]): Outlier[] => {
      const mine = entries.map(({ each }) => each);
      const found = compared(tallied(mine), all);
      const hits = mine.filter(({ isHit, kind }) => isHit && found.kinds.has(kind));
      const { fewest, fewestHits, factor } = boundsOf(mine[0]?.unit ?? bureau);
      const isFar = hits.length >= fewestHits && hits.length + rounding >= factor * found.expected;
      if (found.of < fewest || found.others < fewest || !isFar) return [];
      return [{ bureau, who, hits, of: found.of, expected: Math.round(found.expected * 10) / 10 }];
    });
  });

const compared = (mine: ReadonlyMap<string, Tally>, all: ReadonlyMap<string, Tally>) => {
  const kinds = new Set<string>();
  let [of, others, expected] = [0, 0, 0];
  for (const [kind, own] of mine) {
    const together = all.get(kind) ?? own;
    const elsewhere = together.of - own.of;
    if (elsewhere === 0) continue;
    kinds.add(kind);
    of += own.of;
    others += elsewhere;
    expected += own.of * ((together.hits - own.hits) / elsewhere);
  }
  return { kinds, of, others, expected };
};

/** Officers who had the same hits together are one sign. */
export const together = (outliers: readonly Outlier[]): { readonly whos: string[]; readonly outlier: Outlier }[] =>
  [
    ...groupedBy(outliers, ({ bureau, hits }) => `${bureau} ${hits.map(({ caseId }) => caseId).join(' ')}`).values(),
  ].map((same) => ({ whos: same.map(({ who }) => who), outlier: same[0] as Outlier }));

/** The day of the hit with which somebody began to stand out, by what had been decided until then. */
export const showsSince = (
  { bureau, who, hits }: Outlier,
  weighed: readonly Weighed[],
  boundsOf: (unit: string) => Bounds,
): LegalDate => {
  const ofBureau = weighed.filter(({ unit }) => bureauOf(unit) === bureau);
  const days = [...new Set(hits.map(({ on }) => on))].sort();
  const stoodOut = (day: LegalDate): boolean =>
    outliersOf(
      ofBureau.filter(({ on }) => on <= day),
      boundsOf,
    ).some((each) => each.who === who);
  return days.find(stoodOut) ?? lastDay(days);
};
