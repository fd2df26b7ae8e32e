import { at, having, type Appliers } from './applier.js';
import type { PaymentRecorded } from '../events/execution.js';
import type { At } from '../state/case-state.js';
import { owing } from './finding.js';
import { settled, settledSummary, withReceipt } from './performance.js';

const noEnforcement = {
  deferral: null,
  earlierDeferrals: [],
  demand: null,
  application: null,
  rulings: [],
  pause: null,
  agreement: null,
  ended: null,
  surchargeLeft: 0,
};

/** More than was owed goes back: a duty that is shown until it is done. */
const withSurplus = <S extends At<'executing' | 'performed' | 'summary'>>(state: S, payment: PaymentRecorded): S => {
  const surplus = payment.toReturn ?? payment.booked?.surplus ?? 0;
  return surplus === 0 ? state : owing(state, { kind: 'return-money', since: payment.paidOn, amount: surplus });
};

/** Service of the decision, performance, closing. */
export const execution: Appliers<
  | 'DecisionServed'
  | 'DecisionPublished'
  | 'PaymentRecorded'
  | 'PerformanceRecorded'
  | 'CashHandedIn'
  | 'CaseClosed'
  | 'CaseArchived'
> = {
  DecisionServed: (state, { effectiveOn, servedOn }) => {
    const before = at(state, 'decided');
    const warned = before.decision.outcome === 'penalty' && before.decision.handling.penalty.warning;
    const served = {
      servedOn: effectiveOn,
      servedFirstOn: servedOn,
      payments: [],
      handedIn: [],
      performedOn: null,
      enforcement: noEnforcement,
      standing: null,
      disposals: [],
    };
    // A warning is performed by being handed over.
    return settled(
      having(before, { ...served, stage: 'executing', performed: warned ? ['warning'] : [] }),
      effectiveOn,
    );
  },
  DecisionPublished: (state, { publishedOn }) =>
    having(at(state, 'decided', 'executing', 'performed', 'closed'), {
      publishedOn,
      withdrawnOn: null,
    }),
  PaymentRecorded: (state, payment) => {
    const before = withSurplus(at(state, 'executing', 'performed', 'summary'), payment);
    const payments = withReceipt(before.payments, payment);
    if (before.stage === 'summary') return settledSummary(having(before, { payments }), payment.paidOn);
    const enforcement = { ...before.enforcement, surchargeLeft: payment.surchargeLeft ?? 0 };
    return before.stage === 'performed'
      ? having(before, { payments, enforcement })
      : settled(having(before, { payments, enforcement }), payment.paidOn);
  },
  PerformanceRecorded: (state, { items, performedOn }) => {
    const before = at(state, 'executing', 'summary');
    const performed = [...before.performed, ...items];
    return before.stage === 'summary'
      ? settledSummary(having(before, { performed }), performedOn)
      : settled(having(before, { performed }), performedOn);
  },
  CashHandedIn: (state, handed) => {
    const before = at(state, 'executing', 'performed', 'revoked', 'summary', 'summary-revoked');
    const handedIn = [...before.handedIn, handed];
    return before.stage === 'summary'
      ? settledSummary(having(before, { handedIn }), handed.on)
      : having(before, { handedIn });
  },
  CaseClosed: (state, { ground }, { on }) =>
    having(at(state, 'performed', 'terminated', 'transferred', 'revoked'), {
      stage: 'closed',
      proposal: null,
      closedOn: on,
      ground,
    }),
  CaseArchived: (state, _, { on }) => having(at(state, 'closed'), { stage: 'archived', archivedOn: on }),
};
