import { addDays, daysBetween, isLegalDate, legalDateOf, type LegalDate } from '../../deadlines/index.js';
import type { CaseEvent } from '../../events/catalogue.js';
import type { CaseRecord } from '../../evolve/case-file.js';
import type { RecordedRefusal } from '../../evolve/refused-attempt.js';
import type { Law } from '../../law.js';

/*
 * How a history is made one of a case in which something went wrong, as it may stand in an older or careless log.
 */

export type Type = CaseEvent['type'];
export type Records = readonly CaseRecord[];

/** A history made into another one. */
export type Change = (records: Records, law: Law) => Records;

/** A violation, and the cases into which it can be put. */
export interface Violation {
  readonly number: number;
  readonly code: string;
  /** Which of several things the sign says; left out where it says one. */
  readonly way?: string;
  /** Events that the case must have. */
  readonly needs: readonly Type[];
  /** Events that it must not have: they would prove the opposite. */
  readonly without?: readonly Type[];
  /** What else the case must be like. */
  readonly fits?: (records: Records) => boolean;
  readonly change: Change;
}

type DataOf<T extends Type> = Extract<CaseEvent, { type: T }>['data'];

export const eventsOf = (records: Records): readonly CaseEvent[] => records.flatMap(({ events }) => events);

const isOf =
  <T extends Type>(type: T) =>
  (event: CaseEvent): event is Extract<CaseEvent, { type: T }> =>
    event.type === type;

/** What the first event of a type says. @throws {RangeError} where the case has none */
export const saidIn = <T extends Type>(records: Records, type: T): DataOf<T> => {
  const found = eventsOf(records).find(isOf(type));
  if (found === undefined) throw new RangeError(`The case has no ${type}`);
  return found.data as DataOf<T>;
};

/** Number of the first event of a type, counted from 1. */
export const numberOf = (records: Records, type: Type): number => eventsOf(records).findIndex(isOf(type)) + 1;

const changed = (records: Records, change: (event: CaseEvent, record: CaseRecord) => CaseEvent[]): Records =>
  records.map((record) => ({ ...record, events: record.events.flatMap((event) => change(event, record)) }));

/** Numbers a history anew once events came to it or went from it. */
export const numbered = (records: Records): Records => {
  let version = 0;
  return records.map((record, index) => {
    version += record.events.length;
    return { ...record, index, version };
  });
};

/** Other fields in the first event of a type, or in all of them. */
export const saying =
  <T extends Type>(
    type: T,
    fields: (data: DataOf<T>, record: CaseRecord, records: Records) => object,
    which: 'first' | 'all' = 'first',
  ): Change =>
  (records) => {
    const first = eventsOf(records).find(isOf(type));
    return changed(records, (event, record) =>
      isOf(type)(event) && (which === 'all' || event === first)
        ? [{ ...event, data: { ...event.data, ...fields(event.data as DataOf<T>, record, records) } }]
        : [event],
    );
  };

/** Without the events that fit. */
export const leavingOut =
  (isIt: (event: CaseEvent) => boolean): Change =>
  (records) =>
    changed(records, (event) => (isIt(event) ? [] : [event]));

export const without = (...types: Type[]): Change => leavingOut(({ type }) => types.includes(type));

/** One change after another. */
export const inTurn =
  (...changes: Change[]): Change =>
  (records, law) =>
    changes.reduce((before, change) => change(before, law), records);

const placeOf = (records: Records, type: Type): number => records.findIndex(({ events }) => events.some(isOf(type)));

/** Nothing after the first event of a type: the case lies there. */
export const endingWith =
  (type: Type): Change =>
  (records) =>
    records.slice(0, placeOf(records, type) + 1);

const minute = 60_000;

/** An instant, so many minutes later. */
export const later = (instant: string, minutes: number): string =>
  new Date(Date.parse(instant) + minutes * minute).toISOString();

const instants = /^\d{4}-\d{2}-\d{2}T/u;

