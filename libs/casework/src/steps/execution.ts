import { agreeExecution } from '../actions/agree-execution.js';
import { applyToCourt } from '../actions/apply-to-court.js';
import { approveDisposal } from '../actions/approve-disposal.js';
import { auctionSeizedGoods } from '../actions/auction-seized-goods.js';
import { disposeGoods } from '../actions/dispose-goods.js';
import { endExecution } from '../actions/end-execution.js';
import { endorseProposal } from '../actions/endorse-proposal.js';
import { grantDeferral } from '../actions/grant-deferral.js';
import { handInCash } from '../actions/hand-in-cash.js';
import { pauseExecution } from '../actions/pause-execution.js';
import { proposeDeferral } from '../actions/propose-deferral.js';
import { publishDecision } from '../actions/publish-decision.js';
import { recordBreach } from '../actions/record-breach.js';
import { recordCourtRuling } from '../actions/record-court-ruling.js';
import { recordDemandAnswer } from '../actions/record-demand-answer.js';
import { recordListingPublished } from '../actions/record-listing-published.js';
import { recordPayment } from '../actions/record-payment.js';
import { recordPerformance } from '../actions/record-performance.js';
import { resumeExecution } from '../actions/resume-execution.js';
import { returnProposal } from '../actions/return-proposal.js';
import { sendDemand } from '../actions/send-demand.js';
import { caseworker, departmentHead, heads, may, unitHead } from './row.js';

/** Confiscated goods leave the store by form #52 (procedure T52). */
export const disposing = [may(departmentHead, approveDisposal), may(caseworker, disposeGoods)];

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
  may(departmentHead, pauseExecution),
  may(departmentHead, resumeExecution),
  may(departmentHead, endExecution),
  may(departmentHead, agreeExecution),
  may(caseworker, recordBreach),
  may(departmentHead, auctionSeizedGoods),
  ...disposing,
  may(caseworker, handInCash),
  may(caseworker, recordPerformance),
  may(caseworker, publishDecision),
  may(caseworker, recordListingPublished),
];
