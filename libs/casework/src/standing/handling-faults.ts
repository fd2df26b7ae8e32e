import type { ActHandling, Handling, Penalty, ReportedHandling } from '../events/investigation.js';
import { invalidField, type InvalidField } from '../input/invalid-field.js';
import { isSameParty } from '../state/same-party.js';
import { toldAs } from './one-act-twice.js';

/** What stands in each act where there are several, and nowhere else. */
const ofOneAct = [
  'basisId',
  'facts',
  'tier',
  'mitigationGround',
  'choiceOfLaw',
  'lawApplied',
  'choiceBecause',
  'circumstances',
  'alsoBroken',
  'counted',
  'otherMeasures',
] as const;

const within = (path: string, field: string): string => (path === '' ? field : `${path}.${field}`);

/** What is wrong with the shape of a handling: something that is said of the whole and of its acts. */
export const handlingFaults = (handling: Handling, path: string): InvalidField[] => [
  ...(handling.acts === undefined ? [] : ofOneAct)
    .filter((name) => handling[name] !== undefined)
    .map((name) => invalidField(within(path, name), { code: 'stands-in-acts', parameters: {} })),
  ...licenceFaults(handling.penalty, within(path, 'penalty')),
  ...(handling.acts ?? []).flatMap(({ penalty }, place) =>
    licenceFaults(penalty, within(path, `acts.${place}.penalty`)),
  ),
  ...actFaults(handling, path),
];

/** A licence is named where one is revoked. */
const licenceFaults = ({ restrictions, revokedLicence }: Penalty, path: string): InvalidField[] =>
  revokedLicence !== undefined && !restrictions.includes('revoke_licence')
    ? [
        invalidField(within(path, 'revokedLicence'), {
          code: 'stated-otherwise',
          parameters: { other: 'restrictions' },
        }),
      ]
    : [];

/**
 * What is wrong with the acts: one that is listed twice, one act under two bases (APL Art.29), or a norm that is the
 * act's own basis.
 */
const actFaults = (handling: Handling, path: string): InvalidField[] => {
  const acts = handling.acts ?? [];
  const told = acts.map(({ act, basisId, facts }) => JSON.stringify([act.trim(), basisId, facts]));
  const twice = told.flatMap((text, place) =>
    told.indexOf(text) < place
      ? [invalidField(within(path, `acts.${place}`), { code: 'listed-already', parameters: {} })]
      : [],
  );
  const own = [
    { ...handling, at: 'alsoBroken' },
    ...acts.map((act, place) => ({ ...act, at: `acts.${place}.alsoBroken` })),
  ]
    .filter(({ basisId, alsoBroken = [] }) => alsoBroken.some((norm) => norm.basisId === basisId))
    .map(({ at }) => invalidField(within(path, at), { code: 'basis-itself', parameters: {} }));
  return [...twice, ...underTwoBases(acts, path), ...own];
};

/** One act that breaks several norms is one entry and is fined once (APL Art.29). */
const underTwoBases = (acts: readonly ActHandling[], path: string): InvalidField[] =>
  acts.flatMap((act, place) => {
    const first = acts.findIndex((other) => toldAs(other.act) === toldAs(act.act) && other.basisId !== act.basisId);
    const fault = { code: 'act-of-another', parameters: { first: `acts.${first}` } } as const;
    return first === -1 || first > place ? [] : [invalidField(within(path, `acts.${place}`), fault)];
  });

/** The same of a report, with what it proposes for further parties; each is named once. */
export const reportFaults = (handling: ReportedHandling, path: string): InvalidField[] => {
  const { parties = [] } = handling;
  return [
    ...handlingFaults(handling, path),
    ...parties.flatMap((each, place) => handlingFaults(each.handling, within(path, `parties.${place}.handling`))),
    ...parties.flatMap(({ party }, place) =>
      parties.slice(0, place).some((other) => isSameParty(other.party, party))
        ? [invalidField(within(path, `parties.${place}.party`), { code: 'named-already', parameters: {} })]
        : [],
    ),
  ];
};
