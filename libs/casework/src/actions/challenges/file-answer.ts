import { pendingOf, refuseUnlessAnswerable, refuseUnlessChallengePending } from '../../checks/challenges.js';
import { AnswerFiled } from '../../events/challenges.js';
import { isRefusal, refusals } from '../../refusals/index.js';
import type { ChallengeableCase } from '../../state/questions.js';
import { act, recorded } from '../act.js';

/**
 * Ten working days in a reconsideration, five in the simple procedure; fifteen days in a suit. Late is recorded and
 * shows as late.
 */
export const fileAnswer = act({
  name: 'file-answer',
  chinese: '提交复议答复、行政诉讼答辩和证据',
  summary: 'Record the answer to a reconsideration or a suit, with its evidence',
  ground: 'ARL Art.48, 54, 70; ALL Art.34, 67',
  body: AnswerFiled,
  happenedOn: (body) => body.filedOn,
  refuseIf: (state: ChallengeableCase, context) =>
    refuseUnlessChallengePending(state) ?? refuseUnlessAnswerable(state, context),
  decide: (state, body) => {
    const challenge = pendingOf(state, body.challenge);
    if (isRefusal(challenge)) return challenge;
    if (challenge.answeredOn !== null) return refusals.nothingToDo('answer-filed');
    if (body.filedOn < challenge.copyReceivedOn) return refusals.notInOrder('filedOn', 'copyReceivedOn');
    return recorded('AnswerFiled', body);
  },
});
