import type { LegalDate } from '../deadlines/index.js';
import type { PaymentRecorded, PerformanceRecorded } from '../events/execution.js';
import type { At, CaseState } from '../state/case-state.js';
import { noEnforcement, type Duty } from '../state/challenges.js';
import type { Execution } from '../state/parts.js';
import { hasExecution, isDecided, isRevoked, type CaseInExecution } from '../state/questions.js';
import { firstAttempt } from '../state/service-attempts.js';
import { at, BrokenHistory, filed, inEnforcement, inPart, type Appliers } from './applier.js';
import type { ReadSettling } from './corrected-money.js';
import { owing, withDuties, withOpenMoney, withOwedAgain } from './owing.js';
import {
  bookingsOf,
  imposedPenalty,
  outstanding,
  settled,
  settledSummary,
  settledUnless,
  withBreach,
  withReceipt,
} from './performance.js';
import { inRound } from './round-money.js';

/** A decision that may be shown. @throws {BrokenHistory} */
const publishable = (state: CaseState) => {
  const before = at(state, 'decided', 'executing', 'performed', 'closed');
  if (!isDecided(before)) throw new BrokenHistory('A decision was published that was never made');
  return before;
};

/** Stages in which nothing is executed any more, and a payment that was made at the bank can still come in. */
const overStages = ['revoked', 'summary-revoked', 'summary-filed', 'closed', 'archived'] as const;
type Over = Extract<At<(typeof overStages)[number]>, CaseInExecution>;
/** Stages in which a payment is taken in. */
type Payable = At<'executing' | 'performed' | 'summary'> | Over;

const isOver = (state: Payable): state is Over => overStages.some((stage) => stage === state.stage);

/** The day since which a payment is too much: not before the decision fell (ACL Art.41; APL Art.75). */
const owedBackSince = (state: Payable, paidOn: LegalDate): LegalDate =>
  isRevoked(state) && state.revocation.on > paidOn ? state.revocation.on : paidOn;

/** A case at a stage that takes payments in. @throws {BrokenHistory} */
const payable = (state: CaseState): Payable => {
  const before = at(state, 'executing', 'performed', 'summary', ...overStages);
  if (!hasExecution(before)) throw new BrokenHistory('A payment was recorded and no decision reached the party');
  return before;
};

/** Money in fen beyond what was owed pays first what the party had without a ground: less of it is left to get back. */
const withRecovered = <S extends Payable>(state: S, amount: number, on: LegalDate): S => {
  let left = amount;
  const duties = state.challenges.duties.map((duty): Duty => {
    const isOpen = duty.kind === 'recover-money' && duty.doneOn === null && duty.round === undefined;
    if (!isOpen || duty.amount === null || left === 0) return duty;
    const paid = Math.min(left, duty.amount);
    left -= paid;
    return { ...duty, amount: duty.amount - paid, doneOn: paid === duty.amount ? on : null };
  });
  return withDuties(state, duties);
};

/** More than was owed goes back: a duty that is shown until it is done. */
const withSurplus = <S extends Payable>(state: S, payment: PaymentRecorded, since: LegalDate): S => {
  const tooMuch = payment.booked?.surplus ?? 0;
  const surplus = payment.toReturn ?? tooMuch;
  const after = surplus < tooMuch ? withRecovered(state, tooMuch - surplus, payment.paidOn) : state;
  return surplus === 0 ? after : owing(after, { kind: 'return-money', since, amount: surplus });
};

/** Served in another way while a proclamation ran: every term runs from that day (PR Art.82). */
const servedInstead = (state: At<'executing' | 'performed'>, servedOn: LegalDate): CaseState => {
  const { servedOn: until, performedOn } = state.execution;
  // Nothing was to be performed but the service itself.
  const performed = performedOn === until ? { performedOn: servedOn } : {};
  return inPart(state, 'execution', { servedOn, ...performed });
};

/** Confiscated gains, in fen, that are handed over otherwise than by a payment: what is open of them then. */
const gainsWith = (
  state: At<'executing' | 'summary'>,
  { items, performedOn }: Pick<PerformanceRecorded, 'items' | 'performedOn'>,
): Partial<Pick<Execution, 'gainsHandedOver' | 'gainsHandedOverOn'>> => {
  const penalty = imposedPenalty(state);
  const { performed } = state.execution;
  const isNow = items.includes('confiscated-gains') && !performed.includes('confiscated-gains');
  if (penalty === null || !isNow) return {};
  const { gains } = outstanding(penalty, bookingsOf(state.execution), performed);
  return gains === 0 ? {} : { gainsHandedOver: gains, gainsHandedOverOn: performedOn };
};

