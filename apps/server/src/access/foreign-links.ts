import type { InvalidField } from '#casework';
import { maySeeInspection } from '../commands/decide.js';
import type { PerformAction } from '../commands/perform-action.js';
import type { Office } from '../storage/office.js';
import { isOfOwnBureau } from './own-bureau.js';

const valueOf = (body: unknown, field: string): unknown =>
  typeof body === 'object' && body !== null ? (body as Record<string, unknown>)[field] : undefined;

/** Fields of acts that name persons without the rules asking the register for them. */
const persons: ReadonlyMap<string, readonly string[]> = new Map([
  ['name-hearing-host', ['host', 'recorder', 'assessors']],
]);

/**
 * Links by identifier that the rules do not ask about: to an inspection and to persons. Each must be of the actor's own side; what is
 * another's is answered like what is not there.
 */
export const foreignLinks = (office: Office, { kind, action, actor, body }: PerformAction): InvalidField[] => {
  if (kind !== 'case') return [];
  const named = (persons.get(action) ?? []).flatMap((field) =>
    [valueOf(body, field)].flat().map((person) => ({ field, person })),
  );
  const strangers = named.filter(({ person }) => {
    const unit = typeof person === 'string' ? office.streams.officer(person)?.unit : actor.unit;
    return person !== undefined && (unit === undefined || !isOfOwnBureau(actor, unit));
  });
  const faults = strangers.map(({ field }) => ({ field, reason: 'must name officers in the register of your bureau' }));
  const inspection = action === 'register-clue' ? valueOf(body, 'inspection') : undefined;
  if (typeof inspection !== 'string') return faults;
  const state = office.streams.inspection(inspection);
  return state !== undefined && maySeeInspection(actor, state)
    ? faults
    : [
        ...faults,
        { field: 'inspection', reason: 'must be an inspection of your unit, or one that you were drawn for' },
      ];
};
