import {
  refuseIfChallengePending,
  refuseIfTermUnknown,
  refuseUnlessAnswerable,
  refuseUnlessDecisionServed,
} from '../../checks/challenges.js';
import { nextNumber } from '../../checks/measures.js';
import { Suit } from '../../events/challenges.js';
import { refusals } from '../../refusals/index.js';
import { isFiled, wasServed, type ChallengeableCase } from '../../state/questions.js';
import { act, recorded } from '../act.js';

/**
 * From the copy on the file is as it is (ALL Art.35). A penalty on the spot goes to reconsideration first (ARL Art.23).
 */
export const recordSuit = act({
  name: 'record-suit',
  chinese: '收到行政起诉状副本',
  summary: 'Record that the copy of a suit was served on the bureau',
  ground: 'ALL Art.44-46, 56, 67; ARL Art.23',
  body: Suit,
  happenedOn: (body) => body.copyReceivedOn,
  refuseIf: (state: ChallengeableCase, context) => {
    const spot = !isFiled(state);
    const reviewed = state.challenges.brought.some(
      ({ kind, endedOn }) => kind === 'reconsideration' && endedOn !== null,
    );
    return (
      refuseUnlessDecisionServed(state) ??
      refuseIfChallengePending(state) ??
      (spot && !reviewed ? refusals.reviewFirst() : null) ??
      refuseUnlessAnswerable(state, context)
    );
  },
  decide: (state, body, context) => {
    if (body.copyReceivedOn < body.suedOn) return refusals.notInOrder('copyReceivedOn', 'suedOn');
    // The six months run from when the party knew of the decision, which may be before its service (ALL Art.46).
    if (wasServed(state) && body.suedOn < state.decision.documentDate)
      return refusals.beforeTheCase('suedOn', 'the-decision');
    return (
      refuseIfTermUnknown('suit-answer', body.copyReceivedOn, context) ??
      recorded('SuitServed', { ...body, challenge: nextNumber(state.challenges.brought) })
    );
  },
});
