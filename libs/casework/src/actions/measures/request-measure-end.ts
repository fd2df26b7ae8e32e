import { refuseUnlessHandler, runningMeasure, seizuresInForce } from '../../checks/measures.js';
import { holdOutcomes, seizureOutcomes, type MeasureOutcome } from '../../events/measure-outcomes.js';
import { MeasureEndRequested } from '../../events/measures.js';
import { imposedPenalty } from '../../evolve/performance.js';
import { isRefusal, refusals, type Refusal } from '../../refusals/index.js';
import { linesOf } from '../../state/lines.js';
import { isRevoked, wasServed, type CaseTakenUp } from '../../state/questions.js';
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

/** Whether a decision that was served and stands takes goods, from whichever party. */
const takesGoods = (state: CaseTakenUp): boolean =>
  linesOf(state).some(
    (line) => wasServed(line) && !isRevoked(line) && (imposedPenalty(line)?.confiscatedGoodsValue ?? 0) > 0,
  );

/** Goods are taken by a decision alone, and go to the police with the case alone (APL Art.9(2), 57; ACL Art.21, 27). */
const refuseUnlessFollows = (state: CaseTakenUp, outcome: MeasureOutcome): Refusal | null => {
  if (outcome === 'confiscated' && !takesGoods(state))
    return refusals.missingBefore('decision-taking-goods', 'APL Art.9(2), 57; ACL Art.27');
  const isReferred = state.aside.otherBodies.referrals.some(({ sent }) => sent !== null);
  if (outcome === 'handed-to-police' && !isReferred) return refusals.missingBefore('referral-sent', 'ACL Art.21');
  return null;
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
    return (
      refuseUnlessSeizureNamed(state, body) ??
      refuseUnlessFollows(state, body.outcome) ??
      recorded('MeasureEndRequested', body)
    );
  },
});
