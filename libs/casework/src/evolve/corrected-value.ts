import { addDays, daysBetween, isLegalDate, legalDateOf } from '../deadlines/index.js';
import { caseEvents } from '../events/case-events.js';
import type { EntryCorrected } from '../events/rounds.js';
import type { InvalidField } from '../input/invalid-field.js';
import { invalidFields } from '../input/validation.js';
import type { FieldFault } from '../words/phrases/field-faults.js';
import { rebooked } from './rebooked-payment.js';
import type { CaseFact } from './recorded.js';

/** What a value of an entry may be where it is corrected: one text, number, or yes and no. */
type Value = string | number | boolean;

/** What an entry belongs to, and the numbers that the system gave: an entry about another thing is another entry. */
const fixed: ReadonlySet<string> = new Set(
  (
    'number caseCode goodsNumber archiveNumber unit event round complaint inspection measure challenge duty order ' +
    'test disposal application booked rebooked toReturn surchargeLeft'
  ).split(' '),
);

/** The parts of a field such as `party.name` or `stages.0.payBy`, at most eight deep. */
const partsOf = (field: string): string[] => field.split('.').slice(0, 8);

/** Whether a field says what its entry belongs to, or a number that the system gave. */
export const isFixedField = (field: string): boolean => partsOf(field).some((part) => fixed.has(part));

/** What an entry says in a field; undefined where it has no such field, or one that holds more than one value. */
export const valueIn = (data: object, field: string): Value | undefined => {
  let value: unknown = data;
  for (const part of partsOf(field)) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined;
    value = (value as Record<string, unknown>)[part];
  }
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : undefined;
};

/** A text as a value of the kind that stands there: a whole number, `true` or `false`, or the text itself. */
const likeWhatStood = (right: string, stood: Value): Value => {
  if (typeof stood === 'number') return /^-?\d{1,16}$/u.test(right.trim()) ? Number(right.trim()) : right;
  if (typeof stood === 'boolean') return { true: true, false: false }[right.trim()] ?? right;
  return right;
};

const replaced = (data: unknown, [part = '', ...rest]: readonly string[], value: Value): unknown => {
  const next = rest.length === 0 ? value : replaced((data as Record<string, unknown>)[part], rest, value);
  if (Array.isArray(data)) return data.map((each: unknown, place) => (String(place) === part ? next : each));
  return { ...(data as object), [part]: next };
};

/** A day on which something took effect moves with the day that it was computed from (PR Art.81, 82). */
const withEffect = (data: object, before: object, field: string): object => {
  const [stood, right] = [valueIn(before, field), valueIn(data, field)];
  const effect = valueIn(before, 'effectiveOn');
  if (field !== 'servedOn' || typeof effect !== 'string' || typeof stood !== 'string' || typeof right !== 'string')
    return data;
  return isLegalDate(effect) && isLegalDate(stood) && isLegalDate(right)
    ? { ...data, effectiveOn: addDays(effect, daysBetween(stood, right)) }
    : data;
};

/** Where the decision falls by what is right of a finding, an application that lies with the court falls with it. */
const withFall = (type: CaseFact['type'], data: object, field: string): object => {
  const isFinding = type === 'ReconsiderationDecided' || type === 'JudgmentGiven';
  return isFinding && field === 'outcome' ? { ...data, applicationFalls: true } : data;
};

/** The instant of an entry moves with the day or instant that says when it happened. */
const instantAfter = ({ occurredAt }: CaseFact, stood: Value, right: Value): string => {
  if (typeof right !== 'string' || typeof stood !== 'string') return occurredAt;
  if (isLegalDate(right) && isLegalDate(stood) && legalDateOf(occurredAt) === stood) {
    const moved = Date.parse(occurredAt) + daysBetween(stood, right) * 86_400_000;
    return new Date(moved).toISOString();
  }
  return Date.parse(stood) === Date.parse(occurredAt) && !isLegalDate(right)
    ? new Date(right).toISOString()
    : occurredAt;
};

/** An entry as it is right, or why the value cannot stand there. */
export type Righted = { readonly fact: CaseFact; readonly stood: Value } | { readonly fault: FieldFault };

/** What is wrong, without where. */
export const faultOf = ({ field: _field, reason: _reason, ...fault }: InvalidField): FieldFault => fault;

/** What the reading of a corrected history adds to an entry, and nobody entered. */
const readings: ReadonlySet<string> = new Set(['settlesLater', 'settledThen', 'fallen', 'settled']);

const partedData = (data: object): { readonly entered: object; readonly read: object } => {
  const parted = (isRead: boolean): object =>
    Object.fromEntries(Object.entries(data).filter(([name]) => readings.has(name) === isRead));
  return { entered: parted(false), read: parted(true) };
};

/**
 * An entry with one field corrected; what else follows from the field goes with it. An entry that was corrected before
 * is corrected again; whether what is right settles a closed case is read anew.
 */
export const righted = (fact: CaseFact, { field, right }: Pick<EntryCorrected, 'field' | 'right'>): Righted => {
  const { entered, read } = partedData(fact.data);
  const stood = valueIn(entered, field);
  if (stood === undefined) return { fault: { code: 'no-single-value', parameters: {} } };
  const value = likeWhatStood(right, stood);
  const own = replaced(entered, partsOf(field), value) as CaseFact['data'];
  const [wrong] = invalidFields(caseEvents[fact.type].data, own);
  if (wrong !== undefined) return { fault: faultOf(wrong) };
  const { settledThen: _anew, ...kept } = read as { settledThen?: boolean };
  const effect = withFall(fact.type, withEffect(own, entered, field), field);
  const data = rebooked(fact.type, { ...effect, ...kept }, fact.data);
  return { fact: { ...fact, data, occurredAt: instantAfter(fact, stood, value) } as CaseFact, stood };
};
