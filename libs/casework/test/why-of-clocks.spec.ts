import { clocksOf } from '../src/clocks/case-clocks.js';
import { stateAt } from '../src/evolve/time-travel.js';
import { lineNames } from '../src/testing/stages.js';
import { law } from './law.js';
import { before, whole } from './rules-of.js';

/* Every date of a case says how it came about; what it says ends on that date, counted or set. */

/** The day on which the steps of a computation end: the last of those that name one. */
const endOf = (steps: ReturnType<typeof clocksOf>[number]['steps']): string | undefined => {
  const days = steps.flatMap((step) =>
    step.kind === 'end' || step.kind === 'set' ? [step.on] : step.kind === 'roll' ? [step.to] : [],
  );
  return days.at(-1)?.slice(0, 10);
};

describe('the steps of every clock', () => {
  it.each(lineNames)('end on its date at every event of a case: %s', (line) => {
    // With goods in custody a case is not closed.
    const { facts } = (line === 'seized' ? before('propose-closing', {}, line)() : whole(line)).file;
    const wrong = facts.flatMap((_, place) =>
      clocksOf(stateAt(facts, place + 1), law)
        .filter(({ due, steps }) => endOf(steps) !== due)
        .map(({ id, due, steps }) => `${place + 1} ${id}: ${due}, by its steps ${endOf(steps)}`),
    );
    expect([...new Set(wrong)]).toEqual([]);
  });
});
