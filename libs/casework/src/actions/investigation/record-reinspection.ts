import { refuseUnlessHandler } from '../../checks/measures.js';
import { refuseUnlessTwoAssigned } from '../../checks/officers.js';
import type { LegalDate } from '../../deadlines/index.js';
import { ReinspectionRecorded } from '../../events/correction.js';
import { refusals, type Refusal } from '../../refusals/index.js';
import { handlersOf, isClosed, type CaseTakenUp } from '../../state/questions.js';
import { act, recorded } from '../act.js';

const told = { action: 'record-reinspection', chinese: '复查改正情况', ground: 'APL Art.28(1)' } as const;

/**
 * A closed case is read only: what is left to look at is an order whose own time ran on when it was closed, in the
 * archive too.
 */
const isOver = (state: CaseTakenUp, { correctBy }: { readonly correctBy: LegalDate }): boolean =>
  isClosed(state) && correctBy < state.closing.closedOn;

const refuseIfNoneRunsOn = (state: CaseTakenUp): Refusal | null =>
  isClosed(state) && state.aside.corrections.every((order) => isOver(state, order))
    ? refusals.pastThisStage(told, state.stage)
    : null;

/** After the day given for the correction. A failed re-inspection is what proves 拒不改正. */
export const recordReinspection = act({
  name: told.action,
  chinese: told.chinese,
  summary: 'Record the re-inspection after an order to correct',
  ground: 'APL Art.28(1); discretion-rules §2',
  body: ReinspectionRecorded,
  happenedOn: (body) => body.inspectedOn,
  refuseIf: (state: CaseTakenUp, context) => refuseIfNoneRunsOn(state) ?? refuseUnlessHandler(state, context),
  decide: (state, body, context) => {
    const found = state.aside.corrections.find(({ order }) => order === body.order);
    if (found === undefined) return refusals.orderUnknown(body.order);
    if (isOver(state, found)) return refusals.pastThisStage(told, state.stage);
    if (!body.corrected && body.inspectedOn <= found.correctBy) return refusals.tooEarlyToReinspect(found.correctBy);
    return refuseUnlessTwoAssigned(body.officers, handlersOf(state), context) ?? recorded('ReinspectionRecorded', body);
  },
});
