import {
  refuseIfChallengePending,
  refuseIfTermUnknown,
  refuseUnlessAnswerable,
  refuseUnlessDecisionServed,
} from '../../checks/challenges.js';
import { nextNumber } from '../../checks/measures.js';
import { Reconsideration } from '../../events/challenges.js';
import { refusals } from '../../refusals/index.js';
import { isFiled, wasServed, type ChallengeableCase } from '../../state/questions.js';
import { act, recorded } from '../act.js';

/** The sixty days to apply are for the reviewing body to judge (ARL Art.20); what came is recorded. */
export const recordReconsideration = act({
  name: 'record-reconsideration',
  chinese: '收到行政复议申请',
  summary: 'Record that the copy of an application for reconsideration was received',
  ground: 'ARL Art.20, 24, 42, 48, 54',
  body: Reconsideration,
  happenedOn: (body) => body.copyReceivedOn,
  refuseIf: (state: ChallengeableCase, context) =>
    refuseUnlessDecisionServed(state) ?? refuseIfChallengePending(state) ?? refuseUnlessAnswerable(state, context),
  decide: (state, body, context) => {
    if (body.copyReceivedOn < body.appliedOn) return refusals.notInOrder('copyReceivedOn', 'appliedOn');
    // The sixty days run from when the party knew of the decision, which may be before its service (ARL Art.20).
    const made = wasServed(state) ? state.decision.documentDate : isFiled(state) ? undefined : state.decision.decidedOn;
    if (made !== undefined && body.appliedOn < made) return refusals.beforeTheCase('appliedOn', 'the-decision');
    return (
      refuseIfTermUnknown('review-answer', body.copyReceivedOn, context) ??
      recorded('ReconsiderationApplied', { ...body, challenge: nextNumber(state.challenges.brought) })
    );
  },
});
