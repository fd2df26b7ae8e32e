import type { FieldSchema } from './schema.js';

/** How a field is asked for. */
export type FieldKind =
  | 'basis'
  | 'case'
  | 'choice'
  | 'choices'
  | 'circumstance'
  | 'day'
  | 'digest'
  | 'drawn-number'
  | 'files'
  | 'instant'
  | 'list'
  | 'long-text'
  | 'money'
  | 'number'
  | 'officer'
  | 'officers'
  | 'part'
  | 'text'
  | 'texts'
  | 'unit'
  | 'units'
  | 'yes-or-no';

const officer = new Set(['host', 'recordedBy', 'person', 'supervisor', 'recorder', 'officer', 'reviewer']);
const officers = new Set([
  'officers',
  'executors',
  'persons',
  'handlers',
  'assessors',
  'inspectors',
  'recusedFrom',
  'officersConcerned',
]);
const unit = new Set(['unit', 'addressed', 'superior']);
const cases = new Set(['into', 'case', 'caseId', 'refersTo']);

/** From so many characters a text is written over several lines. */
const longText = 500;
/** The largest whole number that is exact: sums in fen have it as their bound, and the size of a file. */
const largestSum = Number.MAX_SAFE_INTEGER;

const refersTo = ({ $ref }: FieldSchema, name: string): boolean => $ref?.endsWith(`/${name}`) === true;

/** Whether a part is what is proposed for a case, or for one party of it. */
export const isHandling = (schema: FieldSchema): boolean =>
  refersTo(schema, 'ReportedHandling') || refersTo(schema, 'Handling');

/** The kind of a field, from its name and its schema. */
export const kindOf = (name: string, schema: FieldSchema): FieldKind => {
  if (schema.$ref !== undefined) return refersTo(schema, 'StoredFile') ? 'files' : 'part';
  if (schema.type === 'boolean') return 'yes-or-no';
  if (schema.type === 'array') return kindOfList(name, schema.items ?? {});
  if (schema.type === 'number' || schema.type === 'integer')
    return schema.maximum === largestSum && name !== 'size' ? 'money' : 'number';
  return kindOfText(name, schema);
};

const kindOfList = (name: string, items: FieldSchema): FieldKind => {
  if (refersTo(items, 'StoredFile')) return 'files';
  if (items.$ref !== undefined) return 'list';
  if (items.enum !== undefined) return 'choices';
  if (officers.has(name)) return 'officers';
  return name === 'units' ? 'units' : 'texts';
};

const kindOfText = (name: string, schema: FieldSchema): FieldKind => {
  if (schema.enum !== undefined) return name === 'code' ? 'circumstance' : 'choice';
  if (schema.format === 'date') return 'day';
  if (schema.format === 'date-time') return 'instant';
  if (name === 'basisId') return 'basis';
  if (name === 'sha256') return 'digest';
  if (name === 'drawnNumber') return 'drawn-number';
  if (name === 'place' || name === 'channel') return 'text';
  const isIdentifier = schema.pattern?.startsWith('^[A-Za-z0-9][A-Za-z0-9._-]') === true;
  if (isIdentifier && officer.has(name)) return 'officer';
  if (isIdentifier && (unit.has(name) || name === 'to')) return 'unit';
  if (isIdentifier && cases.has(name)) return 'case';
  return (schema.maxLength ?? 0) >= longText ? 'long-text' : 'text';
};
