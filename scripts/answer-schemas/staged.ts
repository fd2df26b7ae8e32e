import { oneOf, type Schema } from './schema.js';

type Properties = Record<string, Schema>;

const propertiesOf = (schema: Schema): Properties => (schema['properties'] ?? {}) as Properties;

const withoutSaying = ({ description: _description, ...schema }: Schema): Schema => schema;

const bare = (schema: Schema): string => JSON.stringify(withoutSaying(schema));

/** All that is known of a thing at any of its stages, every field as any stage has it, and nothing beside. */
export const fieldsOf = (stages: readonly Schema[]): Schema => {
  const seen = new Map<string, Schema[]>();
  for (const stage of stages)
    for (const [name, schema] of Object.entries(propertiesOf(stage)))
      seen.set(name, [...(seen.get(name) ?? []), schema]);
  const properties = [...seen].map(([name, schemas]): [string, Schema] => {
    const [first = {}] = schemas;
    const isAlike = schemas.every((schema) => bare(schema) === bare(first));
    return [name, isAlike ? first : oneOf(schemas.map(withoutSaying))];
  });
  return { type: 'object', properties: Object.fromEntries(properties), additionalProperties: false };
};

/**
 * What a stage says beyond the fields of all stages: which are there, and where it says more of one. What the stages
 * before it left stays.
 */
export const stageWithin = (stage: Schema, fields: Schema): Schema => {
  const known = propertiesOf(fields);
  const more = Object.entries(propertiesOf(stage)).filter(([name, schema]) => bare(schema) !== bare(known[name] ?? {}));
  return { type: 'object', required: stage['required'], properties: Object.fromEntries(more) };
};
