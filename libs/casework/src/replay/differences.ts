import { hasCorrections } from '../evolve/corrections.js';
import { evolve, type CaseFact } from '../evolve/fold.js';
import { stateAt } from '../evolve/time-travel.js';
import { beforeTheFirstEvent, type CaseState } from '../state/case-state.js';
import { sumFields } from '../words/fields/index.js';

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
type Path = readonly string[];

const isLeaf = (value: unknown): value is Leaf => value === null || typeof value !== 'object';

/** The parts of a value by their names; entries of a list by their number from 1. */
const partsOf = (value: unknown): ReadonlyMap<string, unknown> => {
  if (isLeaf(value)) return new Map();
  if (Array.isArray(value)) return new Map(value.map((each: unknown, place) => [String(place + 1), each]));
  return new Map(Object.entries(value as object));
};

const leafOf = (value: unknown): Leaf => (value === undefined || !isLeaf(value) ? null : value);

interface Differing {
  readonly path: Path;
  readonly before: Leaf;
  readonly after: Leaf;
}

/** Whether nothing is owed on either side: a sum that begins at 0 is no change of it. */
const isNoSum = ({ path, before, after }: Differing): boolean =>
  sumFields.has(path.findLast((name) => !/^\d+$/.test(name)) ?? '') && (before ?? 0) === 0 && (after ?? 0) === 0;

/** Plain values that differ between two; what says nothing is absent. Parts that both hold are not looked into. */
const differing = (before: unknown, after: unknown, path: Path = []): Differing[] => {
  if (before === after) return [];
  const own = { path, before: leafOf(before), after: leafOf(after) };
  const [was, is] = [partsOf(before ?? null), partsOf(after ?? null)];
  const names = [...new Set([...was.keys(), ...is.keys()])];
  return [
    ...(own.before === own.after || isNoSum(own) ? [] : [own]),
    ...names.flatMap((name) => differing(was.get(name), is.get(name), [...path, name])),
  ];
};

/** The plain value at a path; null where there is none. */
const leafAt = (state: unknown, path: Path): Leaf => {
  let value = state;
  for (const name of path) {
    if (value === undefined || isLeaf(value)) return null;
    value = Array.isArray(value) ? value[Number(name) - 1] : (value as Record<string, unknown>)[name];
  }
  return leafOf(value);
};

/**
 * The case after so many of its events. Where nothing was corrected each state goes on from an earlier one, and shares
 * with it what the events between left as it was.
 */
const statesOf = (facts: readonly CaseFact[], from: number, to: number): ((count: number) => CaseState) => {
  if (hasCorrections(facts.slice(0, to))) return (count) => stateAt(facts, count);
  const states = [stateAt(facts, from)];
  for (const fact of facts.slice(from, to)) states.push(evolve(states.at(-1) ?? beforeTheFirstEvent, fact));
  return (count) => states[count - from] ?? beforeTheFirstEvent;
};

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
  const stateOf = statesOf(facts, from, to);
  const found = differing(stateOf(from), stateOf(to));
  const events = eventsOf(found, stateOf, { from, to });
  return found.map((each) => ({ ...each, event: events.get(each) ?? to }));
};

/** The event after which each field stayed as it is in the end: looked for backwards, until every field has one. */
const eventsOf = (
  fields: readonly Differing[],
  stateOf: (count: number) => CaseState,
  { from, to }: { from: number; to: number },
): ReadonlyMap<Differing, number> => {
  const found = new Map<Differing, number>();
  for (let count = to - 1; count > from && found.size < fields.length; count -= 1) {
    const state = stateOf(count);
    for (const field of fields)
      if (!found.has(field) && leafAt(state, field.path) !== field.after) found.set(field, count + 1);
  }
  for (const field of fields) if (!found.has(field)) found.set(field, from + 1);
  return found;
};
