import { having } from './applier.js';
import type { At, CaseState, EndedRound } from '../state/case-state.js';
import type { LegalDate } from '../deadlines/index.js';
import type { PerformableItem } from '../events/execution.js';
import type { Penalty } from '../events/investigation.js';

/** The penalty that is executed, as decided or as a review or a court left it; null where the decision imposes none. */
export const imposedPenalty = (
  state: EndedRound | At<'summary' | 'summary-filed' | 'summary-revoked'>,
): Penalty | null => {
  if (state.standing !== null) return state.standing;
  if (!('outcome' in state.decision)) return state.decision.penalty;
  return state.decision.outcome === 'penalty' ? state.decision.handling.penalty : null;
};

/** What of a penalty is still to be done: the fine in fen and the other items. */
export const outstanding = (
  penalty: Penalty,
  payments: readonly { amount: number }[],
  performed: readonly PerformableItem[],
): { fine: number; items: PerformableItem[] } => {
  const imposed: PerformableItem[] = [];
  if (penalty.warning) imposed.push('warning');
  if (penalty.confiscatedGains > 0) imposed.push('confiscated-gains');
  if (penalty.confiscatedGoodsValue > 0) imposed.push('confiscated-goods');
  if (penalty.restrictions.length > 0) imposed.push('restrictions');
  const paid = payments.reduce((sum, payment) => sum + payment.amount, 0);
  return { fine: penalty.fine - paid, items: imposed.filter((item) => !performed.includes(item)) };
};

const isDone = (
  penalty: Penalty,
  payments: readonly { amount: number }[],
  performed: readonly PerformableItem[],
): boolean => {
  const left = outstanding(penalty, payments, performed);
  return left.fine <= 0 && left.items.length === 0;
};

/** Moves to `performed` on the day the last item is done. */
export const settled = (state: At<'executing'>, on: LegalDate): CaseState => {
  const penalty = imposedPenalty(state);
  const done = penalty === null || isDone(penalty, state.payments, state.performed);
  return done ? having(state, { stage: 'performed', performedOn: on }) : state;
};

/** Whether cash that was collected has reached the bank; true when none was (PR Art.73). */
export const isBanked = ({ payments, handedIn }: Pick<At<'executing'>, 'payments' | 'handedIn'>): boolean =>
  !payments.some(({ channel }) => channel === 'cash') || handedIn.some(({ to }) => to === 'bank');

/**
 * The summary procedure ends when the fine is paid, cash is at the bank, and the material is handed in, in whatever
 * order.
 */
export const settledSummary = (state: At<'summary'>, on: LegalDate): CaseState => {
  const penalty = imposedPenalty(state);
  if (penalty !== null && !isDone(penalty, state.payments, state.performed)) return state;
  const performedOn = state.performedOn ?? on;
  return having(state, { stage: isBanked(state) && state.filedOn !== null ? 'summary-filed' : 'summary', performedOn });
};
