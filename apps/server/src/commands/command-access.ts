import {
  acts,
  anyRole,
  covers,
  groundIn,
  hasRole,
  isKeptOnRecord,
  type Actor,
  type InBoth,
  type Role,
} from '#casework';
import type { Streams } from '../streams/streams.js';
import { served } from './aggregates/index.js';
import { unitInBody } from './aggregates/served.js';
import type { PerformAction } from './perform-action.js';

interface Kept {
  readonly by: readonly Role[];
  readonly ground: string;
}

/** Whose act it is, and by which article, as far as one keeps it. */
const needsRole = ({ by, ground }: Kept, actor: Actor): InBoth => {
  const isLaw = ground !== 'design';
  return {
    en: `This needs the role ${by.join(' or ')}${isLaw ? ` (${ground})` : ''}; you are ${actor.roles.join(', ')}.`,
    zh: `${isLaw ? `依据${groundIn(ground, 'zh-CN')}，` : ''}该事项应当由${anyRole(by)}办理，您的角色为${anyRole(actor.roles)}。`,
  };
};

/** The roles that the act needs at this point of the case, where they are fewer than it needs at some point. */
export const missingRoleNow = (roles: readonly Role[], { kind, action, actor }: PerformAction): InBoth => {
  const act = acts[kind].find(({ name }) => name === action);
  return needsRole({ by: roles, ground: act?.ground ?? 'design' }, actor);
};

/**
 * Asked before the body is looked at: who has no part in an act learns nothing about what it takes. What the law keeps
 * for another office is left to the rules, which put the attempt on record.
 */
export const missingRole = ({ kind, action, actor }: PerformAction): InBoth | null => {
  const act = acts[kind].find(({ name }) => name === action);
  return act === undefined || hasRole(actor, act.by) || isKeptOnRecord(kind, act.by, actor)
    ? null
    : needsRole(act, actor);
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
