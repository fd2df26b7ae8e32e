import { InvalidQuery } from './errors.js';
import type { Filter } from './port.js';

interface Operand {
  fits(value: unknown): boolean;
  /** What it must be, in words. */
  readonly is: string;
}

const anything: Operand = { fits: () => true, is: 'anything' };
const scalarRange: Operand = {
  fits: (value) => typeof value === 'number' || typeof value === 'string',
  is: 'a number or a text',
};
const list: Operand = { fits: Array.isArray, is: 'a list' };
const filters: Operand = {
  fits: (value) => Array.isArray(value) && value.length > 0 && value.every(isPlainObject),
  is: 'a list of one filter or more',
};

export const isPlainObject = (value: unknown): value is Record<string, unknown> =>
  Object.prototype.toString.call(value) === '[object Object]';
const condition: Operand = { fits: isPlainObject, is: 'a condition' };

const isPattern = (value: unknown): boolean => {
  try {
    return typeof value === 'string' && new RegExp(value) instanceof RegExp;
  } catch {
    return false;
  }
};
const pattern: Operand = { fits: isPattern, is: 'a regular expression as text' };

/** The operators of a filter that both adapters answer alike, with what each compares to. */
const OPERATORS = new Map<string, Operand>([
  ['$eq', anything],
  ['$ne', anything],
  ['$gt', scalarRange],
  ['$gte', scalarRange],
  ['$lt', scalarRange],
  ['$lte', scalarRange],
  ['$in', list],
  ['$nin', list],
  ['$all', list],
  ['$exists', { fits: (value) => typeof value === 'boolean', is: 'true or false' }],
  ['$size', { fits: (value) => Number.isInteger(value) && Number(value) >= 0, is: 'a whole number from 0' }],
  ['$regex', pattern],
  ['$options', { fits: (value) => typeof value === 'string' && /^[ims]*$/.test(value), is: 'letters of i, m, s' }],
  ['$elemMatch', condition],
  ['$not', condition],
  ['$and', filters],
  ['$or', filters],
  ['$nor', filters],
]);
const STAGES = new Set(
  '$match $group $sort $limit $skip $project $addFields $set $unset $unwind $count $replaceRoot $facet $bucket $sortByCount'.split(
    ' ',
  ),
);
/** These run code that comes with the query. */
const CODE = new Set(['$where', '$function', '$accumulator']);

/**
 * Refuses what the two adapters do not answer alike, and `undefined`, which MongoDB would drop: a filter
 * `{unit: undefined}` would then show every unit. @throws {InvalidQuery} naming the path.
 */
export const checkFilter = (filter: Filter, at = 'filter'): void => {
  for (const [key, value] of Object.entries(filter)) {
    const here = `${at}.${key}`;
    if (key.startsWith('$')) checkOperator(key, value, here);
    else checkValue(value, here);
  }
};

const checkOperator = (operator: string, operand: unknown, at: string): void => {
  const wanted = OPERATORS.get(operator);
  if (wanted === undefined) throw new InvalidQuery(at, 'this operator is not supported');
  checkValue(operand, at);
  if (!wanted.fits(operand)) throw new InvalidQuery(at, `must be ${wanted.is}`);
};

const checkValue = (value: unknown, at: string): void => {
  if (value === undefined) throw new InvalidQuery(at, 'undefined is no condition; leave the field out or ask for null');
  if (Array.isArray(value)) value.forEach((entry, index) => checkValue(entry, `${at}.${index}`));
  else if (isPlainObject(value)) checkFilter(value, at);
};

/** Refuses stages that write, join or run code. @throws {InvalidQuery} naming the stage. */
export const checkPipeline = (pipeline: readonly Record<string, unknown>[], within = 'pipeline'): void => {
  for (const [index, stage] of pipeline.entries()) {
    const at = `${within}.${index}`;
    const [operator, ...more] = Object.keys(stage);
    if (operator === undefined || more.length > 0) throw new InvalidQuery(at, 'a stage has exactly one operator');
    if (!STAGES.has(operator)) throw new InvalidQuery(`${at}.${operator}`, 'this stage is not supported');
    if (operator === '$match' && isPlainObject(stage[operator])) checkFilter(stage[operator], `${at}.$match`);
    if (operator === '$facet') checkFacets(stage[operator], `${at}.$facet`);
    checkNoCode(stage, at);
  }
};

const checkFacets = (facets: unknown, at: string): void => {
  if (!isPlainObject(facets)) throw new InvalidQuery(at, 'must name its pipelines');
  for (const [name, pipeline] of Object.entries(facets)) {
    const stages = Array.isArray(pipeline) ? pipeline.filter(isPlainObject) : [];
    checkPipeline(stages, `${at}.${name}`);
  }
};

const checkNoCode = (value: unknown, at: string): void => {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, entry] of Object.entries(value)) {
    if (CODE.has(key)) throw new InvalidQuery(`${at}.${key}`, 'queries carry no code');
    if (entry === undefined) throw new InvalidQuery(`${at}.${key}`, 'undefined has no meaning in a pipeline');
    checkNoCode(entry, `${at}.${key}`);
  }
};
