import { clocksOf, legalDateOf, nextStepsFor, publicationOf, roles, views } from '#casework';
import { assert, constantFrom, nat, property } from 'fast-check';
import { nextLapse } from '../src/lapses.js';
import { contextOf, people } from '../src/testing/county.js';
import { given, type Story } from '../src/testing/given.js';
import { actsOf, lineNames } from '../src/testing/stages.js';
import { law } from './law.js';

type Act = ReturnType<typeof actsOf>[number];

/** Each act of each line, with the case in the state in which it is possible. */
const possible: { story: Story; act: Act }[] = [];
for (const line of lineNames)
  actsOf(line).reduce((story, act) => {
    possible.push({ story, act });
    return story.when(act.action, act.body, act.by, act.on).after;
  }, given(law));

const getPossible = (which: number): (typeof possible)[number] => {
  const found = possible[which];
  if (found === undefined) throw new Error(`There is no act ${which} of ${possible.length}`);
  return found;
};

const bends = (
  [
    ['9999-12-31', '0001-01-01', '1949-10-01', '1949-09-30', '2035-02-28', '2046-01-01', '2026-02-30', '1900-01-01'],
    ['9999-12-31T23:59:59Z', '1950-01-01T00:00:00Z', '2030-01-01T00:00:00Z', '0000-01-01T00:00:00Z'],
    [0, -1, 1, 0.5, 999, 9_999, Number.MAX_SAFE_INTEGER, 1e308, -Number.MAX_SAFE_INTEGER],
    ['', ' ', '\u200B', '\u202E甲', '\uD800', '甲', '𠮷', '长'.repeat(20_001), 'wang', 'constructor', '__proto__'],
    [null, undefined, true, false, {}, [], [[]], [null], ['wang', 'wang'], { toString: 1 }],
  ] as unknown[][]
).flat(1);

const placesIn = (value: unknown, path: string[] = []): string[][] => {
  if (typeof value !== 'object' || value === null) return [path];
  const inside = Object.entries(value).flatMap(([name, part]) => placesIn(part, [...path, name]));
  return path.length === 0 ? inside : [path, ...inside];
};

const bentAt = (value: unknown, [name, ...rest]: string[], other: unknown): unknown => {
  if (name === undefined) return other;
  const copy: Record<string, unknown> | unknown[] = Array.isArray(value) ? [...(value as unknown[])] : Object(value);
  const inner: unknown = Reflect.get(copy, name);
  if (Array.isArray(copy)) copy[Number(name)] = bentAt(inner, rest, other);
  else return { ...copy, [name]: bentAt(inner, rest, other) };
  return copy;
};

/** Everything that pages, lists and clocks compute of a case. */
const computeAll = ({ state, file }: Story, now: string): void => {
  for (const { documents } of views) documents(file, law, 0);
  clocksOf(state, law);
  nextLapse(state, law);
  publicationOf(state, law);
  const actor = { ...people.wang, roles: [...roles] };
  nextStepsFor(state, { ...contextOf(law, actor, now), facts: file.facts, day: legalDateOf(now) });
};

const seed = 20_261_128;

describe(`every field of every act, bent (seed ${seed})`, () => {
  it('is refused, or leaves a case that can be computed and worked on', () => {
    let accepted = 0;
    assert(
      property(nat(possible.length - 1), nat(), constantFrom(...bends), nat(), (which, place, bend, next) => {
        const { story, act } = getPossible(which);
        const places = placesIn(act.body);
        const path = places[place % Math.max(places.length, 1)];
        const body = path === undefined ? act.body : bentAt(act.body, path, bend);
        const { ruling, after } = story.when(act.action, body as object, act.by, act.on);
        if (ruling.ruling !== 'accepted') return;
        accepted += 1;
        const last = after.records.at(-1)?.recordedAt ?? '';
        computeAll(after, last);
        // Played on: another act of the lines, and time that passes.
        const further = getPossible(next % possible.length);
        const now = new Date(Date.parse(last) + (next % 400) * 86_400_000).toISOString();
        computeAll(after.when(further.act.action, further.act.body, further.act.by, now).after, now);
      }),
      { numRuns: 20_000, seed },
    );
    expect(accepted).toBeGreaterThan(100);
  });
});
