import {
  pendingOf,
  refuseIfFindingInconsistent,
  refuseUnlessAnswerable,
  refuseUnlessChallengePending,
} from '../../checks/challenges.js';
import { ReconsiderationResult } from '../../events/challenges.js';
import { isRefusal, refusals } from '../../refusals/index.js';
import { returnAfter } from '../../standing/give-back.js';
import { ofReview } from '../../state/execution-result.js';
import type { ChallengeableCase } from '../../state/questions.js';
import { act, recorded } from '../act.js';

/** What the decision leaves to do follows from it (procedure §4.8). */
export const recordReconsiderationResult = act({
  name: 'record-reconsideration-result',
  chinese: '收到行政复议决定',
  summary: 'Record how a reconsideration ended',
  ground: 'ARL Art.62-76',
  body: ReconsiderationResult,
  happenedOn: (body) => body.receivedOn,
  refuseIf: (state: ChallengeableCase, context) =>
    refuseUnlessChallengePending(state) ?? refuseUnlessAnswerable(state, context),
  decide: (state, body, context) => {
    const challenge = pendingOf(state, body.challenge, 'reconsideration');
    if (isRefusal(challenge)) return challenge;
    if (body.receivedOn < challenge.copyReceivedOn) return refusals.notInOrder('receivedOn', 'copyReceivedOn');
    return (
      refuseIfFindingInconsistent(state, challenge, body) ??
      recorded('ReconsiderationDecided', {
        ...body,
        // Said in any case, so that a later direction of the reviewing body is a correction of it (ARL Art.78).
        ...(ofReview.has(body.outcome) ? { bureauEnforces: body.bureauEnforces ?? false } : {}),
        ...returnAfter(state, { type: 'ReconsiderationDecided', data: body }, context),
      })
    );
  },
});
