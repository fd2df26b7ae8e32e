/** What the schema of a field says of it. */
export interface Schema {
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly string[];
  readonly items?: Schema;
  readonly $ref?: string;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly minItems?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
}

const units: ReadonlySet<string> = new Set(['unit', 'units', 'addressed', 'superior', 'to']);
const cases: ReadonlySet<string> = new Set(['into', 'case', 'caseId', 'complaint']);

const identifierOf = (name: string): string => {
  if (cases.has(name)) return '0123456789abcdef0123';
  return units.has(name) ? 'shifan.hekou' : 'li';
};

const textOf = (name: string, { enum: choices, format, pattern }: Schema): string => {
  if (choices !== undefined) return choices[0] ?? '';
  if (format === 'date') return '2026-11-20';
  if (format === 'date-time') return '2026-11-20T01:30:00.000Z';
  return pattern?.startsWith('^[A-Za-z0-9]') === true ? identifierOf(name) : '某事（虚构）';
};

/** A value with everything that its schema lets it say; whether the rules would take it is another question. */
export const valueOf = (name: string, schema: Schema, schemas: Readonly<Record<string, Schema>>): unknown => {
  const { type, $ref, items, properties } = schema;
  if ($ref?.endsWith('/StoredFile') === true) return { name: '照片.png', mediaType: 'image/png' };
  if ($ref !== undefined) return valueOf(name, schemas[$ref.slice($ref.lastIndexOf('/') + 1)] ?? {}, schemas);
  if (type === 'boolean') return true;
  if (type === 'number' || type === 'integer') return Math.max(schema.minimum ?? 1, 1);
  if (type === 'array') return [valueOf(name, items ?? {}, schemas)];
  if (type !== 'object') return textOf(name, schema);
  const fields = Object.entries(properties ?? {}).filter(([field]) => field !== 'forParty');
  return Object.fromEntries(fields.map(([field, each]) => [field, valueOf(field, each, schemas)]));
};
