import { assert, constantFrom, property } from 'fast-check';
import { invalidFields } from '#casework';
import { RandomInspectionPlanned } from '../src/events/random-inspection.js';
import { isPlainlyValid } from '../src/input/plainly-valid.js';
import { wrongFields } from '../src/input/validation.js';
import { caseActs } from '../src/steps/case-acts.js';
import { catalogue, golden } from './golden-events.js';
import { bodiesOf } from './stories.js';

type Class = new () => object;

const events = [...golden.values()].flatMap(({ type, data }) =>
  catalogue.filter(([name]) => name === type).map(([, { data: of }]): [string, Class, object] => [type, of, data]),
);
const ofEvents = new Set(events.map(([, of]) => of));

/** Every event that was ever written, and a body of every act whose body is no event. */
const good: [string, Class, object][] = [
  ...events,
  ...caseActs
    .filter(({ act }) => !ofEvents.has(act.body))
    .flatMap(({ act }) =>
      (bodiesOf.get(act.name) ?? []).slice(0, 1).map((body): [string, Class, object] => [act.name, act.body, body]),
    ),
];

const others: unknown[] = [
  undefined,
  null,
  '',
  ' ',
  '长'.repeat(20_001),
  'text',
  '2026-02-30',
  '1899-12-31',
  '2026-01-01T00:00:00Z',
  -1,
  0,
  0.5,
  2 ** 53,
  Number.NaN,
  true,
  {},
  { more: 1 },
  [],
  [[]],
  [null],
  [undefined],
  ['a', 'a'],
  [{}],
  [[{}]],
];

/** The value with something else at every place in turn, or with a field more beside it. */
const changed = function* (value: unknown): Generator {
  for (const other of others) yield other;
  yield [value];
  if (typeof value !== 'object' || value === null) return;
  const entries = Object.entries(value);
  if (Array.isArray(value)) yield [...(value as unknown[]), ...(value as unknown[])];
  else {
    yield { ...value, 新字段: 1 };
    for (const [key] of entries) yield Object.fromEntries(entries.filter(([name]) => name !== key));
  }
  for (const [key, part] of entries)
    for (const other of changed(part))
      yield Array.isArray(value)
        ? value.map((each: unknown, place) => (String(place) === key ? other : each))
        : { ...value, [key]: other };
};

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

describe('a body that is let through without asking class-validator', () => {
  it.each(good)('is one that class-validator would let through: %s', (_, type, body) => {
    expect(isPlainlyValid(type, body)).toBe(true);
    expect(wrongFields(type, body)).toEqual([]);
    for (const other of changed(body)) {
      if (!isObject(other)) continue;
      const wrong = wrongFields(type, other);
      // Said twice only when it fails: to describe every body would take longer than to check it.
      if (isPlainlyValid(type, other) !== (wrong.length === 0)) expect([other, wrong]).toEqual([other, 'the same']);
    }
  });

  it('is answered in the same words when two things are wrong with it', () => {
    assert(
      property(constantFrom(...good), constantFrom(0.1, 0.3, 0.5, 0.7, 0.9), ([, type, body], at) => {
        const once = [...changed(body)].filter(isObject);
        const first = once[Math.floor(once.length * at)] ?? {};
        for (const other of changed(first))
          if (isObject(other)) expect(invalidFields(type, other)).toEqual(wrongFields(type, other));
      }),
      { numRuns: 10 },
    );
  });
});

describe('a list of objects with many faults', () => {
  const plan = (objects: object[]): object => ({
    unit: 'chengguan',
    title: '食品经营抽查',
    kind: 'routine',
    fields: ['*'],
    objects,
    inspectors: [
      { officer: 'wang', recusedFrom: [] },
      { officer: 'li', recusedFrom: [] },
    ],
    howMany: 1,
    perObject: 2,
  });
  const good = { id: 'a', name: '清河便民食品店', kind: 'company', weight: 1 };
  const list = (count: number, at: (place: number) => object): object[] =>
    Array.from({ length: count }, (_, place) => at(place));
  const wrongOf = (objects: object[]): string[] =>
    invalidFields(RandomInspectionPlanned, plan(objects)).map(({ field }) => field);

  it('is told of the first twenty entries with a fault, each under its own place', () => {
    expect(wrongOf(list(500, () => good))).toEqual([]);
    expect(wrongOf(list(500, (place) => (place === 479 ? { ...good, name: '' } : good)))).toEqual(['objects.479.name']);
    const twenty = Array.from({ length: 20 }, (_, place) => `objects.${2 * place + 1}.name`);
    expect(wrongOf(list(500, (place) => (place % 2 === 1 ? { ...good, name: '' } : good)))).toEqual(twenty);
  });

  it('is told that it is too long whether or not its entries are right', () => {
    expect(wrongOf(list(501, () => good))).toEqual(['objects']);
    expect(wrongOf(list(501, (place) => (place === 500 ? { ...good, name: '' } : good)))).toEqual(['objects']);
  });
});
