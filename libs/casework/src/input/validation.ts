import { plainToInstance } from 'class-transformer';
import { validateSync, type ValidationError } from 'class-validator';
import type { FieldFault } from '../words/phrases/field-faults.js';
import { keepFirstFaulty, leaveHoles } from './first-faulty.js';
import { invalidField, type InvalidField } from './invalid-field.js';
import { isPlainlyValid } from './plainly-valid.js';

export type { InvalidField } from './invalid-field.js';

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What the decorators of fields.ts say of a fault. */
interface Told {
  readonly code: FieldFault['code'];
  readonly parameters: object;
}

const toldOf = (error: ValidationError, name: string): FieldFault => {
  const { property } = error;
  if (name === 'whitelistValidation') return { code: 'unknown-field', parameters: { name: property } };
  const told = error.contexts?.[name] as Told | undefined;
  if (told === undefined) return { code: 'as-read', parameters: { said: error.constraints?.[name] ?? name } };
  return { code: told.code, parameters: { name: property, ...told.parameters } } as FieldFault;
};

const fieldsOf = (errors: ValidationError[], path: string): InvalidField[] =>
  errors.flatMap((error) => {
    const field = path === '' ? error.property : `${path}.${error.property}`;
    const own = Object.keys(error.constraints ?? {}).map((name) => invalidField(field, toldOf(error, name)));
    return [...own, ...fieldsOf(error.children ?? [], field)];
  });

/**
 * Fields that are called like something every object has, `toString` for one: class-transformer passes over them, and
 * no input has any.
 */
const misnamed = (value: unknown, path: string): InvalidField[] => {
  if (Array.isArray(value)) return value.flatMap((each, place) => misnamed(each, `${path}.${place}`));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([name, part]) => {
    const field = path === '' ? name : `${path}.${name}`;
    return name in Object.prototype
      ? [invalidField(field, { code: 'unknown-field', parameters: { name } })]
      : misnamed(part, field);
  });
};

/**
 * Checks plain JSON against a class of decorated fields. Unknown fields are refused.
 * @returns the fields that are wrong; none when the input is of the class.
 */
export const invalidFields = (type: new () => object, plain: unknown): InvalidField[] => {
  if (!isObject(plain)) return [invalidField('', { code: 'no-object', parameters: {} })];
  return isPlainlyValid(type, plain) ? [] : wrongFields(type, plain);
};

/** What class-validator finds wrong, in each list of objects of the first twenty entries with a fault. */
export const wrongFields = (type: new () => object, plain: object): InvalidField[] => {
  const instance = plainToInstance(type, keepFirstFaulty(type, plain));
  leaveHoles(instance);
  const errors = validateSync(instance, {
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: false,
    stopAtFirstError: true,
  });
  return [...misnamed(plain, ''), ...fieldsOf(errors, '')];
};
