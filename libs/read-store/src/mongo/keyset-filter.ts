import type { Filter } from '../port.js';
import type { OrderField } from '../views.js';

/** The kinds of value a sort field may hold, in MongoDB's order; nothing and null come first and are one kind. */
const KINDS = ['null', 'number', 'string', 'bool'];

/**
 * The documents after a place in an order. MongoDB compares within one kind of value only, so the kinds beyond are named.
 * The condition on the first field alone says nothing new; it gives the index its bounds.
 */
export function afterPlace(order: readonly OrderField[], values: readonly unknown[]): Filter {
  const alternatives = order.flatMap(({ path, direction }, position) => {
    const equalBefore = order.slice(0, position).map((field, i) => ({ [field.path]: values[i] }));
    return beyond(path, direction, values[position]).map((condition) => ({ $and: [...equalBefore, condition] }));
  });
  const [first] = order;
  const bounds = first === undefined ? [] : notBefore(first.path, first.direction, values[0]);
  return { $and: [...bounds, { $or: alternatives }] };
}

function beyond(path: string, direction: 1 | -1, value: unknown): Filter[] {
  const kind = KINDS.indexOf(kindOf(value));
  const kinds = direction === 1 ? KINDS.slice(kind + 1) : KINDS.slice(1, Math.max(kind, 1));
  const conditions: Filter[] = kinds.length === 0 ? [] : [{ [path]: { $type: kinds } }];
  if (value === null) return conditions;
  conditions.push({ [path]: { [direction === 1 ? '$gt' : '$lt']: value } });
  if (direction === -1) conditions.push({ [path]: null });
  return conditions;
}

/** Negated, so that other kinds of value stay in. */
function notBefore(path: string, direction: 1 | -1, value: unknown): Filter[] {
  if (value === null) return direction === 1 ? [] : [{ [path]: null }];
  if (direction === -1) return [{ [path]: { $not: { $gt: value } } }];
  return [{ [path]: { $not: { $lt: value }, $ne: null } }];
}

function kindOf(value: unknown): string {
  if (typeof value === 'number') return 'number';
  if (typeof value === 'string') return 'string';
  return typeof value === 'boolean' ? 'bool' : 'null';
}
