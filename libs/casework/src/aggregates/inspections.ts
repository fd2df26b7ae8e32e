import type { Around } from '../context.js';
import type { Aggregate } from '../decide/aggregate.js';
import { inspectionEvents, type InspectionEvent } from '../events/catalogue.js';
import type { InspectionContext } from '../inspection/act.js';
import { inspectionRows, planInspection } from '../inspection/acts.js';
import { evolveInspection, type InspectionState } from '../inspection/state.js';
import { refusals } from '../refusals/index.js';

/** Random inspections 双随机: from the plan to the publication of the results. `undefined`: not planned yet. */
export const inspections: Aggregate<InspectionState | undefined, InspectionEvent, Around, InspectionContext> = {
  rows: [planInspection, ...inspectionRows],
  rowsAt: (state) => (state === undefined ? [planInspection] : inspectionRows),
  refuseNow: (state, { ground }) =>
    state === undefined ? refusals.missingBefore('inspection-plan', ground) : refusals.alreadyExists('this-inspection'),
  refuseIfInTheWay: (state, { refuseIf }, context) => refuseIf?.(state as never, context) ?? null,
  evolve: evolveInspection,
  versionOf: (type) => inspectionEvents[type].v,
};
