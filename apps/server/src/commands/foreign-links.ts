import { invalidField, isIdentifier, type InvalidField } from '#casework';
import { maySee, maySeeInspection } from '../access/may-see.js';
import { isOfOwnBureau } from '../access/own-bureau.js';
import type { Streams } from '../streams/streams.js';
import type { PerformAction } from './perform-action.js';

const valueOf = (body: unknown, field: string): unknown =>
  typeof body === 'object' && body !== null ? (body as Record<string, unknown>)[field] : undefined;

/** Fields of acts that name persons without the rules asking the register for them. */
const persons: ReadonlyMap<string, readonly string[]> = new Map([
  ['attach-av-record', ['recordedBy']],
  ['name-hearing-host', ['host', 'recorder', 'assessors']],
  ['request-recusal', ['person']],
]);

/** No list of officers is longer: this is asked before the form of the body is. */
const mostOfficers = 20;

/** Who asks, and who acted in the case: heads are pleaded against who stand in no register of officers (PR Art.4). */
const peopleOfCase = (streams: Streams, { id, actor }: PerformAction): ReadonlySet<string> =>
  new Set([actor.id, ...(id === null ? [] : streams.caseFile(id).facts.map(({ by }) => by))]);

const strangersIn = (streams: Streams, command: PerformAction): InvalidField[] => {
  const { action, actor, body } = command;
  const named = (persons.get(action) ?? []).flatMap((field) =>
    [valueOf(body, field)]
      .flat()
      .slice(0, mostOfficers)
      .flatMap((person) => (isIdentifier(person) ? [{ field, person }] : [])),
  );
  const known = action === 'request-recusal' ? peopleOfCase(streams, command) : new Set<string>();
  return named
    .filter(({ person }) => {
      const unit = streams.officer(person)?.unit;
      return !known.has(person) && (unit === undefined || !isOfOwnBureau(actor, unit));
    })
    .map(({ field }) => invalidField(field, { code: 'foreign-officers', parameters: {} }));
};

/** The case that a clue opens again. */
const unseenCaseIn = (streams: Streams, { action, actor, body }: PerformAction): InvalidField[] => {
  const refersTo = action === 'register-clue' ? valueOf(body, 'refersTo') : undefined;
  if (!isIdentifier(refersTo) || maySee(actor, streams.caseFile(refersTo))) return [];
  return [invalidField('refersTo', { code: 'foreign-case', parameters: {} })];
};

/**
 * Links of acts on cases that the rules do not ask about: to a case, to an inspection and to persons. Each must be of
 * the actor's own side; what is another's is answered like what is not there.
 */
export const foreignLinks = (command: PerformAction, streams: Streams): InvalidField[] => {
  const { action, actor, body } = command;
  const faults = [...strangersIn(streams, command), ...unseenCaseIn(streams, command)];
  const inspection = action === 'register-clue' ? valueOf(body, 'inspection') : undefined;
  if (!isIdentifier(inspection)) return faults;
  const state = streams.inspection(inspection);
  return state !== undefined && maySeeInspection(actor, state)
    ? faults
    : [...faults, invalidField('inspection', { code: 'foreign-inspection', parameters: {} })];
};
