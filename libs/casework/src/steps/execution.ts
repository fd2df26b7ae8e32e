import { applyToCourt } from '../actions/apply-to-court.js';
import { endorseProposal } from '../actions/endorse-proposal.js';
import { grantDeferral } from '../actions/grant-deferral.js';
import { handInCash } from '../actions/hand-in-cash.js';
import { proposeDeferral } from '../actions/propose-deferral.js';
import { publishDecision } from '../actions/publish-decision.js';
import { recordCourtRuling } from '../actions/record-court-ruling.js';
import { recordDemandAnswer } from '../actions/record-demand-answer.js';
import { recordPayment } from '../actions/record-payment.js';
import { recordPerformance } from '../actions/record-performance.js';
import { returnProposal } from '../actions/return-proposal.js';
import { sendDemand } from '../actions/send-demand.js';
import { caseworker, departmentHead, heads, may, unitHead } from './row.js';

/** From the service of the decision to its last item, also by way of the court (procedure T45-T52). */
export const executionSteps = [
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
];
