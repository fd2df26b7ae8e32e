import { classOfPart, isPlainlyValid } from './plainly-valid.js';

type Class = new () => object;

/** The most faulty entries of one list that are looked at closely: an answer names no more faults. */
const mostFaulty = 20;

/** Stands for an entry that is not looked at. */
const passedOver = Symbol('passed over');

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * A copy of an input in which every list of objects keeps its length, but of its entries only the first twenty that are
 * not plainly valid. class-validator takes a tenth of a millisecond for each entry that it
 * looks at, and a list may have 500.
 */
export const keepFirstFaulty = (type: Class, plain: object): object =>
  Object.fromEntries(
    Object.entries(plain).map(([name, value]: [string, unknown]) => {
      const of = typeof value === 'object' && value !== null ? classOfPart(type, name) : undefined;
      return [name, of === undefined ? value : keptPart(of(), value)];
    }),
  );

const keptPart = (of: Class, value: unknown): unknown => {
  if (!Array.isArray(value)) return isObject(value) ? keepFirstFaulty(of, value) : value;
  let faulty = 0;
  return value.map((entry: unknown) => {
    if (faulty >= mostFaulty || (isObject(entry) && isPlainlyValid(of, entry))) return passedOver;
    faulty += 1;
    return isObject(entry) ? keepFirstFaulty(of, entry) : entry;
  });
};

/**
 * Takes the entries that `keepFirstFaulty` passed over out of their lists, which stay as long: class-validator counts
 * holes and does not look into them. Changes `part`, an instance.
 */
export const leaveHoles = (part: unknown): void => {
  if (typeof part !== 'object' || part === null) return;
  if (Array.isArray(part))
    part.forEach((entry: unknown, place) => {
      if (entry === passedOver) Reflect.deleteProperty(part, place);
    });
  Object.values(part).forEach(leaveHoles);
};
