import type { CaseState } from '../state/case-state.js';
import { hasLeft, isTakenUp } from '../state/questions.js';
import type { Running } from './running.js';

/** The clocks of the last referral to the police (TRF Art.5, 8, 9, 12). All stop when it is over. */
export const police = (state: CaseState): Running[] => {
  const last = isTakenUp(state) ? state.aside.otherBodies.referrals.at(-1) : undefined;
  if (last === undefined) return [];
  const { on, decided, sent, awaiting, answer, handedOverOn } = last;
  // A superior may take the whole case over while it is with the main head.
  const over = last.over ?? (hasLeft(state) ? state.transfer.on : null);
  const clocks: Running[] = [{ id: 'referral-approval', start: on, stoppedOn: decided?.on ?? over }];
  if (decided?.approved === true) {
    const stoppedOn = sent?.on ?? over;
    clocks.push({ id: 'referral-sending', start: decided.on, startsAt: decided.at, stoppedOn });
  }
  if (awaiting?.from === 'police')
    clocks.push({ id: 'police-answer', start: awaiting.since, stoppedOn: awaiting.answeredOn ?? over });
  if (answer?.answer === 'filed')
    clocks.push({ id: 'goods-to-police', start: answer.answeredOn, stoppedOn: handedOverOn ?? over });
  if (answer?.answer === 'not-filed') {
    const contested = awaiting !== null && awaiting.answeredOn === null ? awaiting.since : over;
    clocks.push({
      id: 'police-reconsideration',
      start: answer.answeredOn,
      stoppedOn: contested,
      closesByItself: true,
    });
  }
  return clocks;
};
