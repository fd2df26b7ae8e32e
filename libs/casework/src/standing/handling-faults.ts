import type { Handling, ReportedHandling } from '../events/investigation.js';
import type { InvalidField } from '../input/validation.js';

/** What stands in each act where there are several, and nowhere else. */
const ofOneAct = ['basisId', 'facts', 'tier', 'mitigationGround', 'circumstances', 'alsoBroken', 'counted'] as const;

const within = (path: string, field: string): string => (path === '' ? field : `${path}.${field}`);

/** What is wrong with the shape of a handling: something that is said of the whole and of its acts. */
export const handlingFaults = (handling: Handling, path: string): InvalidField[] =>
  handling.acts === undefined
    ? []
    : ofOneAct
        .filter((name) => handling[name] !== undefined)
        .map((name) => ({ field: within(path, name), reason: 'stands in each of acts, and not beside them' }));

/** The same of a report, with what it proposes for further parties; each is named once. */
export const reportFaults = (handling: ReportedHandling, path: string): InvalidField[] => {
  const { parties = [] } = handling;
  const names = parties.map(({ party: { kind, name, creditCode } }) => `${kind} ${name} ${creditCode ?? ''}`);
  return [
    ...handlingFaults(handling, path),
    ...parties.flatMap((each, place) => handlingFaults(each.handling, within(path, `parties.${place}.handling`))),
    ...names.flatMap((name, place) =>
      names.indexOf(name) < place
        ? [{ field: within(path, `parties.${place}.party`), reason: 'is named already' }]
        : [],
    ),
  ];
};
