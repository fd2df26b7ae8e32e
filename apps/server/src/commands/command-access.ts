import {
  allActions,
  complaintActs,
  covers,
  hasRole,
  inspectionActs,
  registerActs,
  type Actor,
  type Role,
} from '#casework';
import type { PerformAction } from './perform-action.js';

export const needsRole = (roles: readonly Role[], actor: Actor): string =>
  `This needs the role ${roles.join(' or ')}; you are ${actor.roles.join(', ')}.`;

const rolesFor = (kind: PerformAction['kind'], action: string): readonly Role[] | undefined => {
  switch (kind) {
    case 'case':
      return allActions.find((row) => row.action.name === action)?.by;
    case 'complaint':
      return complaintActs.find(({ name }) => name === action)?.by;
    case 'inspection':
      return inspectionActs.find(({ name }) => name === action)?.by;
    case 'officer':
    case 'unit':
      return registerActs.find((act) => act.kind === kind && act.name === action)?.by;
  }
};

/** Asked before the body is looked at: who has no part in an act learns nothing about what it takes. */
export const missingRole = ({ kind, action, actor }: PerformAction): string | null => {
  const by = rolesFor(kind, action);
  return by === undefined || hasRole(actor, by) ? null : needsRole(by, actor);
};

/**
 * A new case, complaint or inspection belongs to a unit that the person works for, and registers are kept by the unit
 * they are about or one above it.
 * @param unitOf the unit of an officer who is registered.
 */
export const outsideUnit = (
  { kind, id, action, actor, body }: PerformAction,
  unitOf: (officer: string) => string | undefined,
): string | null => {
  const named = typeof body === 'object' && body !== null && 'unit' in body ? body.unit : undefined;
  const inBody = typeof named === 'string' ? named : undefined;
  const units: Record<PerformAction['kind'], (string | undefined)[]> = {
    case: id === null && action === 'register-clue' ? [inBody] : [],
    complaint: id === null ? [inBody] : [],
    inspection: id === null ? [inBody] : [],
    officer: [unitOf(id ?? ''), inBody],
    unit: [id ?? undefined],
  };
  const outside = units[kind].find((unit) => unit !== undefined && !covers(actor.unit, unit));
  // Where an officer of another line works is nothing to who asks.
  if (outside !== undefined && kind === 'officer' && outside !== inBody) return 'The officer is not of your unit.';
  return outside === undefined ? null : `You work for ${actor.unit} and what is below it, not for ${outside}.`;
};
