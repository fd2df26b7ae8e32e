import { publishDecision } from '../actions/decision/publish-decision.js';
import { pushPublication } from '../actions/decision/push-publication.js';
import { recordListingPublished } from '../actions/decision/record-listing-published.js';
import { recordPublicationReceipt } from '../actions/decision/record-publication-receipt.js';
import { agreeExecution } from '../actions/execution/agree-execution.js';
import { applyToCourt } from '../actions/execution/apply-to-court.js';
import { endExecution } from '../actions/execution/end-execution.js';
import { grantDeferral } from '../actions/execution/grant-deferral.js';
import { handInCash } from '../actions/execution/hand-in-cash.js';
import { pauseExecution } from '../actions/execution/pause-execution.js';
import { proposeDeferral } from '../actions/execution/propose-deferral.js';
import { recordBreach } from '../actions/execution/record-breach.js';
import { recordCourtRuling } from '../actions/execution/record-court-ruling.js';
import { recordDemandAnswer } from '../actions/execution/record-demand-answer.js';
import { recordPayment } from '../actions/execution/record-payment.js';
import { recordPerformance } from '../actions/execution/record-performance.js';
import { recordReviewEnforcement } from '../actions/execution/record-review-enforcement.js';
import { resumeExecution } from '../actions/execution/resume-execution.js';
import { sendDemand } from '../actions/execution/send-demand.js';
import { approveDisposal } from '../actions/measures/approve-disposal.js';
import { auctionSeizedGoods } from '../actions/measures/auction-seized-goods.js';
import { disposeGoods } from '../actions/measures/dispose-goods.js';
import { endorseProposal } from '../actions/proposals/endorse-proposal.js';
import { returnProposal } from '../actions/proposals/return-proposal.js';
import { caseworker, departmentHead, heads, may, unitHead } from './row.js';

/** Confiscated goods leave the store by form #52 (procedure T52). */
export const disposing = [may(departmentHead, approveDisposal), may(caseworker, disposeGoods)];

/** Of a decision that fell its cash still goes to the bank, and the court ends what it was asked (APL Art.71). */
export const ofWhatFell = [may(caseworker, recordCourtRuling), may(caseworker, handInCash)];

/** The decision and the listing in public, here or in the party's province (procedure T42). */
export const publishing = [
  may(caseworker, publishDecision),
  may(caseworker, pushPublication),
  may(caseworker, recordPublicationReceipt),
  may(caseworker, recordListingPublished),
];

/**
 * A fine on the spot that is not paid, whether or not its material is handed in: like any other (APL Art.66(2); PR
 * Art.70, 74-76; ACL Art.39-42, 53, 54).
 */
export const enforcingOnTheSpot = [
  may(caseworker, proposeDeferral),
  may(unitHead, endorseProposal),
  may(heads, returnProposal),
  may(departmentHead, grantDeferral),
  may(caseworker, sendDemand),
  may(caseworker, recordDemandAnswer),
  may(departmentHead, applyToCourt),
  may(caseworker, recordCourtRuling),
  may(caseworker, recordReviewEnforcement),
  may(departmentHead, pauseExecution),
  may(departmentHead, resumeExecution),
  may(departmentHead, endExecution),
  may(departmentHead, agreeExecution),
  may(caseworker, recordBreach),
];

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
  may(caseworker, recordReviewEnforcement),
  may(departmentHead, pauseExecution),
  may(departmentHead, resumeExecution),
  may(departmentHead, endExecution),
  may(departmentHead, agreeExecution),
  may(caseworker, recordBreach),
  may(departmentHead, auctionSeizedGoods),
  ...disposing,
  may(caseworker, handInCash),
  may(caseworker, recordPerformance),
  ...publishing,
];
