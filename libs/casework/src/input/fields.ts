import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsObject,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateBy,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { isLegalDate } from '../deadlines/index.js';
import { bounded } from './bounds.js';
import { ofClass } from './plainly-valid.js';

/** The kinds of field that commands and events are made of. Each says what would be right when a value is not. */

const all =
  (...decorators: PropertyDecorator[]): PropertyDecorator =>
  (target, key) => {
    for (const decorate of decorators) decorate(target, key);
  };

/** Text in any language, not blank, at most `max` characters. */
export const Text = (max = 2000): PropertyDecorator =>
  all(
    IsString({ message: '$property must be text' }),
    Matches(/\S/, { message: '$property must not be blank' }),
    MaxLength(max, { message: `$property may have at most ${max} characters` }),
  );

/** A text of one line, such as a name: a line break in it could pass for the next line of a list. */
export const Line = (max: number): PropertyDecorator =>
  all(
    IsString({ message: '$property must be text' }),
    Matches(/^[^\r\n\t\u2028\u2029]*\S[^\r\n\t\u2028\u2029]*$/u, {
      message: '$property must be one line of text, and not blank',
    }),
    MaxLength(max, { message: `$property may have at most ${max} characters` }),
  );

const idForm = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
const idMessage = 'must be 1 to 64 letters, digits, dots, dashes or underscores';

/**
 * Whether a text can be the identifier of anything: what cannot is in no register, and must not be looked up in one.
 */
export const isIdentifier = (value: unknown): value is string => typeof value === 'string' && idForm.test(value);

/** Identifier of an officer or a unit. */
export const Id = (): PropertyDecorator => all(Matches(idForm, { message: `$property ${idMessage}` }));

/**
 * Identifier of a legal basis: law, article, paragraph and item, and the year of the text where the article was
 * rewritten.
 */
export const BasisId = (): PropertyDecorator =>
  Matches(/^[a-z0-9][a-z0-9-]{0,40}(@\d{4})?$/, {
    message: '$property must be a legal basis, e.g. fsl-124-1-5 or fsl-132-1@2025',
  });

/** Identifiers of legal bases by prefix, `*` for all. */
export const Prefixes = (): PropertyDecorator =>
  all(
    IsArray({ message: '$property must be a list' }),
    Matches(/^(\*|[a-z0-9][a-z0-9-]{0,40})$/, {
      each: true,
      message: 'each of $property must be a prefix of a legal basis identifier, or *',
    }),
  );

/** Several officers, each named once. How many the law asks for is a rule, not a form. */
export const Officers = (): PropertyDecorator =>
  all(
    IsArray({ message: '$property must be a list of officer identifiers' }),
    ArrayMinSize(1, { message: '$property must name at least one officer' }),
    ArrayMaxSize(20, { message: '$property may name at most 20 officers' }),
    ArrayUnique({ message: '$property must name each officer once' }),
    Matches(idForm, { each: true, message: `each of $property ${idMessage}` }),
  );

/** Units of the bureau, each named once. */
export const Units = (): PropertyDecorator =>
  all(
    IsArray({ message: '$property must be a list of unit identifiers' }),
    ArrayMaxSize(20, { message: '$property may name at most 20 units' }),
    ArrayUnique({ message: '$property must name each unit once' }),
    Matches(idForm, { each: true, message: `each of $property ${idMessage}` }),
  );

/** Several identifiers, each named once. */
export const Ids = (min: number, max: number): PropertyDecorator =>
  all(
    IsArray({ message: '$property must be a list of identifiers' }),
    ArrayMinSize(min, { message: `$property must have at least ${min} entries` }),
    ArrayMaxSize(max, { message: `$property may have at most ${max} entries` }),
    ArrayUnique({ message: '$property must name each once' }),
    Matches(idForm, { each: true, message: `each of $property ${idMessage}` }),
  );

/** No act in a file is older; a year such as 0000 is a slip, and arithmetic on it would leave the calendar. */
const firstDay = '1900-01-01';

/** A day of law in Asia/Shanghai, YYYY-MM-DD, of what has happened; days that do not exist are invalid. */
export const Day = (): PropertyDecorator => all(bounded('past'), existingDay());

/** A day of law that may still lie ahead: the end of a term, a licence, an instalment. */
export const DayAhead = (): PropertyDecorator => all(bounded('ahead'), existingDay());

const existingDay = (): PropertyDecorator =>
  ValidateBy({
    name: 'isLegalDate',
    validator: {
      validate: (value) => isLegalDate(value) && value >= firstDay,
      defaultMessage: () => '$property must be a day that exists, written YYYY-MM-DD',
    },
  });

const momentForm = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?Z$/;

/** Whether a text is a UTC ISO 8601 instant that exists, e.g. 2026-03-02T01:30:00.000Z. */
export const isMoment = (value: unknown): value is string =>
  typeof value === 'string' &&
  momentForm.test(value) &&
  isLegalDate(value.slice(0, 10)) &&
  !Number.isNaN(Date.parse(value));

/** An instant of what has happened, UTC ISO 8601. */
export const Moment = (): PropertyDecorator => all(bounded('past'), existingMoment());

/** An instant that may still lie ahead: when a hearing begins. */
export const MomentAhead = (): PropertyDecorator => all(bounded('ahead'), existingMoment());

