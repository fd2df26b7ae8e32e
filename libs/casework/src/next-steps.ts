import type { Action } from './actions/action.js';
import { approveExtension } from './actions/approve-extension.js';
import { approveProposal } from './actions/approve-proposal.js';
import { archiveCase } from './actions/archive-case.js';
import { assignOfficers } from './actions/assign-officers.js';
import { assignVerification } from './actions/assign-verification.js';
import { closeCase } from './actions/close-case.js';
import { collectEvidence } from './actions/collect-evidence.js';
import { decideNoPenalty } from './actions/decide-no-penalty.js';
import { decideOnTheSpot } from './actions/decide-on-the-spot.js';
import { decidePenalty } from './actions/decide-penalty.js';
import { declineFiling } from './actions/decline-filing.js';
import { endorseProposal } from './actions/endorse-proposal.js';
import { fileCase } from './actions/file-case.js';
import { fileSummary } from './actions/file-summary.js';
import { handInCash } from './actions/hand-in-cash.js';
import { importReference } from './actions/import-reference.js';
import { issueNotice } from './actions/issue-notice.js';
import { proposeClosing } from './actions/propose-closing.js';
import { proposeDecision } from './actions/propose-decision.js';
import { proposeExtension } from './actions/propose-extension.js';
import { proposeFiling } from './actions/propose-filing.js';
import { proposeNotFiling } from './actions/propose-not-filing.js';
import { publishDecision } from './actions/publish-decision.js';
import { recordCollectiveDiscussion } from './actions/record-collective-discussion.js';
import { recordInspection } from './actions/record-inspection.js';
import { recordPayment } from './actions/record-payment.js';
import { recordPerformance } from './actions/record-performance.js';
import { recordQuestioning } from './actions/record-questioning.js';
import { recordRecheck } from './actions/record-recheck.js';
import { recordReview } from './actions/record-review.js';
import { recordStatement } from './actions/record-statement.js';
import { recordVerification } from './actions/record-verification.js';
import { recordWaiver } from './actions/record-waiver.js';
import { registerClue } from './actions/register-clue.js';
import { returnProposal } from './actions/return-proposal.js';
import { serveDecision } from './actions/serve-decision.js';
import { serveNotice } from './actions/serve-notice.js';
import { submitForReview } from './actions/submit-for-review.js';
import { submitReport } from './actions/submit-report.js';
import { approveMeasure } from './actions/approve-measure.js';
import { commissionTest } from './actions/commission-test.js';
import { endorseMeasure } from './actions/endorse-measure.js';
import { orderCorrection } from './actions/order-correction.js';
import { recordReinspection } from './actions/record-reinspection.js';
import { recordTestResult } from './actions/record-test-result.js';
import { refuseMeasure } from './actions/refuse-measure.js';
import { requestMeasure } from './actions/request-measure.js';
import { requestMeasureEnd } from './actions/request-measure-end.js';
import { requestMeasureExtension } from './actions/request-measure-extension.js';
import { takeMeasure } from './actions/take-measure.js';
import { takeUrgentMeasure } from './actions/take-urgent-measure.js';
import { applyToCourt } from './actions/apply-to-court.js';
import { grantDeferral } from './actions/grant-deferral.js';
import { proposeDeferral } from './actions/propose-deferral.js';
import { recordCourtRuling } from './actions/record-court-ruling.js';
import { recordDemandAnswer } from './actions/record-demand-answer.js';
import { sendDemand } from './actions/send-demand.js';
import { hasRole, type Role } from './actor.js';
import type { At, CaseState, Stage } from './case-state.js';
import type { Context } from './context.js';
import type { Refusal } from './refusals.js';

interface Row<S extends CaseState> {
  action: Action<S, never>;
  by: readonly Role[];
}

const may = <S extends CaseState, B extends object>(by: Role | readonly Role[], action: Action<S, B>): Row<S> => ({
  action: action as unknown as Action<S, never>,
  by: typeof by === 'string' ? [by] : by,
});

const caseworker = 'caseworker';
const unitHead = 'unit-head';
const departmentHead = 'department-head';
const heads = [unitHead, departmentHead] as const;

/** What runs beside the main line from verification on: holds, seizures, tests, corrections (procedure T12-T17, T23). */
const starting = [
  may(caseworker, requestMeasure),
  may(caseworker, takeMeasure),
  may(caseworker, takeUrgentMeasure),
  may(caseworker, commissionTest),
];
const underWay = [
  may(caseworker, requestMeasureExtension),
  may(caseworker, requestMeasureEnd),
  may(unitHead, endorseMeasure),
  may(departmentHead, approveMeasure),
  may(departmentHead, refuseMeasure),
  may(caseworker, recordTestResult),
  may(caseworker, orderCorrection),
  may(caseworker, recordReinspection),
];

