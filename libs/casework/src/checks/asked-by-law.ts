import type { InvalidField } from '../input/invalid-field.js';
import { refusals, type Refusal } from '../refusals/index.js';
import type { Told } from '../refusals/order.js';
import { askedByLaw } from './asked-by-law-table.js';

/** Whether nothing was entered: no value, a blank text, a list without an entry. */
const isMissing = (value: unknown): boolean =>
  value === undefined ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.length === 0);

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/**
 * What the law asks for and a body leaves out is refused with its article, and the attempt is on record; any other
 * fault of a body is a slip of its form and is answered with its field.
 * @param body plain JSON as it came; @param faults what is wrong with it.
 * @returns null where something else is wrong, too: a body that cannot be read is no attempt of the act.
 */
export const refuseIfLackingByLaw = (
  { action, chinese, ground }: Told,
  body: unknown,
  faults: readonly InvalidField[],
): Refusal | null => {
  const asked = askedByLaw[action] ?? {};
  if (!isObject(body) || faults.length === 0) return null;
  const lacking = [...new Set(faults.map(({ field }) => field))];
  const grounds = lacking.map((field) => (isMissing(Reflect.get(body, field)) ? asked[field] : undefined));
  if (grounds.includes(undefined)) return null;
  const articles = new Set(grounds.flatMap((each) => each?.split('; ') ?? []));
  return refusals.lackingByLaw({ action, chinese, ground }, lacking, [...articles].join('; '));
};
