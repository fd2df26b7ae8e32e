import type { Context } from '../context.js';
import { refusals, type Refusal } from '../refusals/index.js';
import type { At, CaseState } from '../state/case-state.js';
import type { Challenge } from '../state/challenges.js';
import { canBeChallenged, type ChallengeableCase } from '../state/questions.js';
import { lateFineOf } from './late-fine.js';
import { keptAgreementOn } from './surcharge.js';

/** Challenges that nobody has decided yet. */
export const pendingChallenge = (
  { challenges }: Pick<ChallengeableCase, 'challenges'>,
  kind?: Challenge['kind'],
): Challenge | undefined =>
  challenges.brought.find((challenge) => challenge.endedOn === null && (kind === undefined || challenge.kind === kind));

/** Why nothing may be enforced now: a body stopped it, or the bureau paused it (ARL Art.42; ALL Art.56; ACL Art.39). */
export const refuseIfExecutionStopped = ({ challenges, execution }: At<'executing' | 'summary'>): Refusal | null => {
  const stopped = challenges.brought.find((challenge) => challenge.endedOn === null && challenge.executionStopped);
  if (stopped !== undefined)
    return refusals.executionStopped({ code: 'stopped-by', parameters: { by: stopped.before } });
  const { pause } = execution.enforcement;
  return pause === null ? null : refusals.executionStopped({ code: 'paused-since', parameters: { since: pause.on } });
};

/**
 * A penalty on the spot that is paid, or whose execution ended, waits for its file and its cash alone (PR Art.70, 73):
 * nothing of it is executed any more.
 */
export const refuseIfExecutionOver = ({ execution }: At<'executing' | 'summary'>): Refusal | null =>
  execution.performedOn === null ? null : refusals.nothingToDo('execution-over');

/**
 * Nothing is enforced while an agreement on performance is kept: until a stage is missed or its breach is recorded (ACL
 * Art.42).
 */
export const refuseIfAgreementKept = (
  state: At<'executing' | 'summary'>,
  { day, law }: Pick<Context, 'day' | 'law'>,
): Refusal | null => {
  const kept = keptAgreementOn(lateFineOf(state), day, law);
  return kept === null ? null : refusals.agreementKept(kept.agreedOn);
};

/** ALL Art.35: during a suit the file is as it is. */
export const refuseIfEvidenceFrozen = (state: CaseState): Refusal | null => {
  const suit = canBeChallenged(state) ? pendingChallenge(state, 'suit') : undefined;
  return suit === undefined ? null : refusals.evidenceFrozen(suit.id);
};

/**
 * Duties that nobody has done: those that a challenge left, and money beyond what was owed, which goes back without one
 * (Civil Code Art.985).
 */
export const refuseIfDutiesOpen = (state: CaseState): Refusal | null => {
  if (!canBeChallenged(state)) return null;
  const { brought, duties } = state.challenges;
  const open = duties.filter(({ doneOn }) => doneOn === null);
  if (open.length === 0) return null;
  const isTooMuch = ({ kind, since }: (typeof open)[number]): boolean =>
    kind === 'return-money' && brought.every(({ endedOn }) => endedOn !== since);
  const kinds = open.map(({ kind }) => kind);
  return open.every(isTooMuch) ? refusals.dutiesOpen(kinds, 'CIV Art.985') : refusals.dutiesOpen(kinds);
};
