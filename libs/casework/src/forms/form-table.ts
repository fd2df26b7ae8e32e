import { caseEvents } from '../events/case-events.js';
import type { CaseEvent } from '../events/catalogue.js';
import { JsonReader } from '../law-data/json-reader.js';

export type EventType = CaseEvent['type'];

/** Main and subordinate volume of a file (正卷, 副卷; PR Art.78). */
export const volumes = ['main', 'side'] as const;

/**
 * An event that makes a form: every one, or those whose data has a field, or lacks one, or one of some values in a
 * field.
 */
export interface Maker {
  readonly event: EventType;
  readonly where: Readonly<Record<string, readonly unknown[]>>;
  readonly has: string | null;
  readonly lacks: string | null;
  /** Place in the volume where it is not that of the form. */
  readonly place: number | null;
}

/** One of the 56 forms (FORM). */
export interface Form {
  readonly form: number;
  readonly name: string;
  /** What stands in the number after the short name of the bureau; null: the form has no number of its own. */
  readonly code: string | null;
  readonly signedBy: readonly string[];
  /** It goes to the party, and its service is proved. */
  readonly toParty: boolean;
  /** Where it is filed; null: cover, list and note of the file itself. */
  readonly filed: { readonly volume: (typeof volumes)[number]; readonly place: number } | null;
  /** Empty: no event of this version makes it. */
  readonly madeBy: readonly Maker[];
  /** Why no event makes it; null where one does. */
  readonly notMade: string | null;
}

/**
 * A form that must be there before an act: any one of several, made by certain events, since the last event of a type.
 */
export interface Need {
  readonly act: string;
  readonly anyOf: readonly number[];
  /** Null: whatever made it. */
  readonly madeBy: readonly EventType[] | null;
  readonly since: EventType | null;
  readonly ground: string;
}

/** `data/forms.json`. */
export interface FormTable {
  /** By number, from 1. */
  readonly forms: readonly Form[];
  readonly needs: readonly Need[];
}

const eventTypes = Object.keys(caseEvents) as EventType[];

const readMaker = (entry: JsonReader): Maker => ({
  event: entry.field('event').oneOf(eventTypes),
  where: Object.fromEntries(
    (entry.field('where').orNull((where) => where.keys()) ?? []).map((key) => [
      key,
      entry
        .field('where')
        .field(key)
        .list()
        .map(({ value }) => value),
    ]),
  ),
  has: entry.field('has').orNull((field) => field.text()),
  lacks: entry.field('lacks').orNull((field) => field.text()),
  place: entry.field('place').orNull((field) => field.integer(1)),
});

/** A form that nothing makes says why, so that nobody takes it for forgotten. */
const readNotMade = (entry: JsonReader, madeBy: readonly Maker[]): string | null => {
  const why = entry.orNull((field) => field.text());
  if ((why === null) !== madeBy.length > 0)
    throw entry.wrong('must be given where nothing makes the form, and only there');
  return why;
};

const readForm = (entry: JsonReader, index: number): Form => {
  const form = entry.field('form').integer(1);
  if (form !== index + 1) throw entry.field('form').wrong(`must be ${index + 1}: the forms stand in order, each once`);
  const madeBy = entry.field('madeBy').list().map(readMaker);
  return {
    form,
    name: entry.field('name').text(),
    code: entry.field('code').orNull((field) => field.text()),
    signedBy: entry
      .field('signedBy')
      .list()
      .map((who) => who.text()),
    toParty: entry.field('toParty').boolean(),
    filed: entry.field('volume').orNull((volume) => ({
      volume: volume.oneOf(volumes),
      place: entry.field('place').integer(1),
    })),
    madeBy,
    notMade: readNotMade(entry.field('notMade'), madeBy),
  };
};

/** @throws {LawDataError} naming the field. */
export const parseForms = (json: unknown): FormTable => {
  const root = new JsonReader(json, '');
  const forms = root.field('forms').list().map(readForm);
  const formNumber = (entry: JsonReader): number => {
    const number = entry.integer(1);
    if (number > forms.length) throw entry.wrong(`must be one of the ${forms.length} forms`);
    return number;
  };
  const needs = root
    .field('needs')
    .list()
    .map((entry) => ({
      act: entry.field('act').text(),
      anyOf: entry.field('anyOf').list().map(formNumber),
      madeBy: entry.field('madeBy').orNull((field) => field.list().map((event) => event.oneOf(eventTypes))),
      since: entry.field('since').orNull((field) => field.oneOf(eventTypes)),
      ground: entry.field('ground').text(),
    }));
  return { forms, needs };
};
