import {
  pendingOf,
  refuseIfAppealUnclear,
  refuseIfFindingInconsistent,
  refuseUnlessAnswerable,
  refuseUnlessChallengePending,
} from '../../checks/challenges.js';
import { Judgment } from '../../events/challenges.js';
import { isRefusal, refusals } from '../../refusals/index.js';
import { returnAfter } from '../../standing/give-back.js';
import type { ChallengeableCase } from '../../state/questions.js';
import { act, recorded } from '../act.js';

/**
 * A judgment of first instance changes nothing before it has effect; the second instance says what holds in the end.
 */
export const recordJudgment = act({
  name: 'record-judgment',
  chinese: '收到行政判决、裁定',
  summary: 'Record a judgment of first or second instance',
  ground: 'ALL Art.69-79, 85, 89',
  body: Judgment,
  happenedOn: (body) => body.receivedOn,
  refuseIf: (state: ChallengeableCase, context) =>
    refuseUnlessChallengePending(state) ?? refuseUnlessAnswerable(state, context),
  decide: (state, body, context) => {
    const challenge = pendingOf(state, body.challenge, 'suit');
    if (isRefusal(challenge)) return challenge;
    const first = challenge.findings.at(-1);
    if (body.instance === 'second' && first === undefined)
      return refusals.missingBefore('first-judgment', 'ALL Art.85');
    if (body.instance === 'first' && first !== undefined) return refusals.nothingToDo('first-judgment-recorded');
    if (body.receivedOn < (first?.receivedOn ?? challenge.copyReceivedOn))
      return refusals.notInOrder('receivedOn', first === undefined ? 'copyReceivedOn' : 'first-judgment-received');
    const unclear = refuseIfAppealUnclear(body, first);
    if (unclear !== null) return unclear;
    const inconsistent = refuseIfFindingInconsistent(state, challenge, body);
    if (inconsistent !== null) return inconsistent;
    // One of first instance changes nothing yet.
    const back = body.instance === 'first' ? {} : returnAfter(state, { type: 'JudgmentGiven', data: body }, context);
    return recorded('JudgmentGiven', { ...body, ...back });
  },
});
