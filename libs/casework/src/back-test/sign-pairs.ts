import type { Risk } from '../risk/risk.js';

/**
 * A sign as it shows by the settings in force, and as it would by the changed ones. Where only one of both is there it
 * is gone, or new; where both are there and differ, the same thing shows from another day on, or with another figure.
 */
export interface SignPair {
  readonly before: Risk | null;
  readonly now: Risk | null;
}

/** What two signs have alike that are of the same thing, whatever figure they were counted with. */
const kindOf = ({ detail, forParty = 0 }: Risk): string => `${forParty} ${detail.code}`;

/** Takes the first of a kind out of what is left of it. */
const taken = (left: Map<string, Risk[]>, key: string): Risk | null => left.get(key)?.shift() ?? null;

const by = (risks: readonly Risk[], keyOf: (risk: Risk) => string): Map<string, Risk[]> => {
  const groups = new Map<string, Risk[]>();
  for (const risk of risks) groups.set(keyOf(risk), [...(groups.get(keyOf(risk)) ?? []), risk]);
  return groups;
};

/**
 * The signs of one point in one case, by two settings, in pairs: those that are alike to the letter first, then those
 * of one kind in their order, since a figure moves all signs of a kind alike.
 */
export const pairsOf = (before: readonly Risk[], now: readonly Risk[]): SignPair[] => {
  const alike = by(before, (risk) => JSON.stringify(risk));
  const same = now.map((risk) => taken(alike, JSON.stringify(risk)));
  const ofKind = by([...alike.values()].flat().toSorted(bySince), kindOf);
  const pairs = now.map((risk, place): SignPair => ({
    now: risk,
    before: same[place] ?? taken(ofKind, kindOf(risk)),
  }));
  return [...pairs, ...[...ofKind.values()].flat().map((risk): SignPair => ({ before: risk, now: null }))];
};

const bySince = (one: Risk, other: Risk): number => one.since.localeCompare(other.since);
