import { addMonths, legalDateOf, type LegalDate } from '../deadlines/index.js';
import { oversizedParts } from './input-size.js';
import { invalidField } from './invalid-field.js';
import { classOfPart, isPlainlyValid } from './plainly-valid.js';
import { unreadableTexts } from './readable-text.js';
import { invalidFields, type InvalidField } from './validation.js';

/**
 * How far days and instants of law may lie from the day on which they are entered. A check of input only: what is
 * recorded is read and folded whatever it says.
 */
type Bound = 'past' | 'ahead';

/** The state whose law is applied here was founded on this day; nothing in a file of its bureaus is older. */
export const earliestDay = '1949-10-01';

/** A term, an instalment or a licence that ends later than this is a slip, and calendars are not computed further. */
export const mostYearsAhead = 20;

type Class = new () => object;

const bounds = new Map<object, Map<string, Bound>>();

/** Marks a field as a day or an instant of what has happened, or of what may still lie ahead. */
export const bounded =
  (bound: Bound): PropertyDecorator =>
  (target, key) => {
    bounds.set(target, (bounds.get(target) ?? new Map<string, Bound>()).set(String(key), bound));
  };

const boundOf = (type: Class, name: string): Bound | undefined => {
  for (let owner: unknown = type.prototype; typeof owner === 'object' && owner !== null;) {
    const bound = bounds.get(owner)?.get(name);
    if (bound !== undefined) return bound;
    owner = Object.getPrototypeOf(owner);
  }
  return undefined;
};

/**
 * What is wrong with a body that is entered now: fields of the wrong form, else days and instants that no file can
 * hold.
 * @param now the instant at which it is entered, UTC.
 * @returns each with its field and what would be right; none when the body is fit to be decided on.
 */
export const invalidInput = (type: Class, plain: unknown, now: string): InvalidField[] => {
  const oversized = oversizedParts(plain);
  if (oversized.length > 0) return oversized;
  const fields = invalidFields(type, plain);
  if (fields.length > 0) return fields;
  const unreadable = unreadableTexts(plain);
  if (unreadable.length > 0) return unreadable;
  const latest = addMonths(legalDateOf(now), mostYearsAhead * 12);
  return walk(type, plain, '', { past: latest, ahead: latest });
};

/** Whether a body is fit to be decided on, for who does not ask what is wrong with it. */
export const isValidInput = (type: Class, plain: object, now: string): boolean =>
  isPlainlyValid(type, plain) && invalidInput(type, plain, now).length === 0;

/**
 * Days and instants of what is said to have happened that lie after the day on which they are entered. Asked when no
 * rule has refused them with a better reason.
 * @param plain a body in which `invalidInput` found nothing wrong.
 */
export const notYetHappened = (type: Class, plain: unknown, now: string): InvalidField[] => {
  const today = legalDateOf(now);
  return walk(type, plain, '', { past: today, ahead: addMonths(today, mostYearsAhead * 12) });
};

type Latest = Record<Bound, LegalDate>;

const walk = (type: Class, plain: unknown, path: string, latest: Latest): InvalidField[] => {
  if (typeof plain !== 'object' || plain === null) return [];
  return Object.entries(plain).flatMap(([name, value]: [string, unknown]) => {
    const field = path === '' ? name : `${path}.${name}`;
    if (typeof value === 'string') return refuseUnlessWithin(boundOf(type, name), value, field, latest);
    const of = typeof value === 'object' && value !== null ? classOfPart(type, name) : undefined;
    if (of === undefined) return [];
    return Array.isArray(value)
      ? value.flatMap((each, place) => walk(of(), each, `${field}.${place}`, latest))
      : walk(of(), value, field, latest);
  });
};

const refuseUnlessWithin = (bound: Bound | undefined, value: string, field: string, latest: Latest): InvalidField[] => {
  if (bound === undefined) return [];
  const written = value.slice(0, 10);
  // The instant's own day first: that of China of the last instant of the year 9999 cannot be written.
  const isWithin = written >= earliestDay && written <= latest[bound];
  if (isWithin && (!value.includes('T') || legalDateOf(value) <= latest[bound])) return [];
  return [
    invalidField(field, {
      code: 'out-of-bounds',
      parameters: { name: field, from: earliestDay, to: latest[bound], is: value },
    }),
  ];
};
