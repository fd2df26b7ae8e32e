import type { LegalDate } from '../deadlines/index.js';
import type { BookedMoney, MoneyKind, PerformableItem } from '../events/execution.js';
import type { Penalty } from '../events/investigation.js';
import type { At, CaseState, ServedCase } from '../state/case-state.js';
import type { SpotExecution } from '../state/parts.js';
import type { Receipt } from '../state/receipt.js';
import { inEnforcement, inPart } from './applier.js';
import type { ReadSettling } from './corrected-money.js';

/**
 * The penalty that is executed, as decided or as a review or a court left it; null where the decision imposes none.
 * Goods may be taken without a fine (食品安全法136).
 */
export const imposedPenalty = (
  state: ServedCase | At<'summary' | 'summary-filed' | 'summary-revoked'>,
): Penalty | null => {
  if (state.execution.standing !== null) return state.execution.standing;
  if (!('outcome' in state.decision)) return state.decision.penalty;
  return state.decision.outcome === 'penalty' ? state.decision.handling.penalty : (state.decision.penalty ?? null);
};

/** A payment as it is booked; one that says nothing of it went to the fine. */
type Booked = Pick<Receipt, 'amount' | 'booked'>;

/** The payments of a case with one more, and those booked anew that were paid after it and entered before it. */
export const withReceipt = (payments: readonly Receipt[], receipt: Receipt): Receipt[] => [
  ...payments.map((payment, place) => {
    const anew = receipt.rebooked?.find((each) => each.payment === place + 1);
    return anew === undefined ? payment : { ...payment, booked: anew.booked };
  }),
  receipt,
];

/** A breach of the agreement that a payment of an earlier day disproves falls (ACL Art.42). */
export const withBreach = <S extends At<'executing' | 'performed' | 'summary'>>(
  state: S,
  falls: LegalDate | undefined,
): S => {
  const { agreement } = state.execution.enforcement;
  return falls === undefined || agreement === null
    ? state
    : inEnforcement(state, { agreement: { ...agreement, brokenOn: null } });
};

/** What came in of one kind, in fen. */
export const receivedOf = (payments: readonly Booked[], kind: MoneyKind): number =>
  payments.reduce((sum, { amount, booked }) => sum + (booked?.[kind] ?? (kind === 'fine' ? amount : 0)), 0);

/** The bookings of what came in, and against them of what went back and is open again. */
export const bookingsOf = ({
  payments,
  takenBack = [],
}: Pick<SpotExecution, 'payments' | 'takenBack'>): readonly Booked[] =>
  takenBack.length === 0 ? payments : [...payments, ...takenBack.map(against)];

const against = ({ fine, surcharge, gains, surplus }: BookedMoney): Booked => ({
  amount: -(fine + surcharge + gains + surplus),
  booked: { fine: -fine, surcharge: -surcharge, gains: -gains, surplus: -surplus },
});

/** What of a penalty is still to be done: fine and gains in fen, and the items that are not fully done. */
export const outstanding = (
  penalty: Penalty,
  payments: readonly Booked[],
  performed: readonly PerformableItem[],
): { fine: number; gains: number; items: PerformableItem[] } => {
  const imposed: PerformableItem[] = [];
  if (penalty.warning) imposed.push('warning');
  if (penalty.confiscatedGains > 0) imposed.push('confiscated-gains');
  if (penalty.confiscatedGoodsValue > 0) imposed.push('confiscated-goods');
  if (penalty.restrictions.length > 0) imposed.push('restrictions');
  const gains = performed.includes('confiscated-gains')
    ? 0
    : Math.max(0, penalty.confiscatedGains - receivedOf(payments, 'gains'));
  const done = (item: PerformableItem): boolean =>
    performed.includes(item) || (item === 'confiscated-gains' && gains === 0);
  return {
    fine: penalty.fine - receivedOf(payments, 'fine'),
    gains,
    items: imposed.filter((item) => !done(item)),
  };
};

/** What of the fine did not come in, in fen; 0 where nothing is imposed. */
export const unpaidFine = (state: At<'executing' | 'summary'>): number => {
  const penalty = imposedPenalty(state);
  const { performed } = state.execution;
  return penalty === null ? 0 : outstanding(penalty, bookingsOf(state.execution), performed).fine;
};

const isDone = (penalty: Penalty, payments: readonly Booked[], performed: readonly PerformableItem[]): boolean => {
  const left = outstanding(penalty, payments, performed);
  return left.fine <= 0 && left.items.length === 0;
};

/** Moves to `performed` on the day the last item is done. */
export const settled = (state: At<'executing'>, on: LegalDate): CaseState => {
  const penalty = imposedPenalty(state);
  const done =
    penalty === null ||
    (isDone(penalty, bookingsOf(state.execution), state.execution.performed) &&
      state.execution.enforcement.surchargeLeft === 0);
  return done ? { ...inPart(state, 'execution', { performedOn: on }), stage: 'performed' } : state;
};

/** The same, unless a correction settles the case later, or shows that what settled it then was not all. */
export const settledUnless = (
  { settlesLater = false, settledThen = false }: ReadSettling,
  state: At<'executing'>,
  on: LegalDate,
): CaseState => {
  if (settledThen) return { ...inPart(state, 'execution', { performedOn: on }), stage: 'performed' };
  return settlesLater ? state : settled(state, on);
};

/** Cash that was collected; a sum of 0 says that none was. */
export const cashOf = ({ payments }: Pick<SpotExecution, 'payments'>): Receipt | undefined =>
  payments.find(({ channel, amount }) => channel === 'cash' && amount > 0);

/** Whether cash that was collected has reached the bank; true when none was, and when it went back (PR Art.73). */
export const isBanked = (execution: Pick<SpotExecution, 'payments' | 'handedIn' | 'cashWentBack'>): boolean =>
  cashOf(execution) === undefined ||
  execution.cashWentBack !== undefined ||
  execution.handedIn.some(({ to }) => to === 'bank');

/**
 * The summary procedure ends when the fine is paid, cash is at the bank, and the material is handed in, in whatever
 * order.
 */
export const settledSummary = (state: At<'summary'>, on: LegalDate): CaseState => {
  // What the court carried out or ended stays so, whatever is handed in after it (PR Art.77(1)(2)).
  if (state.execution.performedOn !== null) return endedOnTheSpot(state, on);
  const penalty = imposedPenalty(state);
  const { performed, enforcement } = state.execution;
  const bookings = bookingsOf(state.execution);
  // A late payment on the spot owes its surcharge too (APL Art.72(1)(1)), but for what an agreement gives up of it.
  const { surchargeLeft } = enforcement;
  if (penalty !== null && (surchargeLeft > 0 || !isDone(penalty, bookings, performed))) return state;
  return endedOnTheSpot(state, on);
};

/**
 * A penalty on the spot with nothing left to do: over once cash is at the bank and the material is handed in. What was
 * asked to be deferred is gone.
 */
export const endedOnTheSpot = (state: At<'summary'>, on: LegalDate): CaseState => {
  const performedOn = state.execution.performedOn ?? on;
  const settledThen = { ...inPart(state, 'execution', { performedOn }), proposal: null };
  return { ...settledThen, stage: isBanked(state.execution) && state.filedOn !== null ? 'summary-filed' : 'summary' };
};
