import type { Around } from '../context.js';
import type { Aggregate } from '../decide/aggregate.js';
import { supervisionEvents, type SupervisionEvent } from '../events/catalogue.js';
import { refusals } from '../refusals/index.js';
import type { SupervisionContext } from '../supervision/act.js';
import { enterOutside, raiseSupervision, supervisionRows } from '../supervision/acts.js';
import { evolveSupervision } from '../supervision/evolve.js';
import { refuseIfReporterInMatter } from '../supervision/reporter-said.js';
import { isOver, type Supervision } from '../supervision/state.js';

const opening = [raiseSupervision, enterOutside] as const;

/** Matters of supervision 执法监督 (SUP Art.16-21; R825 Art.26-29). `undefined`: not raised yet. */
export const supervisions: Aggregate<Supervision | undefined, SupervisionEvent, Around, SupervisionContext> = {
  rows: [...opening, ...supervisionRows],
  rowsAt: (state) => {
    if (state === undefined) return opening;
    return isOver(state) ? [] : supervisionRows;
  },
  refuseNow: (state, { ground }) => {
    if (state === undefined) return refusals.missingBefore('supervision-raised', ground);
    return isOver(state) ? refusals.supervisionSettled('matter-over') : refusals.alreadyExists('this-supervision');
  },
  refuseIfInTheWay: (state, { refuseIf }, context) => refuseIf?.(state as never, context) ?? null,
  refuseIfSaid: (state, _act, said, context) => refuseIfReporterInMatter(state, said, context),
  evolve: evolveSupervision,
  versionOf: (type) => supervisionEvents[type].v,
};
