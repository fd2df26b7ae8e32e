import {
  covers,
  hearingPanelOf,
  unitsOnCase,
  type Actor,
  type CaseFile,
  type ComplaintFile,
  type InspectionState,
} from '#casework';
import { isOpened } from '#casework/state/questions';
import { isOfOwnBureau } from './own-bureau.js';

/** Whether an actor may see a random inspection: its unit is the actor's or below it, or the actor was drawn for it. */
export const maySeeInspection = (actor: Actor, { plan, tasks }: InspectionState): boolean =>
  covers(actor.unit, plan.unit) ||
  (isOfOwnBureau(actor, plan.unit) && tasks.some(({ inspectors }) => inspectors.includes(actor.id)));

/**
 * Whether an actor may see a case: its unit, one that joined it or one it is offered to, is the actor's or below it; or
 * the actor sits in its hearing. Published reference cases are for everyone.
 */
export const maySee = (actor: Actor, { state }: CaseFile): boolean =>
  isOpened(state)
    ? unitsOnCase(state).some((unit) => covers(actor.unit, unit)) ||
      (isOfOwnBureau(actor, state.intake.clue.unit) && hearingPanelOf(state).includes(actor.id))
    : state.stage === 'reference';

/**
 * Whether an actor may see a complaint or report: its unit is the actor's or below it, or the actor handles it for
 * another unit of the bureau. Who complained is withheld from most.
 */
export const maySeeComplaint = (actor: Actor, { state }: ComplaintFile): boolean =>
  state !== undefined &&
  (covers(actor.unit, state.received.unit) ||
    (isOfOwnBureau(actor, state.received.unit) && state.handlers.includes(actor.id)));
