import type { OrderField } from '../views.js';
import type { FilterConditions, PathConditions } from './filter-conditions.js';
import { indexPrefix, primary, type IndexLayout, type IndexTraits } from './index-layout.js';
import { fieldBytes, fieldInterval, type FieldInterval } from './key-bounds.js';
import { successor } from './ordered-encoding.js';

/** Keys that start with `prefix`, from `low` up to, not including, `high`. */
export interface KeyRange {
  readonly prefix: Buffer;
  readonly low: Buffer;
  readonly high: Buffer;
}

/** How a query is answered: which index, which of its keys, and what that already guarantees. */
export interface Plan {
  readonly index: IndexLayout;
  readonly ranges: KeyRange[];
  /** The fields of the keys after the prefix. */
  readonly rest: OrderField[];
  /**
   * 1 when the keys of each range, after the prefix, are in the order asked for, -1 when backwards, 0 when in neither.
   */
  readonly direction: 1 | -1 | 0;
  /** Every document met satisfies the filter, and is met once. */
  readonly exact: boolean;
}

/** Beyond this many ranges it costs less to read on and filter. */
const MAX_RANGES = 200;

/** Nothing narrows a search more than the documents' own names. */
const fewest = 1_000;

/** The index that narrows the search most; among equals the one that spares the sort. */
export const choosePlan = (
  layouts: readonly IndexLayout[],
  traitsOf: (index: IndexLayout) => IndexTraits,
  conditions: FilterConditions,
  order: readonly OrderField[],
): Plan => {
  let best = rated(primary, traitsOf(primary), conditions, order);
  for (const index of layouts) {
    const plan = rated(index, traitsOf(index), conditions, order);
    if (plan.worth > best.worth) best = plan;
  }
  return best;
};

const rated = (
  index: IndexLayout,
  traits: IndexTraits,
  conditions: FilterConditions,
  order: readonly OrderField[],
): Plan & { worth: number } => {
  const { byPath } = conditions;
  const prefixes = equalityPrefixes(index, byPath);
  const rest = index.fields.slice(prefixes.fields);
  const [next] = rest;
  const interval = next && fieldInterval(byPath.get(next.path), next.direction, traits.lists.includes(next.path));
  const direction = orderDirection(index, traits, prefixes.fields, byPath, order);
  const namesDocuments = index === primary && prefixes.fields > 0;
  return {
    index,
    ranges: prefixes.values.map((prefix) => ({
      prefix,
      low: Buffer.concat([prefix, interval?.low ?? Buffer.of()]),
      high: interval === undefined ? successor(prefix) : Buffer.concat([prefix, interval.high]),
    })),
    rest,
    direction,
    exact: traits.lists.length === 0 && !traits.cut && saysAll(conditions, index, prefixes.fields, interval?.whole),
    worth: namesDocuments
      ? fewest
      : prefixes.fields * 10 + (direction === 0 ? 0 : 5) + narrowing(interval, byPath.get(next?.path ?? '')),
  };
};

/** What an interval is worth: that of one entry of a list is a search, which reads less than the order of all would. */
const narrowing = (interval: FieldInterval | undefined, conditions: PathConditions | undefined): number => {
  if (interval === undefined) return 0;
  return conditions?.entry === undefined ? 3 : 8;
};

/** The beginnings of the keys that satisfy the equalities on the index's first fields. */
const equalityPrefixes = (
  index: IndexLayout,
  byPath: FilterConditions['byPath'],
): { values: Buffer[]; fields: number } => {
  let values = [indexPrefix(index)];
  let fields = 0;
  for (const { path, direction } of index.fields) {
    const points = byPath.get(path)?.points;
    if (points === undefined || values.length * points.length > MAX_RANGES) break;
    const ends = points.map((point) => fieldBytes(point, direction));
    values = values.flatMap((prefix) => ends.map((end) => Buffer.concat([prefix, end])));
    fields += 1;
  }
  return { values, fields };
};

/**
 * The order is served when the fields after the prefix are those asked for, leaving out what equality holds constant.
 */
const orderDirection = (
  { fields }: IndexLayout,
  traits: IndexTraits,
  prefixFields: number,
  byPath: FilterConditions['byPath'],
  order: readonly OrderField[],
): 1 | -1 | 0 => {
  const constant = new Set(
    fields
      .slice(0, prefixFields)
      .filter(({ path }) => byPath.get(path)?.points?.length === 1 && !traits.lists.includes(path))
      .map(({ path }) => path),
  );
  const asked = order.filter(({ path }) => !constant.has(path));
  const rest = fields.slice(prefixFields);
  const samePaths = asked.length === rest.length && asked.every(({ path }, i) => rest[i]?.path === path);
  if (!samePaths || traits.cut || rest.some(({ path }) => traits.lists.includes(path))) return 0;
  if (asked.every(({ direction }, i) => rest[i]?.direction === direction)) return 1;
  return asked.every(({ direction }, i) => rest[i]?.direction === -direction) ? -1 : 0;
};

/** Whether the prefix and the interval after it are everything the filter says. */
const saysAll = (
  { byPath, complete }: FilterConditions,
  { fields }: IndexLayout,
  prefixFields: number,
  intervalIsWhole: boolean | undefined,
): boolean =>
  complete &&
  [...byPath].every(([path, { from, to }]) => {
    const position = fields.findIndex((field) => field.path === path);
    if (position === prefixFields) return intervalIsWhole === true;
    return position >= 0 && position < prefixFields && from === undefined && to === undefined;
  });
