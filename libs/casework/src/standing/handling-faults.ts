import type { Handling, ReportedHandling } from '../events/investigation.js';
import type { InvalidField } from '../input/validation.js';

/** What stands in each act where there are several, and nowhere else. */
const ofOneAct = ['basisId', 'facts', 'tier', 'mitigationGround', 'circumstances', 'alsoBroken', 'counted'] as const;

/** What is wrong with the shape of a handling: something that is said of the whole and of its acts. */
export const handlingFaults = (handling: Handling, path = 'handling'): InvalidField[] =>
  handling.acts === undefined
    ? []
    : ofOneAct
        .filter((name) => handling[name] !== undefined)
        .map((name) => ({ field: `${path}.${name}`, reason: 'stands in each of acts, and not beside them' }));

/** The same of a report, with what it proposes for further parties; each is named once. */
export const reportFaults = (handling: ReportedHandling): InvalidField[] => {
  const { parties = [] } = handling;
  const names = parties.map(({ party: { kind, name, creditCode } }) => `${kind} ${name} ${creditCode ?? ''}`);
  return [
    ...handlingFaults(handling),
    ...parties.flatMap((each, place) => handlingFaults(each.handling, `handling.parties.${place}.handling`)),
    ...names.flatMap((name, place) =>
      names.indexOf(name) < place ? [{ field: `handling.parties.${place}.party`, reason: 'is named already' }] : [],
    ),
  ];
};
