import { kindOf } from './field-kind.js';
import { withNeeded } from './needed.js';
import { partOf, type ActSchemas, type FieldSchema, type PartSchema } from './schema.js';
import { typedDay, typedInstant, typedMoney, typedNumber } from './typed.js';

/** What was typed into a form so far: texts as they were typed, choices, and parts and lists of these. */
export type Draft = { readonly [field: string]: DraftValue };
export type DraftValue =
  | string
  | boolean
  | readonly DraftValue[]
  | Draft
  | { readonly [field: string]: unknown }
  | undefined;

/** Why a form cannot be sent yet: what is missing, or not written as it should be, by the path of the field. */
export type Faults = ReadonlyMap<string, 'missing' | 'malformed'>;

interface Read {
  readonly value: unknown;
  readonly faults: readonly (readonly [string, 'missing' | 'malformed'])[];
}

const nothing: Read = { value: undefined, faults: [] };
const malformed = (path: string): Read => ({ value: undefined, faults: [[path, 'malformed']] });
const readAs = (value: unknown): Read => ({ value, faults: [] });

const readers = { day: typedDay, instant: typedInstant, money: typedMoney, number: typedNumber } as const;

/** Reads a draft as the body of its act. @returns the body, and why it cannot be sent, if it cannot */
export const bodyOf = (draft: Draft, part: PartSchema, schemas: ActSchemas): { body: object; faults: Faults } => {
  const { value, faults } = readPart(draft, part, schemas, '');
  return { body: value as object, faults: new Map(faults) };
};

const readPart = (draft: Draft, part: PartSchema, schemas: ActSchemas, at: string): Read => {
  const { properties = {}, required = [] } = withNeeded(part, draft);
  const read = Object.entries(properties).map(([name, schema]) => {
    const path = at === '' ? name : `${at}.${name}`;
    const read = readField(name, schema, draft[name], schemas, path);
    const isSaid = required.includes(name) || (name === 'circumstances' && !hasActs(draft));
    const found = read.value === undefined && mayBeEmpty(schema, isSaid) ? readAs([]) : read;
    const isMissing = found.value === undefined && found.faults.length === 0 && required.includes(name);
    return { name, value: found.value, faults: isMissing ? [[path, 'missing'] as const] : found.faults };
  });
  return {
    value: Object.fromEntries(read.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value]]))),
    faults: read.flatMap(({ faults }) => faults),
  };
};

/** Whether an empty list says something: that there is none. */
const mayBeEmpty = ({ type, minItems = 0 }: FieldSchema, isSaid: boolean): boolean =>
  type === 'array' && minItems === 0 && isSaid;

/** A handling of several acts says of each for itself what was weighed; of one it says so here, were it nothing. */
const hasActs = ({ acts }: Draft): boolean => Array.isArray(acts) && acts.length > 0;

const readField = (name: string, schema: FieldSchema, value: DraftValue, schemas: ActSchemas, path: string): Read => {
  const kind = kindOf(name, schema);
  if (kind === 'list') return readList(schema, value, schemas, path);
  if (value === undefined || value === '') return nothing;
  if (kind === 'part') return readPart(value as Draft, partOf(schemas, schema) ?? {}, schemas, path);
  if (kind === 'day' || kind === 'instant' || kind === 'money' || kind === 'number') {
    const read = typeof value === 'string' ? readers[kind](value) : null;
    return read === null ? malformed(path) : readAs(read);
  }
  if (kind === 'files' && schema.$ref !== undefined) return readAs((value as readonly unknown[])[0]);
  if (Array.isArray(value) && value.length === 0 && kind !== 'choices') return nothing;
  return readAs(value);
};

const readList = (schema: FieldSchema, value: DraftValue, schemas: ActSchemas, path: string): Read => {
  if (!Array.isArray(value) || value.length === 0) return nothing;
  const part = partOf(schemas, schema.items ?? {}) ?? {};
  const read = value.map((each, place) => readPart(each as Draft, part, schemas, `${path}.${place}`));
  return { value: read.map((each) => each.value), faults: read.flatMap(({ faults }) => faults) };
};

/** A handling says them unless it has several acts, each with its own. */
const openFromTheStart: ReadonlySet<string> = new Set(['basisId', 'facts']);

/**
 * The draft that a form begins with: required parts are open, and lists that may be empty are so. What the case knows
 * already stands in its field.
 */
export const firstDraft = (
  { properties = {}, required = [] }: PartSchema,
  schemas: ActSchemas,
  known: Readonly<Record<string, DraftValue>>,
): Draft =>
  Object.fromEntries(
    Object.entries(properties).flatMap(([name, schema]): [string, DraftValue][] => {
      const kind = kindOf(name, schema);
      const isAsked = required.includes(name) || openFromTheStart.has(name);
      if (known[name] !== undefined && (isAsked || kind === 'unit')) return [[name, known[name]]];
      if (!isAsked) return [];
      if (kind === 'part') return [[name, firstDraft(partOf(schemas, schema) ?? {}, schemas, known)]];
      if (kind === 'choices') return [[name, []]];
      return [];
    }),
  );

/** Fen as yuan are typed, without cents where there are none: 123450 is 1234.50. */
const writtenMoney = (fen: number): string => (fen % 100 === 0 ? String(fen / 100) : (fen / 100).toFixed(2));

/**
 * A value as it would have been typed into its field: what was said before stands in a form and is changed there. What
 * the form has no field for is left out.
 */
export const typedBefore = (value: unknown, part: PartSchema, schemas: ActSchemas): Draft =>
  Object.fromEntries(
    Object.entries(part.properties ?? {}).flatMap(([name, schema]): [string, DraftValue][] => {
      const said: unknown = (value as Readonly<Record<string, unknown>>)[name];
      return said === undefined || said === null ? [] : [[name, typedValue(name, said, schema, schemas)]];
    }),
  );

const typedValue = (name: string, value: unknown, schema: FieldSchema, schemas: ActSchemas): DraftValue => {
  const kind = kindOf(name, schema);
  if (kind === 'money') return writtenMoney(Number(value));
  if (kind === 'number') return String(value);
  if (kind === 'part') return typedBefore(value, partOf(schemas, schema) ?? {}, schemas);
  if (kind === 'list' && Array.isArray(value)) {
    const part = partOf(schemas, schema.items ?? {}) ?? {};
    return value.map((each: unknown) => typedBefore(each, part, schemas));
  }
  return value as DraftValue;
};
