import { acts, covers, hasRole, type Actor, type Role } from '#casework';
import type { Streams } from '../streams/streams.js';
import { served } from './aggregates/index.js';
import { unitInBody } from './aggregates/served.js';
import type { PerformAction } from './perform-action.js';

export const needsRole = (roles: readonly Role[], actor: Actor): string =>
  `This needs the role ${roles.join(' or ')}; you are ${actor.roles.join(', ')}.`;

/** Asked before the body is looked at: who has no part in an act learns nothing about what it takes. */
export const missingRole = ({ kind, action, actor }: PerformAction): string | null => {
  const by = acts[kind].find(({ name }) => name === action)?.by;
  return by === undefined || hasRole(actor, by) ? null : needsRole(by, actor);
};

/**
 * A new case, complaint or inspection belongs to a unit that the person works for, and registers are kept by the unit
 * they are about or one above it.
 */
export const outsideUnit = (command: PerformAction, streams: Streams): string | null => {
  const { kind, actor } = command;
  const outside = served[kind]
    .unitsOf(command, streams)
    .find((unit) => unit !== undefined && !covers(actor.unit, unit));
  if (outside === undefined) return null;
  // Where an officer of another line works is nothing to who asks.
  if (kind === 'officer' && outside !== unitInBody(command)) return 'The officer is not of your unit.';
  return `You work for ${actor.unit} and what is below it, not for ${outside}.`;
};
