import { hasRole, unitsAbove, type Actor } from '../actor.js';
import { overseers } from '../role-groups.js';
import { isIssued, officersNamed, type Supervision } from './state.js';

/**
 * Who sees a matter, as keys that a list can be asked by. A draft is seen by its author and the heads of the
 * supervising unit; what was sent also by who oversees the supervising unit or the one addressed, and by an officer
 * whom it names.
 */
export const viewersOf = (state: Supervision): string[] => {
  const { unit, addressed, raisedBy, draft } = state;
  const own = [`person/${raisedBy}`, ...(draft === null ? [] : [`person/${draft.draftedBy}`])];
  const heads = unitsAbove(unit).map((above) => `head@${above}`);
  if (!isIssued(state)) return [...new Set([...own, ...heads])];
  const overseen = [...unitsAbove(unit), ...unitsAbove(addressed)].map((above) => `oversight@${above}`);
  return [...new Set([...own, ...heads, ...overseen, ...officersNamed(state).map((officer) => `person/${officer}`)])];
};

/** The keys by which a person sees matters. */
export const viewKeysOf = (actor: Actor): string[] => [
  `person/${actor.id}`,
  ...(hasRole(actor, overseers) ? [`oversight@${actor.unit}`] : []),
  ...(hasRole(actor, ['department-head', 'main-head']) ? [`head@${actor.unit}`] : []),
];

/** Whether a person may see a matter. */
export const mayViewSupervision = (actor: Actor, state: Supervision): boolean => {
  const keys = new Set(viewKeysOf(actor));
  return viewersOf(state).some((viewer) => keys.has(viewer));
};
