import { InvalidQuery } from './errors.js';
import type { Filter } from './port.js';

const CONDITIONS = new Set(
  '$eq $ne $gt $gte $lt $lte $in $nin $exists $regex $options $elemMatch $all $size $not $and $or $nor'.split(' '),
);
const RANGES = new Set(['$gt', '$gte', '$lt', '$lte']);
const STAGES = new Set(
  '$match $group $sort $limit $skip $project $addFields $set $unset $unwind $count $replaceRoot $facet $bucket $sortByCount'.split(
    ' ',
  ),
);
/** These run code that comes with the query. */
const CODE = new Set(['$where', '$function', '$accumulator']);

/**
 * Refuses what the two adapters do not answer alike, and `undefined`, which MongoDB would drop: a filter
 * `{unit: undefined}` would then show every unit. Throws InvalidQuery naming the path.
 */
export function checkFilter(filter: Filter, at = 'filter'): void {
  for (const [key, value] of Object.entries(filter)) checkCondition(key, value, `${at}.${key}`);
}

function checkCondition(key: string, value: unknown, at: string): void {
  if (key.startsWith('$') && !CONDITIONS.has(key)) throw new InvalidQuery(at, 'this operator is not supported');
  if (RANGES.has(key) && typeof value !== 'number' && typeof value !== 'string') {
    throw new InvalidQuery(at, 'a range compares with a number or a string');
  }
  checkOperand(value, at);
}

function checkOperand(value: unknown, at: string): void {
  if (value === undefined) throw new InvalidQuery(at, 'undefined is no condition; leave the field out or ask for null');
  if (Array.isArray(value)) value.forEach((entry, index) => checkOperand(entry, `${at}.${index}`));
  else if (isPlainObject(value)) checkFilter(value, at);
}

/** Refuses stages that write, join or run code. Throws InvalidQuery naming the stage. */
export function checkPipeline(pipeline: readonly Record<string, unknown>[]): void {
  for (const [index, stage] of pipeline.entries()) {
    const at = `pipeline.${index}`;
    const [operator, ...more] = Object.keys(stage);
    if (operator === undefined || more.length > 0) throw new InvalidQuery(at, 'a stage has exactly one operator');
    if (!STAGES.has(operator)) throw new InvalidQuery(`${at}.${operator}`, 'this stage is not supported');
    if (operator === '$match' && isPlainObject(stage[operator])) checkFilter(stage[operator], `${at}.$match`);
    checkNoCode(stage, at);
  }
}

function checkNoCode(value: unknown, at: string): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, entry] of Object.entries(value)) {
    if (CODE.has(key)) throw new InvalidQuery(`${at}.${key}`, 'queries carry no code');
    if (entry === undefined) throw new InvalidQuery(`${at}.${key}`, 'undefined has no meaning in a pipeline');
    checkNoCode(entry, `${at}.${key}`);
  }
}

export function isPlainObject(value: unknown): value is Record<string, unknown> {
  return Object.prototype.toString.call(value) === '[object Object]';
}
