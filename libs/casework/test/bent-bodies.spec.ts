import { assert, constantFrom, nat, property } from 'fast-check';
import { cases, clocksOf, legalDateOf, nextStepsOf, publicationOf, roles, views } from '#casework';
import { nextLapse } from '../src/clocks/lapses.js';
import { bends, bentAt, placesIn } from '../src/testing/bending.js';
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

/** Everything that pages, lists and clocks compute of a case. */
const computeAll = ({ state, file }: Story, now: string): void => {
  for (const { documents } of views) documents(file, law, 0);
  clocksOf(state, law);
  nextLapse(state, law);
  publicationOf(state, law);
  const actor = { ...people.wang, roles: [...roles] };
  nextStepsOf(cases, state, { ...contextOf(law, actor, now), facts: file.facts, day: legalDateOf(now) });
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
