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
  type ValidationOptions,
} from 'class-validator';
import { isLegalDate } from '../deadlines/index.js';
import type { FaultCode } from '../words/phrases/field-faults.js';
import { bounded } from './bounds.js';
import { ofClass } from './plainly-valid.js';

/** The kinds of field that commands and events are made of. Each says what would be right when a value is not. */

/** What is said of a field that is not so: a code of the words, with its parameters but the field's own name. */
const says = (code: FaultCode, parameters: object = {}): ValidationOptions => ({
  // class-validator passes a context on only beside a message.
  message: code,
  context: { code, parameters },
});

/** The same of each entry of a list. */
const saysOfEach = (code: FaultCode, parameters: object = {}): ValidationOptions => ({
  ...says(code, { each: true, ...parameters }),
  each: true,
});

const all =
  (...decorators: PropertyDecorator[]): PropertyDecorator =>
  (target, key) => {
    for (const decorate of decorators) decorate(target, key);
  };

/** Text in any language, not blank, at most `max` characters. */
export const Text = (max = 2000): PropertyDecorator =>
  all(IsString(says('text')), Matches(/\S/, says('blank')), MaxLength(max, says('too-many-characters', { max })));

/** A text of one line, such as a name: a line break in it could pass for the next line of a list. */
export const Line = (max: number): PropertyDecorator =>
  all(
    IsString(says('text')),
    Matches(/^[^\r\n\t\u2028\u2029]*\S[^\r\n\t\u2028\u2029]*$/u, says('one-line')),
    MaxLength(max, says('too-many-characters', { max })),
  );

const idForm = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

/**
 * Whether a text can be the identifier of anything: what cannot is in no register, and must not be looked up in one.
 */
export const isIdentifier = (value: unknown): value is string => typeof value === 'string' && idForm.test(value);

/** Identifier of an officer or a unit. */
export const Id = (): PropertyDecorator => all(Matches(idForm, says('identifier')));

/**
 * Identifier of a legal basis: law, article, paragraph and item, and the year of the text where the article was
 * rewritten.
 */
export const BasisId = (): PropertyDecorator => Matches(/^[a-z0-9][a-z0-9-]{0,40}(@\d{4})?$/, says('legal-basis'));

/** Identifiers of legal bases by prefix, `*` for all. */
export const Prefixes = (): PropertyDecorator =>
  all(IsArray(says('list')), Matches(/^(\*|[a-z0-9][a-z0-9-]{0,40})$/, saysOfEach('basis-prefix')));

/** Several officers, each named once. How many the law asks for is a rule, not a form. */
export const Officers = (): PropertyDecorator =>
  all(
    IsArray(says('officers-list')),
    ArrayMinSize(1, says('no-officer')),
    ArrayMaxSize(20, says('too-many-officers', { max: 20 })),
    ArrayUnique(says('officer-repeated')),
    Matches(idForm, saysOfEach('identifier')),
  );

/** Units of the bureau, each named once. */
export const Units = (): PropertyDecorator =>
  all(
    IsArray(says('units-list')),
    ArrayMaxSize(20, says('too-many-units', { max: 20 })),
    ArrayUnique(says('unit-repeated')),
    Matches(idForm, saysOfEach('identifier')),
  );

/** Several identifiers, each named once. */
export const Ids = (min: number, max: number): PropertyDecorator =>
  all(
    IsArray(says('identifiers-list')),
    ArrayMinSize(min, says('too-few-entries', { min })),
    ArrayMaxSize(max, says('too-many-entries', { max })),
    ArrayUnique(says('entry-repeated')),
    Matches(idForm, saysOfEach('identifier')),
  );

/** No act in a file is older; a year such as 0000 is a slip, and arithmetic on it would leave the calendar. */
const firstDay = '1900-01-01';

/** A day of law in Asia/Shanghai, YYYY-MM-DD, of what has happened; days that do not exist are invalid. */
export const Day = (): PropertyDecorator => all(bounded('past'), existingDay());

/** A day of law that may still lie ahead: the end of a term, a licence, an instalment. */
export const DayAhead = (): PropertyDecorator => all(bounded('ahead'), existingDay());

