import type { LegalDate } from '../deadlines/index.js';
import type { Penalty } from '../events/investigation.js';
import { imposedPenalty } from '../evolve/performance.js';
import type { CaseState } from '../state/case-state.js';
import type { Challenge, Enforcement } from '../state/challenges.js';
import { endedElsewhereOn } from '../state/execution-result.js';
import { hasExecution, isRevoked, wasServed, type CaseInExecution } from '../state/questions.js';
import type { Receipt } from '../state/receipt.js';

/** A case whose decision reached the party: served, or handed over on the spot. */
export type Penalised = CaseInExecution;

type Deferral = NonNullable<Enforcement['deferral']>;

/** All that the surcharge of a fine depends on, of a decision that was served and of one on the spot alike. */
export interface LateFine {
  /** In fen, as it stands. */
  readonly fine: number;
  /** What the fine was, in fen, on the days before a review or a court changed it, oldest first. */
  readonly earlierFines: readonly { readonly fine: number; readonly until: LegalDate }[];
  /** Day of the decision: a party that knows of it may sue before it is served (ALL Art.46). */
  readonly decidedOn: LegalDate;
  /** Day on which the party received the decision. */
  readonly receivedOn: LegalDate;
  /** The decision does not say that a late fine bears none (ACL Art.45(1); SEP Art.7). */
  readonly bearsSurcharge: boolean;
  readonly payments: readonly Receipt[];
  /** What of the fine, in fen, went back on a day although it was owed, where it counts as unpaid from then on. */
  readonly returned?: readonly { readonly on: LegalDate; readonly fine: number }[];
  readonly challenges: readonly Challenge[];
  /** In the order in which they were granted. */
  readonly deferrals: readonly Deferral[];
  readonly agreement: Enforcement['agreement'];
  /** Pauses of the execution, the one that runs last (ACL Art.39). */
  readonly pauses: readonly { readonly from: LegalDate; readonly to: LegalDate | null }[];
  /** Day on which the bureau or the court ended the execution, of which the surcharge is one way (ACL Art.12(1)). */
  readonly endedOn: LegalDate | null;
}

/** Whether the decision of a case reached the party, so that its money has a ledger. */
export const isPenalised = (state: CaseState): state is Penalised => hasExecution(state);

/** The penalty that is owed now; null where the decision imposes none, or fell. */
export const owedPenalty = (state: Penalised): Penalty | null => (isRevoked(state) ? null : imposedPenalty(state));

/** The fine of a case with what makes it late. */
export const lateFineOf = (state: Penalised): LateFine => {
  const { payments, enforcement } = state.execution;
  const { deferral, earlierDeferrals, agreement, pause, earlierPauses } = enforcement;
  const { brought: challenges } = state.challenges;
  return {
    ...receivedBy(state),
    fine: owedPenalty(state)?.fine ?? 0,
    payments,
    challenges,
    deferrals: deferral === null ? earlierDeferrals : [...earlierDeferrals, deferral],
    agreement,
    pauses: pause === null ? earlierPauses : [...earlierPauses, { from: pause.on, to: null }],
    endedOn: endOf(enforcement),
  };
};

/** What the decision says, served or handed over on the spot as it was made (APL Art.52, 61). */
const receivedBy = (
  state: Penalised,
): Pick<LateFine, 'decidedOn' | 'receivedOn' | 'earlierFines' | 'bearsSurcharge'> => {
  const { brought } = state.challenges;
  if (!wasServed(state)) {
    const { penalty, decidedOn } = state.decision;
    const earlierFines = earlierFinesOf(penalty.fine, brought, decidedOn);
    return { decidedOn, receivedOn: decidedOn, earlierFines, bearsSurcharge: true };
  }
  const { decision } = state;
  const { servedOn } = state.execution;
  const decided = decision.outcome === 'penalty' ? decision.handling.penalty.fine : 0;
  return {
    decidedOn: decision.documentDate,
    receivedOn: servedOn,
    earlierFines: earlierFinesOf(decided, brought, servedOn),
    bearsSurcharge: decision.outcome !== 'penalty' || decision.payment?.surchargeApplies !== false,
  };
};

const endOf = (enforcement: Enforcement): LegalDate | null => enforcement.ended?.on ?? endedElsewhereOn(enforcement);

/** What was owed until each finding on this decision that left another fine took effect. */
const earlierFinesOf = (decided: number, brought: readonly Challenge[], receivedOn: LegalDate) => {
  const changes = brought.flatMap(({ endedOn, findings }) => {
    const fine = findings.at(-1)?.penalty?.fine;
    return endedOn === null || endedOn < receivedOn || fine === undefined ? [] : [{ on: endedOn, fine }];
  });
  const inOrder = changes.sort((one, other) => one.on.localeCompare(other.on));
  return inOrder.map(({ on }, place) => ({ fine: inOrder[place - 1]?.fine ?? decided, until: on }));
};