const existingMoment = (): PropertyDecorator =>
  ValidateBy({
    name: 'isMoment',
    validator: {
      validate: isMoment,
      defaultMessage: () => '$property must be a UTC instant that exists, e.g. 2026-03-02T01:30:00Z',
    },
  });

/** Money in fen (1 yuan = 100 fen), a whole number, not negative. */
export const Fen = (): PropertyDecorator => WholeNumber(0, Number.MAX_SAFE_INTEGER, 'a whole number of fen, 0 or more');

/** Money in fen that is added to other fields of its object: the sum has to be a whole number that is kept exactly. */
export const ExactWith = (others: readonly string[]): PropertyDecorator =>
  ValidateBy({
    name: 'isExactWith',
    constraints: [others],
    validator: {
      validate: (value, told) => isExactSum([value, ...others.map((name) => Object(told?.object)[name] as unknown)]),
      defaultMessage: () =>
        `$property, a surcharge as large and what is confiscated must not add up to more than ${Number.MAX_SAFE_INTEGER} fen`,
    },
  });

/** What is no whole number is said by its own field. */
const isExactSum = (values: readonly unknown[]): boolean =>
  values
    .filter((value): value is number => Number.isSafeInteger(value))
    .reduce((sum, value) => sum + BigInt(value), 0n) <= BigInt(Number.MAX_SAFE_INTEGER);

export const WholeNumber = (
  min: number,
  max: number,
  what = `a whole number from ${min} to ${max}`,
): PropertyDecorator =>
  all(
    IsInt({ message: `$property must be ${what}` }),
    Min(min, { message: `$property must be ${what}` }),
    Max(max, { message: `$property must be ${what}` }),
  );

export const Flag = (): PropertyDecorator => IsBoolean({ message: '$property must be true or false' });

export const OneOf = (values: readonly string[]): PropertyDecorator =>
  IsIn(values, { message: `$property must be one of: ${values.join(', ')}` });

/**
 * One of some names. For a while their former names are still taken; neither the description of the API nor a fault
 * mentions them.
 */
export const OneOfRenamed = (values: readonly string[], former: readonly string[]): PropertyDecorator =>
  ValidateBy({
    name: 'isOneOfRenamed',
    constraints: [values],
    validator: {
      validate: (value) => typeof value === 'string' && (values.includes(value) || former.includes(value)),
      defaultMessage: () => `$property must be one of: ${values.join(', ')}`,
    },
  });

export const SeveralOf = (values: readonly string[]): PropertyDecorator =>
  all(
    IsArray({ message: '$property must be a list' }),
    ArrayUnique({ message: '$property must not repeat a value' }),
    IsIn(values, { each: true, message: `each of $property must be one of: ${values.join(', ')}` }),
  );

/** The nine characters of an organisation code that case codes begin with. */
export const UnitCode = (): PropertyDecorator =>
  Matches(/^[0-9A-Z]{9}$/, { message: '$property must be nine digits or capital letters' });

/** Number of an identity document of which at most the first six and the last four characters are shown. */
export const MaskedIdentity = (): PropertyDecorator =>
  Matches(/^[0-9A-Za-z]{0,6}\*{4,20}[0-9A-Za-z]{0,4}$/, {
    message: '$property must hide all but six characters before and four after, e.g. 110101********0000',
  });

/** A telephone number as it is dialled, with an extension where there is one: 000-1234567转8. */
export const PhoneNumber = (): PropertyDecorator =>
  Matches(/^\+?[0-9][0-9 -]{2,18}[0-9](转[0-9]{1,6})?$/, {
    message: '$property must be a telephone number of 4 to 20 digits, e.g. 000-1234567转8',
  });

/** Digest of a file, 64 lower-case hexadecimal digits. */
export const Sha256 = (): PropertyDecorator =>
  Matches(/^[0-9a-f]{64}$/, { message: '$property must be 64 hexadecimal digits (SHA-256)' });

/** Any JSON object, kept as it came. */
export const Json = (): PropertyDecorator => IsObject({ message: '$property must be an object' });

/** May be left out. `null` is not the same as absent and is refused. */
export const Optional = (): PropertyDecorator => ValidateIf((_, value) => value !== undefined);

/** A field that must be there unless another one says the same in its place. */
export const RequiredUnless = (other: string): PropertyDecorator =>
  ValidateIf((whole: object, value) => value !== undefined || Reflect.get(whole, other) === undefined);

type Class = new () => object;

/** `ValidateNested` alone lets an absent object pass, and a list where one object is asked for. */
const isOneObject = {
  name: 'isOneObject',
  validator: { validate: (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value) },
};

/** An object inside the command. */
export const Part = (of: () => Class): PropertyDecorator =>
  all(
    Type(of),
    ofClass(of),
    ValidateBy(isOneObject, { message: '$property must be an object' }),
    ValidateNested({ message: '$property must be an object' }),
  );

/** A list of objects inside the command. */
export const Parts = (of: () => Class, min = 0, max = 100): PropertyDecorator =>
  all(
    IsArray({ message: '$property must be a list' }),
    ArrayMinSize(min, { message: `$property must have at least ${min} entries` }),
    ArrayMaxSize(max, { message: `$property may have at most ${max} entries` }),
    Type(of),
    ofClass(of),
    ValidateBy(isOneObject, { each: true, message: 'each of $property must be an object' }),
    ValidateNested({ each: true, message: 'each of $property must be an object' }),
  );
