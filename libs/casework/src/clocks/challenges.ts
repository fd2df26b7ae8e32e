import type { ClockId } from '../deadlines/index.js';
import type { CaseState } from '../state/case-state.js';
import type { Challenge, Duty } from '../state/challenges.js';
import { canBeChallenged } from '../state/questions.js';
import type { Running } from './running.js';

const answerClock = (kind: Challenge['kind'], simple: boolean): Pick<Running, 'id' | 'variant'> => {
  if (kind === 'suit') return { id: 'suit-answer' };
  return { id: 'review-answer', variant: simple ? 'simple' : 'ordinary' };
};

/** The time for the bureau's answer to a reconsideration or a suit (ARL Art.48, 54; ALL Art.67). */
export const challenges = (state: CaseState): Running[] => {
  if (!canBeChallenged(state)) return [];
  return state.challenges.brought.map(({ id, kind, simple, copyReceivedOn, answeredOn, endedOn }): Running => ({
    ...answerClock(kind, simple),
    of: id,
    start: copyReceivedOn,
    stoppedOn: answeredOn ?? endedOn,
  }));
};

/**
 * No text says until when money is got back (Civil Code Art.985) or an application to the court is withdrawn (CPL
 * Art.268).
 */
type WithoutTerm = 'recover-money' | 'withdraw-application';
const hasNoTerm = (kind: Duty['kind']): kind is WithoutTerm =>
  kind === 'recover-money' || kind === 'withdraw-application';

const clockOf: Record<Exclude<Duty['kind'], WithoutTerm>, ClockId> = {
  'withdraw-publication': 'publication-withdrawal',
  'remove-listing': 'dishonesty-withdrawal',
  'return-goods': 'return-goods',
  'return-money': 'return-goods',
  'pay-damages': 'return-goods',
  'perform-order': 'court-order',
  redo: 'court-order',
  'correction-report': 'correction-report',
};

/**
 * What is owed after a decision was changed or fell (procedure §4.8). The day that the deciding body set goes before
 * the term of the table.
 */
export const duties = (state: CaseState): Running[] => {
  if (!canBeChallenged(state)) return [];
  return state.challenges.duties.flatMap(({ id, kind, since, by, doneOn }): Running[] => {
    if (hasNoTerm(kind)) return [];
    const fixed = by === null ? {} : { fixedDue: by };
    return [{ id: clockOf[kind], of: id, start: since, stoppedOn: doneOn, ...fixed }];
  });
};