/**
 * Who may do what at which stage (procedure §2.0-§2.2, §3): the one table that the server refuses from and the case page draws from.
 * What else stands in the way is said by each action's `unless`.
 */
export const nextSteps: { readonly [S in Stage]: readonly Row<At<S>>[] } = {
  none: [may(['registrar', caseworker, unitHead], registerClue), may(['registrar', 'admin'], importReference)],
  reference: [],
  clue: [may(unitHead, assignVerification), may(caseworker, decideOnTheSpot)],
  verifying: [
    may(unitHead, assignVerification),
    may(caseworker, recordVerification),
    may(caseworker, proposeFiling),
    may(caseworker, proposeNotFiling),
    may(caseworker, proposeExtension),
    may(unitHead, endorseProposal),
    may(heads, returnProposal),
    may(departmentHead, fileCase),
    may(departmentHead, declineFiling),
    may(departmentHead, approveExtension),
    ...starting,
    ...underWay,
  ],
  'not-filed': [],
  investigating: [
    may(unitHead, assignOfficers),
    may(caseworker, recordInspection),
    may(caseworker, recordQuestioning),
    may(caseworker, collectEvidence),
    may(caseworker, submitReport),
    may(caseworker, proposeExtension),
    may(unitHead, endorseProposal),
    may(heads, returnProposal),
    may(departmentHead, approveExtension),
    ...starting,
    ...underWay,
  ],
  reported: [may(caseworker, submitForReview), may(heads, returnProposal), ...underWay],
  'in-review': [may('reviewer', recordReview), ...underWay],
  reviewed: [
    may(departmentHead, approveProposal),
    may(caseworker, proposeDecision),
    may(unitHead, endorseProposal),
    may(heads, returnProposal),
    may(departmentHead, decideNoPenalty),
    ...underWay,
  ],
  approved: [may(caseworker, issueNotice), may(caseworker, serveNotice), ...underWay],
  notified: [
    may(caseworker, recordStatement),
    may(caseworker, recordRecheck),
    may(caseworker, recordWaiver),
    may(departmentHead, recordCollectiveDiscussion),
    may(caseworker, proposeDecision),
    may(unitHead, endorseProposal),
    may(heads, returnProposal),
    may(departmentHead, decidePenalty),
    may(departmentHead, decideNoPenalty),
    ...underWay,
  ],
  decided: [may(caseworker, serveDecision), may(caseworker, publishDecision), ...underWay],
  executing: [
    may(caseworker, recordPayment),
    may(caseworker, proposeDeferral),
    may(unitHead, endorseProposal),
    may(heads, returnProposal),
    may(departmentHead, grantDeferral),
    may(caseworker, sendDemand),
    may(caseworker, recordDemandAnswer),
    may(departmentHead, applyToCourt),
    may(caseworker, recordCourtRuling),
    may(caseworker, handInCash),
    may(caseworker, recordPerformance),
    may(caseworker, publishDecision),
    ...underWay,
  ],
  performed: [
    may(caseworker, proposeClosing),
    may(caseworker, handInCash),
    may(caseworker, publishDecision),
    may(unitHead, endorseProposal),
    may(heads, returnProposal),
    may(departmentHead, closeCase),
    ...underWay,
  ],
  closed: [may(caseworker, archiveCase), may(caseworker, publishDecision)],
  archived: [],
  summary: [
    may(caseworker, recordPayment),
    may(caseworker, recordPerformance),
    may(caseworker, handInCash),
    may(caseworker, fileSummary),
  ],
  'summary-filed': [],
};

/** Rows of a stage, for code that has only the state at hand. */
export const rowsAt = (stage: Stage): readonly Row<CaseState>[] =>
  nextSteps[stage] as readonly Row<never>[] as readonly Row<CaseState>[];

/** Every action once, in the order of the procedure. */
export const allActions: readonly Row<CaseState>[] = [
  ...new Map(
    Object.keys(nextSteps)
      .flatMap((stage) => rowsAt(stage as Stage))
      .map((row) => [row.action.name, row]),
  ).values(),
];

/** One line of "what can be done now": by whom, on what ground, and why not when it cannot. */
export interface NextStep {
  action: string;
  chinese: string;
  summary: string;
  ground: string;
  by: readonly Role[];
  /** Whether this actor may do it now. */
  allowed: boolean;
  reason: Pick<Refusal, 'code' | 'message' | 'instead' | 'ground'> | null;
}

/** What can be done at this point, by whom, and why the rest cannot. */
export const nextStepsFor = (state: CaseState, context: Context): NextStep[] =>
  rowsAt(state.stage).map(({ action: { name, chinese, summary, ground, unless }, by }) => {
    const inTheWay = unless?.(state, context) ?? null;
    const allowed = inTheWay === null && hasRole(context.actor, by);
    return { action: name, chinese, summary, ground, by, allowed, reason: inTheWay };
  });
