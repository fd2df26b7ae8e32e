import { UnitsJoined } from '../../events/hand-over.js';
import { refusals } from '../../refusals/index.js';
import { bureauOf } from '../../registry/acting-unit.js';
import { isFiled, type CaseTakenUp } from '../../state/questions.js';
import { act, recorded } from '../act.js';

/** A case that may change hands: from verification on. */

/**
 * 科所联动. Units of one bureau are parts of one administrative body, so who is assigned with whom is its own affair; the
 * act stays the bureau's. A station that acts in its own name acts alone (GSS Art.8).
 */
export const joinUnits = act({
  name: 'join-units',
  chinese: '确定联合办案单位',
  summary: 'Say which units of the bureau handle the case together with its own; an empty list ends it',
  ground: 'PR Art.9; GSS Art.8',
  body: UnitsJoined,
  decide: (state: CaseTakenUp, body, context) => {
    const own = state.intake.clue.unit;
    if (body.units.length === 0 && state.aside.jointUnits.length === 0) return refusals.nothingToDo('no-other-unit');
    if (body.units.includes(own)) return refusals.nothingToDo({ code: 'handles-already', parameters: { unit: own } });
    const unknown = body.units.find((unit) => context.unit(unit) === undefined);
    if (unknown !== undefined) return refusals.unitUnknown(unknown);
    const foreign = body.units.find((unit) => bureauOf(unit) !== bureauOf(own));
    if (foreign !== undefined) return refusals.otherBureau(foreign);
    if (isFiled(state) && state.investigation.filing.actingName === 'unit')
      return refusals.notInOwnName(own, 'joint-case');
    return recorded('UnitsJoined', body);
  },
});
