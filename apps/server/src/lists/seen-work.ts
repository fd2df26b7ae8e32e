import type { Actor } from '#casework';
import { viewKeysOf } from '#casework/supervision/viewers';
import type { SeenWork } from '#casework/supervision/work-rows';
import type { Filter } from '#read-store';

/**
 * What of the worklist a person may see: of matters of supervision not everything that is of the unit, and a row that a
 * waiting draft takes the place of only where the draft is not seen (SUP Art.17).
 */
export const seenWork = (actor: Actor): Filter => {
  const keys = viewKeysOf(actor);
  return {
    $or: [{ stage: { $ne: 'supervision' } }, { viewers: { $in: keys }, hiddenFrom: { $nin: keys } }],
  };
};

/** Every row of matters that somebody may see, whichever of them it was on a day before. */
export const ofMattersSeen = (actor: Actor): Filter => ({
  $or: [{ stage: { $ne: 'supervision' } }, { viewers: { $in: viewKeysOf(actor) } }],
});

/** Of matters the one row by which is told what happened in them. */
export const tellingWork = (actor: Actor): Filter => ({
  $or: [{ stage: { $ne: 'supervision' } }, { viewers: { $in: viewKeysOf(actor) }, told: { $ne: null } }],
});

/** Whether a row of a matter that was folded is seen. */
export const isSeenWork = (
  actor: Actor,
  { viewers, hiddenFrom }: Pick<SeenWork, 'viewers' | 'hiddenFrom'>,
): boolean => {
  const keys = new Set(viewKeysOf(actor));
  return viewers.some((viewer) => keys.has(viewer)) && !hiddenFrom.some((viewer) => keys.has(viewer));
};
