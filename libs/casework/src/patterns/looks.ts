import { groupedBy, lastDay } from './grouping.js';
import type { UnitLooks } from './looks-traits.js';
import { signOf, type PatternRule, type PatternSign } from './pattern.js';
import { points } from './points.js';

const soughtIn = ({ unit, sought }: UnitLooks, today: string): PatternSign[] => {
  const known = sought.filter(({ on }) => on <= today);
  const byPerson = groupedBy(known, ({ complaint, person, answer }) => `${complaint} ${person} ${answer}`);
  return [...byPerson].flatMap(([key, same]) => {
    const [first] = same.sort((one, other) => one.on.localeCompare(other.on));
    if (first === undefined) return [];
    const { complaint, person, answer, on: since } = first;
    const among = known.filter((each) => each.complaint === complaint).length;
    const days = same.length;
    return [
      signOf({
        key: `${unit} ${key}`,
        since,
        lastShownOn: lastDay(same.map(({ on }) => on)),
        unit,
        officers: [person],
        party: null,
        cases: [],
        complaints: [complaint],
        count: days,
        among,
        detail: { code: 'reporter-sought', parameters: { officer: person, answer, on: since, days } },
      }),
    ];
  });
};

/** 4. Somebody who does not handle a complaint or report asked who made it, and was refused or shown it. */
export const reporterSoughtBeside: PatternRule = {
  ...points.reporterKnown,
  code: 'reporter-sought',
  parameters: [],
  signs: ({ looks }, { today }) => looks.flatMap((of) => soughtIn(of, today)),
};

/** 39. Nobody was found at an object that people without a task had seen in the draw. */
export const goneAfterLook: PatternRule = {
  ...points.visits,
  code: 'gone-after-look',
  parameters: [],
  signs: ({ looks }, { today }) =>
    looks.flatMap(({ unit, gone }) => {
      const known = gone.filter(({ inspectedOn }) => inspectedOn <= today);
      return known.map(({ inspection, object, name, inspectedOn, lookers }) =>
        signOf({
          key: `${unit} ${inspection} ${object}`,
          since: inspectedOn,
          unit,
          officers: lookers.map(({ person }) => person),
          party: name,
          cases: [],
          inspections: [inspection],
          count: 1,
          among: known.filter((each) => each.inspection === inspection).length,
          detail: {
            code: 'gone-after-look',
            parameters: { name, on: inspectedOn, officers: lookers.map(({ person }) => person) },
          },
        }),
      );
    }),
};
