import { acts, anyRole, covers, hasRole, type Actor, type InBoth, type Role } from '#casework';
import type { Streams } from '../streams/streams.js';
import { served } from './aggregates/index.js';
import { unitInBody } from './aggregates/served.js';
import type { PerformAction } from './perform-action.js';

export const needsRole = (roles: readonly Role[], actor: Actor): InBoth => ({
  en: `This needs the role ${roles.join(' or ')}; you are ${actor.roles.join(', ')}.`,
  zh: `该事项应当由${anyRole(roles)}办理，您的角色为${anyRole(actor.roles)}。`,
});

/** Asked before the body is looked at: who has no part in an act learns nothing about what it takes. */
export const missingRole = ({ kind, action, actor }: PerformAction): InBoth | null => {
  const by = acts[kind].find(({ name }) => name === action)?.by;
  return by === undefined || hasRole(actor, by) ? null : needsRole(by, actor);
};

/**
 * A new case, complaint or inspection belongs to a unit that the person works for, and registers are kept by the unit
 * they are about or one above it.
 */
export const outsideUnit = (command: PerformAction, streams: Streams): InBoth | null => {
  const { kind, actor } = command;
  const outside = served[kind]
    .unitsOf(command, streams)
    .find((unit) => unit !== undefined && !covers(actor.unit, unit));
  if (outside === undefined) return null;
  // Where an officer of another line works is nothing to who asks.
  if (kind === 'officer' && outside !== unitInBody(command))
    return { en: 'The officer is not of your unit.', zh: '该执法人员不属于您的单位。' };
  return {
    en: `You work for ${actor.unit} and what is below it, not for ${outside}.`,
    zh: `您的单位为 ${actor.unit} 及其下属单位，不能办理 ${outside} 的事项。`,
  };
};
