import type { Context } from '../context.js';
import { addDays, addWorkingDays, DeadlineError, dueDate, isWorkingDay, type LegalDate } from '../deadlines/index.js';
import type { JudgmentGiven, ReconsiderationDecided } from '../events/challenges.js';
import { imposedPenalty } from '../evolve/performance.js';
import { refusals, type Refusal } from '../refusals/index.js';
import { heavierPart, isSamePenalty } from '../standing/heavier-part.js';
import { pendingChallenge } from '../standing/stopped.js';
import type { At, ServedCase } from '../state/case-state.js';
import type { Challenge } from '../state/challenges.js';
import { ofReview } from '../state/execution-result.js';
import { handlersOf, hasExecution, isFiled, wasServed, type ChallengeableCase } from '../state/questions.js';
import { refuseUnlessAssigned } from './officers.js';

/** A case in which a decision may have been served; one that was terminated has none. */
export type MayBeServed = ServedCase | At<'closed' | 'archived'>;

/** Without a decision that reached somebody there is nothing to challenge, to correct or to execute. */
export const refuseUnlessDecisionServed = (state: ChallengeableCase): Refusal | null => {
  const decided = wasServed(state) || !isFiled(state) || state.earlierRounds.length > 0;
  return decided ? null : refusals.missingBefore('served-decision', 'ARL Art.2; ALL Art.2');
};

/** Who answers for a case: its officers, or those who decided on the spot. */
export const refuseUnlessAnswerable = (state: ChallengeableCase, context: Context): Refusal | null =>
  refuseUnlessAssigned(handlersOf(state), context);

/** One challenge at a time: two bodies do not look at one act at once (ARL Art.29; ALL Art.44). */
export const refuseIfChallengePending = (state: ChallengeableCase): Refusal | null => {
  const pending = pendingChallenge(state);
  return pending === undefined ? null : refusals.challengePending(pending.id);
};

export const refuseUnlessChallengePending = (state: ChallengeableCase): Refusal | null =>
  pendingChallenge(state) === undefined ? refusals.missingBefore('pending-challenge', 'ARL Art.48; ALL Art.67') : null;

/** The pending challenge of this number and kind, or the refusal. */
export const pendingOf = (state: ChallengeableCase, id: number, kind?: Challenge['kind']): Challenge | Refusal =>
  state.challenges.brought.find(
    (challenge) => challenge.id === id && challenge.endedOn === null && (kind === undefined || challenge.kind === kind),
  ) ?? refusals.challengeUnknown(id);

/** A day before the rules that this program knows: no clock could be given. */
export const refuseIfTermUnknown = (
  clock: 'review-answer' | 'suit-answer',
  start: LegalDate,
  { law }: Context,
): Refusal | null => {
  try {
    dueDate({ clock, start }, law);
    return null;
  } catch (error) {
    if (error instanceof DeadlineError)
      return refusals.beforeTheCase('copyReceivedOn', { code: 'rules-known', parameters: { because: error.message } });
    throw error;
  }
};

/**
 * The last day on which the bureau may appeal from a judgment: fifteen days from its service, rolled off a rest day. A
 * suit that was withdrawn ends with a ruling, which has its effect at once.
 * @returns null where there is no appeal.
 */
export const appealableUntil = (
  { outcome, receivedOn }: Pick<Challenge['findings'][number], 'outcome' | 'receivedOn'>,
  { calendars }: Context['law'],
): LegalDate | null => {
  if (outcome === 'withdrawn') return null;
  const counted = addDays(receivedOn, 15);
  return isWorkingDay(counted, calendars) ? counted : addWorkingDays(counted, 1, calendars);
};

/** Whether two findings leave the same penalty, or neither names one. */
const leaveSamePenalty = ({ penalty: one }: Finding, { penalty: other }: Finding): boolean =>
  one === undefined || other === undefined ? one === other : isSamePenalty(one, other);

/** Whether two findings leave the same of the decision and order the same, in whatever order they were entered. */
const saySame = (one: Finding, other: Finding): boolean =>
  one.outcome === other.outcome &&
  one.actBy === other.actBy &&
  one.redo?.by === other.redo?.by &&
  one.redo?.forProcedure === other.redo?.forProcedure &&
  leaveSamePenalty(one, other);

/**
 * An appeal that is dismissed or withdrawn leaves the first judgment, and the outcome says what that said (ALL
 * Art.89(1)(1)). "Dismissed" and "withdrawn" are said of the suit: where the first judgment was another, it must be
 * said that the appeal was allowed, or a decision that was revoked would stand again by a word.
 */
export const refuseIfAppealUnclear = (
  { instance, appeal, ...said }: Pick<JudgmentGiven, 'instance' | 'appeal'> & Finding,
  first: Finding | undefined,
): Refusal | null => {
  if (instance === 'first' || first === undefined)
    return appeal === undefined ? null : refusals.appealUnclear('no-appeal', said.outcome);
  if (appeal === 'allowed') return null;
  if (appeal !== undefined) return saySame(said, first) ? null : refusals.appealUnclear('first-stands', first.outcome);
  const endsTheSuit = said.outcome === 'dismissed' || said.outcome === 'withdrawn';
  return endsTheSuit && said.outcome !== first.outcome ? refusals.appealUnclear('suit-or-appeal', first.outcome) : null;
};

type Finding = Pick<ReconsiderationDecided | JudgmentGiven, 'outcome' | 'penalty' | 'redo' | 'actBy'> &
  Pick<ReconsiderationDecided, 'bureauEnforces'>;

const replaces: ReadonlySet<Finding['outcome']> = new Set(['changed', 'varied', 'revoked-partly']);
const mayRedo: ReadonlySet<Finding['outcome']> = new Set(['revoked', 'revoked-partly']);
const orders: ReadonlySet<Finding['outcome']> = new Set(['order-to-perform', 'remedial-measures']);

/**
 * What stands must be said where the outcome changes it, and only there; never to the harm of the party that applied.
 */
export const refuseIfFindingInconsistent = (
  state: ChallengeableCase,
  { applicant }: Challenge,
  { outcome, penalty, redo, actBy, bureauEnforces }: Finding,
): Refusal | null => {
  if (replaces.has(outcome) && penalty === undefined) return refusals.findingInconsistent(outcome, 'penalty-missing');
  if (penalty !== undefined && !replaces.has(outcome) && outcome !== 'mediated')
    return refusals.findingInconsistent(outcome, 'no-other-penalty');
  if (redo !== undefined && !mayRedo.has(outcome)) return refusals.findingInconsistent(outcome, 'no-new-decision');
  if (actBy !== undefined && !orders.has(outcome)) return refusals.findingInconsistent(outcome, 'no-act-ordered');
  if (bureauEnforces === true && !ofReview.has(outcome))
    return refusals.findingInconsistent(outcome, 'nothing-left-to-bureau');
  const stood = hasExecution(state) ? imposedPenalty(state) : null;
  // A warning in place of a fine is no heavier penalty, but the lightest (APL Art.9).
  const isLighterFine = penalty !== undefined && stood !== null && penalty.fine < stood.fine;
  const known = isLighterFine ? { ...stood, warning: true } : stood;
  const heavier = penalty === undefined || known === null ? null : heavierPart(penalty, known);
  return heavier !== null && applicant === 'party' ? refusals.worseForTheApplicant(heavier) : null;
};
