import { invalidInput, notYetHappened } from '../input/bounds.js';
import { hasRole, type Role } from '../actor.js';
import type { InspectionEvent } from '../events/catalogue.js';
import { isRefusal, refusals, type Refusal } from '../refusals/index.js';
import type { InvalidField } from '../input/validation.js';
import type { InspectionAct, InspectionContext } from './act.js';
import { approveInspection, drawInspection, planInspection } from './plan-and-draw.js';
import { recordSpotCheckResult } from './spot-check.js';
import { linkClue, publishResults, recordInspectionResult } from './results.js';
import type { InspectionState } from './state.js';

/** Every act on a random inspection, as a flat table for the server and its API page. */
export const inspectionActs: readonly InspectionAct[] = [
  planInspection,
  approveInspection,
  drawInspection,
  recordInspectionResult,
  recordSpotCheckResult,
  publishResults,
  linkClue,
];

export type InspectionRuling =
  | { ruling: 'unknown'; known: string[] }
  | { ruling: 'invalid'; fields: InvalidField[] }
  | { ruling: 'forbidden'; roles: readonly Role[] }
  | { ruling: 'refused'; refusal: Refusal }
  | { ruling: 'accepted'; events: InspectionEvent[] };

/** Decides one act on a random inspection. @param state undefined before it is planned. */
export const performOnInspection = (
  id: string,
  state: InspectionState | undefined,
  name: string,
  body: unknown,
  context: InspectionContext,
): InspectionRuling => {
  const act = inspectionActs.find((each) => each.name === name);
  if (act === undefined) return { ruling: 'unknown', known: inspectionActs.map((each) => each.name) };
  const fields = invalidInput(act.body, body, context.now);
  if (fields.length > 0) return { ruling: 'invalid', fields };
  if (!hasRole(context.actor, act.by)) return { ruling: 'forbidden', roles: act.by };
  if (act.first && state !== undefined)
    return { ruling: 'refused', refusal: refusals.alreadyExists('This inspection') };
  if (!act.first && state === undefined)
    return { ruling: 'refused', refusal: refusals.missingBefore('The plan of this inspection', act.ground) };
  const decided = act.decide(state, body as object, context, id);
  if (isRefusal(decided)) return { ruling: 'refused', refusal: decided };
  const early = notYetHappened(act.body, body, context.now);
  return early.length > 0 ? { ruling: 'invalid', fields: early } : { ruling: 'accepted', events: [decided] };
};
