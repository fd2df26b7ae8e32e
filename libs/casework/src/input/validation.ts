import { plainToInstance } from 'class-transformer';
import { validateSync, type ValidationError } from 'class-validator';
import { keepFirstFaulty, leaveHoles } from './first-faulty.js';
import { isPlainlyValid } from './plainly-valid.js';

/** One thing wrong with an input: where, and what would be right. */
export interface InvalidField {
  /** Path such as `handling.penalty.fine`; empty when the whole input is not an object. */
  readonly field: string;
  readonly reason: string;
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const fieldsOf = (errors: ValidationError[], path: string): InvalidField[] =>
  errors.flatMap((error) => {
    const field = path === '' ? error.property : `${path}.${error.property}`;
    const own = Object.entries(error.constraints ?? {}).map(([name, text]) => ({
      field,
      reason: name === 'whitelistValidation' ? `${error.property} is not a field of this input` : text,
    }));
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
      ? [{ field, reason: `${name} is not a field of this input` }]
      : misnamed(part, field);
  });
};

/**
 * Checks plain JSON against a class of decorated fields. Unknown fields are refused.
 * @returns the fields that are wrong; none when the input is of the class.
 */
export const invalidFields = (type: new () => object, plain: unknown): InvalidField[] => {
  if (!isObject(plain)) return [{ field: '', reason: 'must be a JSON object' }];
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
