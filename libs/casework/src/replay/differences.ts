import type { CaseFact } from '../evolve/fold.js';
import { stateAt } from '../evolve/time-travel.js';

/** One field that differs between two points of a case. */
export interface Difference {
  /** Names of the fields from the outermost in; entries of a list by their number from 1. */
  readonly path: readonly string[];
  /** What stood there; null where nothing did. */
  readonly before: string | number | boolean | null;
  readonly after: string | number | boolean | null;
  /** Number of the event that made it as it is at the later point. */
  readonly event: number;
}

type Leaf = string | number | boolean | null;

const isLeaf = (value: unknown): value is Leaf => value === null || typeof value !== 'object';

/** A path as a key: names hold no such character. */
const between = '\u0000';

const leavesIn = (value: unknown, path: string, leaves: Map<string, Leaf>): Map<string, Leaf> => {
  if (value === undefined || value === null) return leaves;
  if (isLeaf(value)) return leaves.set(path, value);
  const parts: [string, unknown][] = Array.isArray(value)
    ? value.map((each: unknown, place) => [String(place + 1), each])
    : Object.entries(value);
  for (const [name, part] of parts) leavesIn(part, path === '' ? name : `${path}${between}${name}`, leaves);
  return leaves;
};

/** Every plain value of a state by its path; what says nothing is absent. */
const leavesAt = (facts: readonly CaseFact[], count: number): ReadonlyMap<string, Leaf> =>
  leavesIn(stateAt(facts, count), '', new Map());

/**
 * What differs between a case after `from` and after `to` of its events, field by field, each with the event that did
 * it. Fields that are equal at both points are absent, whatever became of them between. Backwards it says what would
 * have to be undone: the same fields, before and after the other way round.
 */
export const differences = (facts: readonly CaseFact[], from: number, to: number): Difference[] => {
  if (from > to)
    return differences(facts, to, from).map(({ before, after, ...rest }) => ({
      ...rest,
      before: after,
      after: before,
    }));
  const [first, last] = [leavesAt(facts, from), leavesAt(facts, to)];
  const paths = [...new Set([...first.keys(), ...last.keys()])].filter((path) => first.get(path) !== last.get(path));
  const events = eventsOf(facts, paths, last, { from, to });
  return paths.map((path) => ({
    path: path.split(between),
    before: first.get(path) ?? null,
    after: last.get(path) ?? null,
    event: events.get(path) ?? to,
  }));
};

/** The event after which each path stayed as it is in the end: looked for backwards, until every path has one. */
const eventsOf = (
  facts: readonly CaseFact[],
  paths: readonly string[],
  last: ReadonlyMap<string, Leaf>,
  { from, to }: { from: number; to: number },
): ReadonlyMap<string, number> => {
  const found = new Map<string, number>();
  for (let count = to - 1; count >= from && found.size < paths.length; count -= 1) {
    const leaves = leavesAt(facts, count);
    for (const path of paths) if (!found.has(path) && leaves.get(path) !== last.get(path)) found.set(path, count + 1);
  }
  return found;
};
