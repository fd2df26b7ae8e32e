import { hasRole } from '../../actor.js';
import { openIn } from '../../checks/hand-over.js';
import { refuseUnlessAssigned, refuseUnlessTwoCertified } from '../../checks/officers.js';
import { refuseUnlessOfUnits } from '../../checks/unit-officers.js';
import type { Context } from '../../context.js';
import { HandOverOffer } from '../../events/hand-over.js';
import { refusals, type Refusal } from '../../refusals/index.js';
import { bureauOf } from '../../registry/acting-unit.js';
import { handlersOf, isFiled, type CaseTakenUp } from '../../state/questions.js';
import { act, recorded } from '../act.js';
import { refuseIfDutiesMix } from '../investigation/assign-officers.js';

/** The receiving unit is one of the same bureau; a case in a station's own name stays with the station (GSS Art.8). */
const refuseUnlessReceiverFits = (state: CaseTakenUp, to: string, context: Context): Refusal | null => {
  const from = state.intake.clue.unit;
  if (context.unit(to) === undefined) return refusals.unitUnknown(to);
  if (bureauOf(to) !== bureauOf(from)) return refusals.otherBureau(to);
  if (to !== from && isFiled(state) && state.investigation.filing.actingName === 'unit')
    return refusals.notInOwnName(to, { code: 'filed-in-name-of', parameters: { unit: from } });
  return null;
};

/** An officer hands on what is their own within the unit; between units the heads do. */
const refuseUnlessGiver = (state: CaseTakenUp, to: string, context: Context): Refusal | null => {
  if (hasRole(context.actor, ['unit-head', 'department-head'])) return null;
  return to === state.intake.clue.unit ? refuseUnlessAssigned(handlersOf(state), context) : refusals.headHandsOver();
};

/** The giver says to whom; the event lists what is open, so that nobody can say later that it was not known. */
export const offerHandOver = act({
  name: 'offer-hand-over',
  chinese: '移交案件',
  summary: 'Offer the case to another unit or other officers, with everything that is open in it',
  ground: 'PR Art.9, 19, 21; R825 Art.11',
  body: HandOverOffer,
  refuseIf: (state: CaseTakenUp) =>
    state.aside.handOver === null ? null : refusals.handOverPending(state.aside.handOver.to),
  decide: (state, body, context) =>
    refuseUnlessReceiverFits(state, body.to, context) ??
    refuseUnlessGiver(state, body.to, context) ??
    refuseUnlessTwoCertified(body.officers, context) ??
    refuseUnlessOfUnits(body.officers, [body.to, ...state.aside.jointUnits], context) ??
    refuseIfDutiesMix(state, body.officers, context) ??
    recorded('HandOverOffered', { ...body, from: state.intake.clue.unit, open: openIn(state, context) }),
});
