import { openMeasure, refuseUnlessHandler } from '../../checks/measures.js';
import { refuseUnlessTwoAssigned } from '../../checks/officers.js';
import { CarriedOut } from '../../events/measures.js';
import { WholeNumber } from '../../input/fields.js';
import { isRefusal, refusals } from '../../refusals/index.js';
import { actingUnitOf } from '../../registry/acting-unit.js';
import { handlersOf, type CaseTakenUp } from '../../state/questions.js';
import { act, recorded } from '../act.js';

class TakeMeasure extends CarriedOut {
  @WholeNumber(1, 999) measure: number;
}

/** The minute of an instant: people write down no seconds, and a measure may follow its approval at once. */
const minuteOf = (instant: string): number => Math.floor(Date.parse(instant) / 60_000);

/** T13 (#19, #24), T15 (#21, #24, #25): two officers, cards, rights, list and document on the spot. */
export const takeMeasure = act({
  name: 'take-measure',
  chinese: '实施先行登记保存或者查封扣押',
  summary: 'Record that an approved measure was carried out',
  ground: 'PR Art.34, 37, 39, 40; ACL Art.18, 24',
  body: TakeMeasure,
  happenedOn: (body) => body.takenAt,
  refuseIf: (state: CaseTakenUp, context) => refuseUnlessHandler(state, context),
  decide: (state, body, context) => {
    const found = openMeasure(state, body.measure);
    if (isRefusal(found)) return found;
    if (found.taken !== null) return refusals.measureTakenAlready(found.id);
    const { approvedAt } = found;
    if (approvedAt === null) return refusals.measureNotApproved(found.id);
    if (minuteOf(body.takenAt) < minuteOf(approvedAt)) return refusals.measureNotApproved(found.id, approvedAt);
    if (!body.cardsShown || !body.rightsTold) return refusals.cardsAndRights();
    if (!body.listHandedOver) return refusals.listNotHandedOver();
    const fault = refuseUnlessTwoAssigned(body.officers, handlersOf(state), context);
    if (fault !== null) return fault;
    const unit = actingUnitOf(state);
    const number = context.number(found.kind === 'seizure' ? 'seizure' : 'evidence-hold', unit);
    return recorded('MeasureTaken', { ...body, number });
  },
});