/** A receipt in the ledger of the decision that it was paid for. */
const withPayment = (state: CaseState, payment: PaymentRecorded & ReadSettling): CaseState => {
  // How a corrected history reads it, and what it leaves open, are no part of the receipt.
  const { settlesLater: _later, settledThen: _then, openMoney, ...receipt } = payment;
  const running = withOwedAgain(payable(state), openMoney);
  const payments = withReceipt(running.execution.payments, receipt);
  const since = owedBackSince(running, payment.paidOn);
  const before = withOpenMoney(withSurplus(running, payment, since), openMoney, since);
  if (isOver(before)) return inPart(before, 'execution', { payments });
  const paid = inEnforcement(withBreach(before, payment.breachFalls), { surchargeLeft: payment.surchargeLeft ?? 0 });
  if (paid.stage === 'summary') {
    const onTheSpot = inPart(paid, 'execution', { payments });
    return payment.settlesLater === true ? onTheSpot : settledSummary(onTheSpot, payment.paidOn);
  }
  return paid.stage === 'performed'
    ? inPart(paid, 'execution', { payments })
    : settledUnless(payment, inPart(paid, 'execution', { payments }), payment.paidOn);
};

/** Service of the decision, performance, closing. */
export const execution: Appliers<
  | 'DecisionServed'
  | 'PublicationPushed'
  | 'PublicationReceived'
  | 'DecisionPublished'
  | 'PaymentRecorded'
  | 'PerformanceRecorded'
  | 'CashHandedIn'
  | 'CaseClosed'
  | 'CaseArchived'
> = {
  DecisionServed: (state, { effectiveOn, servedOn }) => {
    if (state.stage === 'executing' || state.stage === 'performed') return servedInstead(state, effectiveOn);
    const before = at(state, 'decided');
    const tried = firstAttempt(before, 'decision', before.decision.documentDate);
    const warned = before.decision.outcome === 'penalty' && before.decision.handling.penalty.warning;
    const execution: Execution = {
      servedOn: effectiveOn,
      servedFirstOn: tried !== null && tried < servedOn ? tried : servedOn,
      payments: [],
      handedIn: [],
      // A warning is performed by being handed over.
      performed: warned ? ['warning'] : [],
      gainsHandedOver: 0,
      performedOn: null,
      enforcement: noEnforcement,
      standing: null,
      disposals: [],
    };
    return settled({ ...before, stage: 'executing', execution }, effectiveOn);
  },
  PublicationPushed: (state, { pushedOn }) => inPart(publishable(state), 'publication', { pushedOn, receivedOn: null }),
  PublicationReceived: (state, { receivedOn }) => inPart(publishable(state), 'publication', { receivedOn }),
  DecisionPublished: (state, { publishedOn }) =>
    inPart(publishable(state), 'publication', { publishedOn, withdrawnOn: null }),
  PaymentRecorded: (state, { ofRound, ...payment }: PaymentRecorded & ReadSettling) => {
    if (ofRound === undefined) return withPayment(state, payment);
    return inRound(filed(state), ofRound, (ended) => withPayment(ended, payment));
  },
  PerformanceRecorded: (state, { items, performedOn, ...reading }: PerformanceRecorded & ReadSettling) => {
    const before = at(state, 'executing', 'summary');
    const performed = [...before.execution.performed, ...items];
    const done = { performed, ...gainsWith(before, { items, performedOn }) };
    return before.stage === 'summary'
      ? settledSummary(inPart(before, 'execution', done), performedOn)
      : settledUnless(reading, inPart(before, 'execution', done), performedOn);
  },
  CashHandedIn: (state, handed) => {
    const before = at(state, 'executing', 'performed', 'revoked', 'summary', 'summary-revoked');
    const after = inPart(before, 'execution', { handedIn: [...before.execution.handedIn, handed] });
    return after.stage === 'summary' ? settledSummary(after, handed.on) : after;
  },
  CaseClosed: (state, { ground }, { on }) => ({
    ...at(state, 'performed', 'terminated', 'transferred', 'revoked'),
    stage: 'closed',
    proposal: null,
    closing: { closedOn: on, ground },
  }),
  CaseArchived: (state, _, { on }) => {
    const before = at(state, 'closed');
    return { ...before, stage: 'archived', closing: { ...before.closing, archivedOn: on } };
  },
};
