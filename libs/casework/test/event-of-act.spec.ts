import { simulate } from '../src/simulation/index.js';
import { people, type Person } from '../src/testing/county.js';
import { given } from '../src/testing/given.js';
import { eventOfAct, followedActs } from '../src/views/events/event-of-act.js';
import { cast } from './cast.js';
import { law } from './law.js';

/** Acts of made-up cases, each with the types of events that it recorded. */
const played = new Map<string, Set<string>>();
for (const { steps } of simulate(60, 5, [cast], law)) {
  let story = given(law);
  for (const { by, at, action, body } of steps) {
    const before = story.file.facts.length;
    const outcome = story.when(action, body, people[by as Person], at);
    if (outcome.ruling.ruling === 'accepted') {
      const types = outcome.after.file.facts.slice(before).map(({ type }) => type);
      played.set(action, new Set([...(played.get(action) ?? []), ...types]));
    }
    story = outcome.after;
  }
}

describe('An act that was refused and is done rightly later', () => {
  it.each(followedActs.filter((action) => played.has(action)))('is found by what it records: %s', (action) =>
    expect([...(played.get(action) ?? [])]).toContain(eventOfAct(action)),
  );
  it('is looked for with most acts that made-up cases have', () =>
    expect(followedActs.filter((action) => played.has(action)).length).toBeGreaterThan(25));
  it('is not looked for with an act that is not followed', () => expect(eventOfAct('link-case')).toBeUndefined());
});