const existingDay = (): PropertyDecorator =>
  ValidateBy(
    {
      name: 'isLegalDate',
      validator: {
        validate: (value) => isLegalDate(value) && value >= firstDay,
      },
    },
    says('day'),
  );

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
  ValidateBy(
    {
      name: 'isMoment',
      validator: {
        validate: isMoment,
      },
    },
    says('moment'),
  );

/** Money in fen (1 yuan = 100 fen), a whole number, not negative. */
export const Fen = (): PropertyDecorator => wholeNumber(0, Number.MAX_SAFE_INTEGER, says('fen'));

/** Money in fen that is added to other fields of its object: the sum has to be a whole number that is kept exactly. */
export const ExactWith = (others: readonly string[]): PropertyDecorator =>
  ValidateBy(
    {
      name: 'isExactWith',
      constraints: [others],
      validator: {
        validate: (value, told) => isExactSum([value, ...others.map((name) => Object(told?.object)[name] as unknown)]),
      },
    },
    says('sum-too-large', { most: Number.MAX_SAFE_INTEGER }),
  );

/** What is no whole number is said by its own field. */
const isExactSum = (values: readonly unknown[]): boolean =>
  values
    .filter((value): value is number => Number.isSafeInteger(value))
    .reduce((sum, value) => sum + BigInt(value), 0n) <= BigInt(Number.MAX_SAFE_INTEGER);

export const WholeNumber = (min: number, max: number): PropertyDecorator =>
  wholeNumber(min, max, says('whole-number', { min, max }));

const wholeNumber = (min: number, max: number, said: ValidationOptions): PropertyDecorator =>
  all(IsInt(said), Min(min, said), Max(max, said));

export const Flag = (): PropertyDecorator => IsBoolean(says('flag'));

export const OneOf = (values: readonly string[]): PropertyDecorator => IsIn(values, says('one-of', { values }));

/**
 * One of some names. For a while their former names are still taken; neither the description of the API nor a fault
 * mentions them.
 */
export const OneOfRenamed = (values: readonly string[], former: readonly string[]): PropertyDecorator =>
  ValidateBy(
    {
      name: 'isOneOfRenamed',
      constraints: [values],
      validator: {
        validate: (value) => typeof value === 'string' && (values.includes(value) || former.includes(value)),
      },
    },
    says('one-of', { values }),
  );

export const SeveralOf = (values: readonly string[]): PropertyDecorator =>
  all(IsArray(says('list')), ArrayUnique(says('value-repeated')), IsIn(values, saysOfEach('one-of', { values })));

/** The nine characters of an organisation code that case codes begin with. */
export const UnitCode = (): PropertyDecorator => Matches(/^[0-9A-Z]{9}$/, says('unit-code'));

/** Number of an identity document of which at most the first six and the last four characters are shown. */
export const MaskedIdentity = (): PropertyDecorator =>
  Matches(/^[0-9A-Za-z]{0,6}\*{4,20}[0-9A-Za-z]{0,4}$/, says('masked-identity'));

/** A telephone number as it is dialled, with an extension where there is one: 000-1234567转8. */
export const PhoneNumber = (): PropertyDecorator =>
  Matches(/^\+?[0-9][0-9 -]{2,18}[0-9](转[0-9]{1,6})?$/, says('phone'));

/** Digest of a file, 64 lower-case hexadecimal digits. */
export const Sha256 = (): PropertyDecorator => Matches(/^[0-9a-f]{64}$/, says('sha256'));

/** Any JSON object, kept as it came. */
export const Json = (): PropertyDecorator => IsObject(says('object'));

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
  all(Type(of), ofClass(of), ValidateBy(isOneObject, says('object')), ValidateNested(says('object')));

/** A list of objects inside the command. */
export const Parts = (of: () => Class, min = 0, max = 100): PropertyDecorator =>
  all(
    IsArray(says('list')),
    ArrayMinSize(min, says('too-few-entries', { min })),
    ArrayMaxSize(max, says('too-many-entries', { max })),
    Type(of),
    ofClass(of),
    ValidateBy(isOneObject, saysOfEach('object')),
    ValidateNested(saysOfEach('object')),
  );
