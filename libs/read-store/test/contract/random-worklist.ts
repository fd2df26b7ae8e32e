import * as fc from 'fast-check';
import type { Filter, Sort, ViewDocument } from '#read-store';

const unit = fc.constantFrom('东', '西', '南', '');
const due = fc.constantFrom('2026-01-05', '2026-02-10', '2026-02-11', '2026-12-31');
const amount = fc.constantFrom(-5, 0, 1, 2.5, 50_000);
const officer = fc.constantFrom('甲', '乙', '丙');
const name = fc.constantFrom('张记', '李记', '');

/** Like JSON, where no object is without a prototype. */
const plain = (fields: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<Record<string, unknown>> =>
  fc.record(fields, { noNullPrototype: true });

/** Half of the fields are missing, some are null, and a due date may be of another kind. */
export const documents: fc.Arbitrary<ViewDocument> = fc.record(
  {
    _id: fc.integer({ min: 1, max: 150 }).map((n) => `case/${n}`),
    position: fc.integer({ min: 1, max: 1000 }),
    unit: fc.option(unit),
    due: fc.oneof({ weight: 8, arbitrary: due }, { weight: 1, arbitrary: fc.constantFrom(null, 7, -7, true, false) }),
    amount: fc.option(amount),
    officers: fc.uniqueArray(officer),
    party: fc.option(plain({ name })),
    parties: fc.array(plain({ name }), { minLength: 1, maxLength: 3 }),
  },
  { requiredKeys: ['_id', 'position'], noNullPrototype: true },
);

const condition = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<unknown> =>
  fc.oneof(
    value,
    fc.constant(null),
    plain({ $in: fc.array(fc.oneof(value, fc.constant(null)), { maxLength: 3 }) }),
    plain({ $nin: fc.array(value, { maxLength: 3 }) }),
    plain({ $gte: value }),
    plain({ $gt: value, $lte: value }),
    plain({ $lt: value }),
    plain({ $ne: value }),
    plain({ $exists: fc.boolean() }),
  );

const fields: fc.Arbitrary<Filter> = fc.record(
  {
    unit: condition(unit),
    due: condition(due),
    amount: condition(amount),
    officers: fc.oneof(
      condition(officer),
      plain({ $size: fc.nat(3) }),
      plain({ $elemMatch: plain({ $gte: officer, $lt: officer }) }),
      plain({ $elemMatch: plain({ $gt: officer }) }),
    ),
    'party.name': condition(name),
    'parties.name': condition(name),
    _id: plain({ $gt: fc.constantFrom('case/3', 'case/70') }),
  },
  { requiredKeys: [], noNullPrototype: true },
);

const firstTwo = (filter: Filter): Filter => Object.fromEntries(Object.entries(filter).slice(0, 2));

/** Filters of one to a few conditions, also nested. */
export const filters: fc.Arbitrary<Filter> = fc.oneof(
  { weight: 4, arbitrary: fields.map(firstTwo) },
  { weight: 1, arbitrary: fc.record({ $or: fc.array(fields.map(firstTwo), { minLength: 1, maxLength: 2 }) }) },
  { weight: 1, arbitrary: fc.record({ $and: fc.array(fields.map(firstTwo), { minLength: 1, maxLength: 2 }) }) },
);

export const orders: fc.Arbitrary<Sort> = fc.constantFrom<Sort>(
  {},
  { due: 1 },
  { due: -1 },
  { unit: 1, due: 1 },
  { due: -1, amount: 1 },
  { due: 1, amount: -1 },
  { 'party.name': 1 },
  { amount: -1, unit: 1 },
  { _id: -1 },
);

/** What is left of documents told in any order: of each the newest, of equal positions the first. */
export const guardedModel = (told: readonly ViewDocument[]): ViewDocument[] => {
  const newest = new Map<string, ViewDocument>();
  for (const document of told) {
    const { _id: id, position } = document;
    const known = newest.get(id);
    if (known === undefined || known.position < position) newest.set(id, document);
  }
  return [...newest.values()];
};

/** Nothing and null first, then numbers, text, flags; ties by _id in the direction of the last field. */
export const sortedAs = (sort: Sort, documents: readonly ViewDocument[]): ViewDocument[] => {
  const order = Object.entries(sort);
  if (!('_id' in sort)) order.push(['_id', order.at(-1)?.[1] ?? 1]);
  return [...documents].sort((a, b) => {
    for (const [path, direction] of order) {
      const difference = compare(at(a, path), at(b, path));
      if (difference !== 0) return difference * direction;
    }
    return 0;
  });
};

const at = (document: ViewDocument, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (value, step) => (typeof value === 'object' && value !== null ? Reflect.get(value, step) : null),
      document,
    );

const compare = (a: unknown, b: unknown): number => {
  const kinds = rank(a) - rank(b);
  if (kinds !== 0 || rank(a) === 0) return kinds;
  if (typeof a === 'string' && typeof b === 'string') return Buffer.compare(Buffer.from(a), Buffer.from(b));
  return Number(a) - Number(b);
};

const rank = (value: unknown): number =>
  value === undefined || value === null ? 0 : ['number', 'string', 'boolean'].indexOf(typeof value) + 1;
