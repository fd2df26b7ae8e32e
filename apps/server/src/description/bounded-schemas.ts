import { mostCharacters, mostEntries, mostNames } from '#casework';

interface Schema {
  [name: string]: unknown;
}

const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Texts that say themselves how long they are. */
const isShort = ({ enum: choices, format, pattern }: Schema): boolean =>
  choices !== undefined || pattern !== undefined || format === 'date' || format === 'date-time';

const bound = (schema: Schema): Schema => {
  const { type, properties } = schema;
  if (type === 'string' && !isShort(schema)) return { maxLength: mostCharacters };
  if (type === 'array') return { maxItems: mostEntries };
  return type === 'object' && properties === undefined ? { maxProperties: mostNames } : {};
};

/**
 * A schema of a body with the most that any list, map and text of it may have, where a field has no smaller limit of
 * its own.
 */
export const boundedSchema = <T>(schema: T): T => {
  if (Array.isArray(schema)) return schema.map((each: unknown) => boundedSchema(each)) as T;
  if (!isSchema(schema)) return schema;
  const inside = Object.fromEntries(Object.entries(schema).map(([name, value]) => [name, boundedSchema(value)]));
  return { ...bound(schema), ...inside } as T;
};
