import {
  appealableUntil,
  pendingOf,
  refuseUnlessAnswerable,
  refuseUnlessChallengePending,
} from '../../checks/challenges.js';
import { JudgmentEffect } from '../../events/challenges.js';
import { isRefusal, refusals } from '../../refusals/index.js';
import { returnAfter } from '../../standing/give-back.js';
import type { ChallengeableCase } from '../../state/questions.js';
import { act, recorded } from '../act.js';

/** Nobody appealed in time; from here the judgment has its effect (ALL Art.85). */
export const confirmJudgment = act({
  name: 'confirm-judgment',
  chinese: '判决生效',
  summary: 'Record that nobody appealed and the judgment has its effect',
  ground: 'ALL Art.85',
  body: JudgmentEffect,
  happenedOn: (body) => body.effectiveOn,
  refuseIf: (state: ChallengeableCase, context) =>
    refuseUnlessChallengePending(state) ?? refuseUnlessAnswerable(state, context),
  decide: (state, body, context) => {
    const challenge = pendingOf(state, body.challenge, 'suit');
    if (isRefusal(challenge)) return challenge;
    const judgment = challenge.findings.at(-1);
    if (judgment === undefined) return refusals.missingBefore('first-judgment', 'ALL Art.85');
    if (body.effectiveOn < judgment.receivedOn) return refusals.notInOrder('effectiveOn', 'receivedOn');
    const appealable = appealableUntil(judgment, context.law);
    if (appealable !== null && body.effectiveOn <= appealable) return refusals.appealOpen(appealable);
    return recorded('JudgmentTookEffect', {
      ...body,
      ...returnAfter(state, { type: 'JudgmentTookEffect', data: body }, context),
    });
  },
});