/** Every day and instant in what an event says, from a day on, so many days later. */
const moved = (value: unknown, from: LegalDate, days: number): unknown => {
  if (Array.isArray(value)) return value.map((each: unknown) => moved(each, from, days));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, moved(each, from, days)]));
  if (typeof value !== 'string') return value;
  if (isLegalDate(value)) return value >= from ? addDays(value, days) : value;
  if (!instants.test(value)) return value;
  return legalDateOf(value) >= from ? later(value, days * 24 * 60) : value;
};

type Days = number | ((records: Records, law: Law) => number);

/** All from the first event of a type on comes so many days later. */
export const delayed =
  (type: Type, by: Days): Change =>
  (records, law) => {
    const place = placeOf(records, type);
    const first = records[place];
    if (first === undefined) throw new RangeError(`The case has no ${type}`);
    const days = typeof by === 'number' ? by : by(records, law);
    const from = legalDateOf(first.recordedAt);
    return records.map((record, at) => (at < place ? record : (moved(record, from, days) as CaseRecord)));
  };

/** Day on which the first event of a type was entered. @throws {RangeError} where the case has none */
export const enteredOn = (records: Records, type: Type): LegalDate => {
  const record = records[placeOf(records, type)];
  if (record === undefined) throw new RangeError(`The case has no ${type}`);
  return legalDateOf(record.recordedAt);
};

/** Days from when the first event of a type was entered to another day. */
export const daysTo = (records: Records, type: Type, day: LegalDate): number =>
  daysBetween(enteredOn(records, type), day);

/** Something that stands in the log of the case beside what was there. */
export interface Entry {
  readonly type: Type;
  readonly data: object;
  /** Who entered it; left out: who entered what stands before it. */
  readonly by?: string;
}

const recordAfter = ({ recordedAt, actor }: CaseRecord, seconds: number, by: string | undefined): CaseRecord => ({
  index: 0,
  version: 0,
  recordedAt: later(recordedAt, seconds / 60),
  actor: by === undefined ? actor : { ...actor, id: by },
  events: [],
  refusal: null,
});

const putAfter = (records: Records, place: number, entered: (before: CaseRecord) => Records): Records => {
  const before = records[place];
  if (before === undefined) throw new RangeError('There is no such record');
  return numbered([...records.slice(0, place + 1), ...entered(before), ...records.slice(place + 1)]);
};

/** More entries, some seconds apart, after the first event of a type or at the end. */
export const entered =
  (after: Type | 'the-end', entries: (records: Records, on: LegalDate, at: string, law: Law) => Entry[]): Change =>
  (records, law) => {
    const place = after === 'the-end' ? records.length - 1 : placeOf(records, after);
    return putAfter(records, place, (before) =>
      entries(records, legalDateOf(before.recordedAt), before.recordedAt, law).map(({ type, data, by }, nth) => {
        const record = recordAfter(before, 10 + nth * 10, by);
        return { ...record, events: [{ type, v: 1, occurredAt: record.recordedAt, data } as unknown as CaseEvent] };
      }),
    );
  };

/** An attempt that was refused, after the first event of a type or at the end. */
export const tried =
  (after: Type | 'the-end', refusal: RecordedRefusal): Change =>
  (records) =>
    putAfter(records, after === 'the-end' ? records.length - 1 : placeOf(records, after), (before) => [
      { ...recordAfter(before, 10, undefined), refusal },
    ]);

/** The first event of a type, entered by somebody else. */
export const enteredBy =
  (type: Type, by: string): Change =>
  (records) => {
    const place = placeOf(records, type);
    return records.map((record, at) => (at === place ? { ...record, actor: { ...record.actor, id: by } } : record));
  };

/** An amount in fen that is another one wherever the case names it. */
export const amountAs =
  (was: (records: Records) => number, is: number): Change =>
  (records) => {
    const before = was(records);
    const replaced = (value: unknown): unknown => {
      if (value === before) return is;
      if (Array.isArray(value)) return value.map(replaced);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, replaced(each)]));
    };
    return records.map((record) => ({ ...record, events: replaced(record.events) as CaseEvent[] }));
  };
