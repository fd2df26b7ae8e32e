import { refuseUnlessHandler, runningMeasure, seizuresInForce } from '../../checks/measures.js';
import { holdOutcomes, MeasureEndRequested, seizureOutcomes } from '../../events/measures.js';
import { isRefusal, refusals, type Refusal } from '../../refusals/index.js';
import type { CaseTakenUp } from '../../state/questions.js';
import { act, recorded } from '../act.js';

/** A hold that ends by a seizure names it, and nothing else does: the goods are in one custody without a gap. */
const refuseUnlessSeizureNamed = (
  state: CaseTakenUp,
  { outcome, seizure }: Pick<MeasureEndRequested, 'outcome' | 'seizure'>,
): Refusal | null => {
  if (outcome !== 'sealed-or-seized') return seizure === undefined ? null : refusals.seizureOfNoHold(outcome);
  const carriedOut = seizuresInForce(state);
  return seizure !== undefined && carriedOut.includes(seizure) ? null : refusals.seizureNotNamed(carriedOut);
};

/** T14, T17. */
export const requestMeasureEnd = act({
  name: 'request-measure-end',
  chinese: '申请处理或者解除措施',
  summary: 'Ask for the end of a measure: release, test, confiscation, hand-over',
  ground: 'PR Art.35, 42; ACL Art.27, 28',
  body: MeasureEndRequested,
  refuseIf: (state: CaseTakenUp, context) => refuseUnlessHandler(state, context),
  decide: (state, body) => {
    const found = runningMeasure(state, body.measure);
    if (isRefusal(found)) return found;
    const outcomes: readonly string[] = found.kind === 'seizure' ? seizureOutcomes : holdOutcomes;
    if (!outcomes.includes(body.outcome)) return refusals.wrongOutcome(found.kind, outcomes);
    return refuseUnlessSeizureNamed(state, body) ?? recorded('MeasureEndRequested', body);
  },
});
