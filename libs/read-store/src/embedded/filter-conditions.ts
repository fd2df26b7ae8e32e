import type { Filter } from '../port.js';
import { isPlainObject } from '../query-language.js';

type Scalar = string | number | boolean | null;

/** What a filter says about one path, as far as an index can use it. */
export interface PathConditions {
  /** The value is one of these. */
  readonly points?: Scalar[];
  readonly from?: { value: string | number; inclusive: boolean };
  readonly to?: { value: string | number; inclusive: boolean };
  /** One and the same entry of a list lies between these ends. */
  readonly entry?: Pick<PathConditions, 'from' | 'to'>;
}

export interface FilterConditions {
  readonly byPath: Map<string, PathConditions>;
  /** False when the filter says more than these conditions. */
  complete: boolean;
}

/** Reads equality, $in and ranges out of a filter; whatever else it holds is left to the filter itself. */
export const conditionsOf = (filter: Filter): FilterConditions => {
  const found: FilterConditions = { byPath: new Map(), complete: true };
  read(filter, found);
  return found;
};

const read = (filter: Filter, found: FilterConditions): void => {
  for (const [key, value] of Object.entries(filter)) {
    if (key === '$and' && Array.isArray(value)) value.filter(isPlainObject).forEach((part) => read(part, found));
    else if (key.startsWith('$')) found.complete = false;
    else readPath(key, value, found);
  }
};

const readPath = (path: string, value: unknown, found: FilterConditions): void => {
  const conditions = found.byPath.get(path) ?? {};
  found.byPath.set(path, conditions);
  const operators = isPlainObject(value) ? Object.entries(value) : [['$eq', value] as const];
  for (const [operator, operand] of operators) {
    if (!readOperator(conditions, operator, operand)) found.complete = false;
  }
};

/** False when the operator is not one an index can use, or a condition of its kind was read before. */
const readOperator = (conditions: PathConditions, operator: string, operand: unknown): boolean => {
  if (operator === '$eq' && isScalar(operand)) return setOnce(conditions, 'points', [operand]);
  if (operator === '$in' && Array.isArray(operand) && operand.every(isScalar)) {
    return setOnce(conditions, 'points', [...new Set(operand)]);
  }
  if (operator === '$elemMatch') return readEntry(conditions, operand);
  if (typeof operand !== 'string' && typeof operand !== 'number') return false;
  if (operator === '$gt') return setOnce(conditions, 'from', { value: operand, inclusive: false });
  if (operator === '$gte') return setOnce(conditions, 'from', { value: operand, inclusive: true });
  if (operator === '$lt') return setOnce(conditions, 'to', { value: operand, inclusive: false });
  if (operator === '$lte') return setOnce(conditions, 'to', { value: operand, inclusive: true });
  return false;
};

/** False always: that the path holds a list is for the filter to say. */
const readEntry = (conditions: PathConditions, operand: unknown): false => {
  const entry: PathConditions = {};
  const operators = isPlainObject(operand) ? Object.entries(operand) : [];
  for (const [operator, value] of operators) if (operator !== '$elemMatch') readOperator(entry, operator, value);
  const { points, from, to } = entry;
  if (points === undefined && (from ?? to) !== undefined) setOnce(conditions, 'entry', entry);
  return false;
};

const setOnce = <K extends keyof PathConditions>(
  conditions: PathConditions,
  kind: K,
  value: NonNullable<PathConditions[K]>,
): boolean => {
  if (conditions[kind] !== undefined) return false;
  Object.assign(conditions, { [kind]: value });
  return true;
};

const isScalar = (value: unknown): value is Scalar =>
  value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
