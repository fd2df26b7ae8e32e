import type { Filter } from '../port.js';
import type { OrderField } from '../views.js';

/** The kinds of value a sort field may hold beside null and nothing, in MongoDB's order. */
const KINDS = ['number', 'string', 'bool'];

/**
 * The part of a list after a place, as consecutive stretches: first what differs from the place in the last field only,
 * then in the last but one…. Each stretch is one narrow walk of an index. (As the branches of one $or they would be
 * merged by MongoDB 6.0, which then sorts nothing before null and skips documents.)
 */
export const stretchesAfter = (order: readonly OrderField[], values: readonly unknown[]): Filter[] => {
  const stretches = order.flatMap(({ path, direction }, position) => {
    const equal = order.slice(0, position).map((field, i) => ({ [field.path]: values[i] }));
    const beyond = direction === 1 ? above(path, values[position]) : below(path, values[position]);
    return beyond === undefined ? [] : [{ $and: [...equal, ...beyond] }];
  });
  return stretches.reverse();
};

/**
 * MongoDB compares within one kind only, so the range is negated and the kinds on the other side are excluded by name.
 */
const above = (path: string, value: unknown): Filter[] => {
  if (value === null) return [{ [path]: { $ne: null } }];
  const kinds = KINDS.slice(KINDS.indexOf(kindOf(value)));
  return [{ [path]: { $not: { $lte: value } } }, { [path]: { $type: kinds } }];
};

const below = (path: string, value: unknown): Filter[] | undefined => {
  if (value === null) return undefined;
  const higher = KINDS.slice(KINDS.indexOf(kindOf(value)) + 1);
  const condition = { [path]: { $not: { $gte: value } } };
  return higher.length === 0 ? [condition] : [condition, { [path]: { $not: { $type: higher } } }];
};

const kindOf = (value: unknown): string => (typeof value === 'boolean' ? 'bool' : typeof value);
