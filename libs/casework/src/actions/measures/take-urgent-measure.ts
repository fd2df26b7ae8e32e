import { refuseUnlessBasisOfMeasure, wayFaults } from '../../checks/basis-of-measure.js';
import { nextNumber, refuseUnlessHandler } from '../../checks/measures.js';
import { refuseUnlessTwoAssigned, refuseUnlessWithinListedPowers } from '../../checks/officers.js';
import { refuseIfSeizedInOwnName } from '../../checks/own-name.js';
import { CarriedOut, measureKinds, seizureWays, type MeasureKind, type SeizureWay } from '../../events/measures.js';
import { OneOf, Optional, Text } from '../../input/fields.js';
import { refusals } from '../../refusals/index.js';
import { actingUnitOf } from '../../registry/acting-unit.js';
import { handlersOf, type CaseTakenUp } from '../../state/questions.js';
import { act, recorded } from '../act.js';

class TakeUrgentMeasure extends CarriedOut {
  @OneOf(measureKinds) kind: MeasureKind;
  @Text(5000) items: string;
  @Text(500) place: string;
  @Optional() @Text(200) legalBasis?: string;
  @Optional() @OneOf(seizureWays) seizureWay?: SeizureWay;
  @Text() reasons: string;
}

/** T13, T15 where it cannot wait: taken first; the report to the head and the approval follow within 24 hours. */
export const takeUrgentMeasure = act({
  name: 'take-urgent-measure',
  chinese: '紧急实施措施',
  summary: 'Record a measure that was taken on the spot before it could be approved',
  ground: 'PR Art.34, 37; ACL Art.19',
  body: TakeUrgentMeasure,
  happenedOn: (body) => body.takenAt,
  faults: wayFaults,
  refuseIf: (state: CaseTakenUp, context) => refuseUnlessHandler(state, context),
  decide: (state, body, context) => {
    const baseless = refuseUnlessBasisOfMeasure(body, context);
    if (baseless !== null) return baseless;
    if (!body.cardsShown || !body.rightsTold) return refusals.cardsAndRights();
    if (!body.listHandedOver) return refusals.listNotHandedOver();
    const unit = actingUnitOf(state);
    const fault =
      refuseIfSeizedInOwnName(state, body.kind) ??
      refuseUnlessTwoAssigned(body.officers, handlersOf(state), context) ??
      refuseUnlessWithinListedPowers(unit, 'measure', context);
    if (fault !== null) return fault;
    const number = context.number(body.kind === 'seizure' ? 'seizure' : 'evidence-hold', unit);
    return recorded('UrgentMeasureTaken', { measure: nextNumber(state.aside.measures), number, ...body });
  },
});
