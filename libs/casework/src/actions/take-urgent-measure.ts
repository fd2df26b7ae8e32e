import { actingUnitOf } from '../acting-unit.js';
import { Flag, Moment, Officers, Parts, Text } from '../fields.js';
import { MeasureContent } from '../events/measures.js';
import { AudioVisualFile } from '../events/investigation.js';
import { refusals } from '../refusals.js';
import { action, recorded } from './action.js';
import { twoAssigned } from './duties.js';
import { handledByActor, handlers, nextNumber, type WithMeasures } from './measure.js';

class TakeUrgentMeasure extends MeasureContent {
  @Officers() officers: string[];
  @Moment() takenAt: string;
  @Flag() cardsShown: boolean;
  @Flag() rightsTold: boolean;
  @Flag() listHandedOver: boolean;
  @Text(500) signature: string;
  @Parts(() => AudioVisualFile) audioVisual: AudioVisualFile[];
}

/** T13, T15 where it cannot wait: taken first; the report to the head and the approval follow within 24 hours. */
export const takeUrgentMeasure = action({
  name: 'take-urgent-measure',
  chinese: '紧急实施措施',
  summary: 'Record a measure that was taken on the spot before it could be approved',
  ground: 'PR Art.34, 37; ACL Art.19',
  body: TakeUrgentMeasure,
  happened: (body) => body.takenAt,
  unless: (state: WithMeasures, context) => handledByActor(state, context),
  decide: (state, body, context) => {
    if (body.kind === 'seizure' && body.legalBasis === undefined) return refusals.legalBasisMissing();
    if (!body.cardsShown || !body.rightsTold) return refusals.cardsAndRights();
    if (!body.listHandedOver) return refusals.listNotHandedOver();
    const fault = twoAssigned(body.officers, handlers(state), context);
    if (fault !== null) return fault;
    const unit = actingUnitOf(state);
    const number = context.number(body.kind === 'seizure' ? 'seizure' : 'evidence-hold', unit);
    return recorded('UrgentMeasureTaken', { measure: nextNumber(state.measures), number, ...body });
  },
});
