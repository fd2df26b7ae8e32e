/** A JSON schema (2020-12), as far as answers need it. */
export interface Schema {
  [keyword: string]: unknown;
}

/** Sorted, so that a description does not depend on the order in which the compiler met its types. */
const byText = (a: unknown, b: unknown): number => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);

const isConstant = (schema: Schema): boolean => 'const' in schema;
const isChoice = (schema: Schema): schema is { anyOf: Schema[] } =>
  Array.isArray(schema['anyOf']) && Object.keys(schema).length === 1;
const isNull = (schema: Schema): boolean => schema['type'] === 'null';

/** One of several constants: true or false is a truth value, several texts are a choice. */
const constantOf = (constants: readonly unknown[]): Schema[] => {
  const isEither = constants.includes(true) && constants.includes(false);
  const chosen = isEither ? constants.filter((each) => typeof each !== 'boolean') : [...constants];
  const [first] = chosen;
  const type = chosen.every((each) => typeof each === 'string') ? { type: 'string' } : {};
  return [
    ...(isEither ? [{ type: 'boolean' }] : []),
    ...(chosen.length > 1 ? [{ ...type, enum: chosen }] : []),
    ...(chosen.length === 1 ? [{ const: first }] : []),
  ];
};

/** A text, number or choice that may be null: one type with two names. */
const orNull = ({ type, enum: choices, ...rest }: Schema): Schema => ({
  ...rest,
  type: [type, 'null'],
  ...(Array.isArray(choices) ? { enum: [...(choices as unknown[]), null] } : {}),
});

/** The schema of what fits one of several. */
export const oneOf = (schemas: readonly Schema[]): Schema => {
  const flat = schemas.flatMap((schema) => (isChoice(schema) ? schema.anyOf : [schema]));
  const different = [...new Map(flat.map((each) => [JSON.stringify(each), each])).values()];
  const constants = different.filter(isConstant).map((schema) => schema['const']);
  const rest = different.filter((schema) => !isConstant(schema));
  const parts = [
    ...rest.filter(isNull),
    ...constantOf(constants.sort(byText)),
    ...rest.filter((schema) => !isNull(schema)).sort(byText),
  ];
  const [first, second, ...more] = parts;
  if (first !== undefined && second === undefined) return first;
  const isOrNull = first !== undefined && isNull(first) && typeof second?.['type'] === 'string' && more.length === 0;
  return isOrNull ? orNull(second) : { anyOf: parts };
};
