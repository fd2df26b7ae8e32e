import type { Party } from '../events/clue.js';
import type { ActHandling, Handling, ReportedHandling } from '../events/investigation.js';
import type { InvalidField } from '../input/validation.js';
import { toldAs } from './one-act-twice.js';

/** What stands in each act where there are several, and nowhere else. */
const ofOneAct = ['basisId', 'facts', 'tier', 'mitigationGround', 'circumstances', 'alsoBroken', 'counted'] as const;

const within = (path: string, field: string): string => (path === '' ? field : `${path}.${field}`);

/** What is wrong with the shape of a handling: something that is said of the whole and of its acts. */
export const handlingFaults = (handling: Handling, path: string): InvalidField[] => [
  ...(handling.acts === undefined ? [] : ofOneAct)
    .filter((name) => handling[name] !== undefined)
    .map((name) => ({ field: within(path, name), reason: 'stands in each of acts, and not beside them' })),
  ...actFaults(handling, path),
];

/**
 * What is wrong with the acts: one that is listed twice, one act under two bases (APL Art.29), or a norm that is the
 * act's own basis.
 */
const actFaults = (handling: Handling, path: string): InvalidField[] => {
  const acts = handling.acts ?? [];
  const told = acts.map(({ act, basisId, facts }) => JSON.stringify([act.trim(), basisId, facts]));
  const twice = told.flatMap((text, place) =>
    told.indexOf(text) < place ? [{ field: within(path, `acts.${place}`), reason: 'is listed already' }] : [],
  );
  const own = [
    { ...handling, at: 'alsoBroken' },
    ...acts.map((act, place) => ({ ...act, at: `acts.${place}.alsoBroken` })),
  ]
    .filter(({ basisId, alsoBroken = [] }) => alsoBroken.some((norm) => norm.basisId === basisId))
    .map(({ at }) => ({ field: within(path, at), reason: 'names further norms, and not the basis itself' }));
  return [...twice, ...underTwoBases(acts, path), ...own];
};

/** One act that breaks several norms is one entry and is fined once (APL Art.29). */
const underTwoBases = (acts: readonly ActHandling[], path: string): InvalidField[] =>
  acts.flatMap((act, place) => {
    const first = acts.findIndex((other) => toldAs(other.act) === toldAs(act.act) && other.basisId !== act.basisId);
    const reason = `is the act of acts.${first}: name its further norm there in alsoBroken (APL Art.29)`;
    return first === -1 || first > place ? [] : [{ field: within(path, `acts.${place}`), reason }];
  });

/** One credit code, or one name however it is spaced. */
export const isSameParty = (one: Party, other: Party): boolean =>
  (one.creditCode !== undefined && one.creditCode === other.creditCode) || written(one.name) === written(other.name);

const written = (name: string): string => name.normalize('NFKC').replaceAll(/\s/gu, '');

/** The same of a report, with what it proposes for further parties; each is named once. */
export const reportFaults = (handling: ReportedHandling, path: string): InvalidField[] => {
  const { parties = [] } = handling;
  return [
    ...handlingFaults(handling, path),
    ...parties.flatMap((each, place) => handlingFaults(each.handling, within(path, `parties.${place}.handling`))),
    ...parties.flatMap(({ party }, place) =>
      parties.slice(0, place).some((other) => isSameParty(other.party, party))
        ? [{ field: within(path, `parties.${place}.party`), reason: 'is named already' }]
        : [],
    ),
  ];
};
