import { decideNoPenalty } from '../actions/decision/decide-no-penalty.js';
import { decidePenalty } from '../actions/decision/decide-penalty.js';
import { proposeDecision } from '../actions/decision/propose-decision.js';
import { recordCollectiveDiscussion } from '../actions/decision/record-collective-discussion.js';
import { recordListingConsent } from '../actions/decision/record-listing-consent.js';
import { serveDecision } from '../actions/decision/serve-decision.js';
import { archiveCase } from '../actions/execution/archive-case.js';
import { closeCase } from '../actions/execution/close-case.js';
import { handInCash } from '../actions/execution/hand-in-cash.js';
import { proposeClosing } from '../actions/execution/propose-closing.js';
import { recordPayment } from '../actions/execution/record-payment.js';
import { recordPerformance } from '../actions/execution/record-performance.js';
import { reopenExecution } from '../actions/execution/reopen-execution.js';
import { approveExtension } from '../actions/filing/approve-extension.js';
import { assignVerification } from '../actions/filing/assign-verification.js';
import { completeParticulars } from '../actions/filing/complete-particulars.js';
import { declineFiling } from '../actions/filing/decline-filing.js';
import { fileCase } from '../actions/filing/file-case.js';
import { importReference } from '../actions/filing/import-reference.js';
import { mergeReport } from '../actions/filing/merge-report.js';
import { proposeExtension } from '../actions/filing/propose-extension.js';
import { proposeFiling } from '../actions/filing/propose-filing.js';
import { proposeNotFiling } from '../actions/filing/propose-not-filing.js';
import { recordVerification } from '../actions/filing/record-verification.js';
import { registerClue } from '../actions/filing/register-clue.js';
import { joinCase } from '../actions/hand-over/join-case.js';
import { recordHearingRequest } from '../actions/hearing/record-hearing-request.js';
import { collectEvidence } from '../actions/investigation/collect-evidence.js';
import { recordInspection } from '../actions/investigation/record-inspection.js';
import { recordQuestioning } from '../actions/investigation/record-questioning.js';
import { issueNotice } from '../actions/notice/issue-notice.js';
import { recordRecheck } from '../actions/notice/record-recheck.js';
import { recordStatement } from '../actions/notice/record-statement.js';
import { recordWaiver } from '../actions/notice/record-waiver.js';
import { serveNotice } from '../actions/notice/serve-notice.js';
import { endorseProposal } from '../actions/proposals/endorse-proposal.js';
import { returnProposal } from '../actions/proposals/return-proposal.js';
import { approveProposal } from '../actions/review/approve-proposal.js';
import { recordReview } from '../actions/review/record-review.js';
import { submitForReview } from '../actions/review/submit-for-review.js';
import { submitReport } from '../actions/review/submit-report.js';
import { proposeSuspension } from '../actions/suspension/propose-suspension.js';
import { proposeTermination } from '../actions/suspension/propose-termination.js';
import { resumeCase } from '../actions/suspension/resume-case.js';
import { suspendCase } from '../actions/suspension/suspend-case.js';
import { terminateCase } from '../actions/suspension/terminate-case.js';
import type { At, Stage } from '../state/case-state.js';
import {
  attempting,
  ending,
  handing,
  linking,
  open,
  rechecking,
  recording,
  recusing,
  staffing,
  starting,
  underWay,
} from './beside-the-main-line.js';
import { challenging, challengingServed, comingLate, correcting, owing, suing } from './challenges.js';
import { repairing } from './credit-repair.js';
import { disposing, enforcingOnTheSpot, executionSteps, ofWhatFell, publishing } from './execution.js';
import { hearingSteps } from './hearing.js';
import { filing, handedOver, mending, onTheSpot } from './on-the-spot.js';
import { answering, referring, reporting, transferring, withPolice } from './other-bodies.js';
import { refunding } from './refund.js';
import { caseworker, departmentHead, heads, may, reviewer, unitHead, type Row } from './row.js';

const afterTheEnd = [...challengingServed, ...repairing, ...rechecking, ...comingLate];

/** What was transferred or terminated is closed (PR Art.77). */
const toBeClosed = [
  may(caseworker, proposeClosing),
  may(unitHead, endorseProposal),
  may(heads, returnProposal),
  may(departmentHead, closeCase),
  ...reporting,
  ...underWay,
  ...staffing,
  ...recording,
  ...owing,
  ...correcting,
];

/**
 * Who may do what at which stage (procedure §2.0-§2.2, §3): the one table that the server refuses from and the case
 * page draws from. What else stands in the way is said by each act's `refuseIf`.
 */
export const nextSteps: { readonly [S in Stage]: readonly Row<At<S>>[] } = {
  none: [may(['registrar', caseworker, unitHead], registerClue), may(['registrar', 'admin'], importReference)],
  reference: [],
  clue: [
    may(caseworker, mergeReport),
    may(unitHead, assignVerification),
    ...onTheSpot,
    may(caseworker, completeParticulars),
    ...correcting,
  ],
  verifying: [
    may(caseworker, mergeReport),
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
    ...handedOver,
    ...starting,
    ...underWay,
    ...handing,
    ...recusing,
    ...transferring,
    ...referring,
    ...recording,
    ...correcting,
  ],
  'not-filed': correcting,
  'clue-transferred': correcting,
  'clue-referred': [
    may(unitHead, assignVerification),
    ...withPolice,
    ...underWay,
    ...handing,
    ...recusing,
    ...recording,
    ...correcting,
  ],
  investigating: [
    may(caseworker, recordInspection),
    may(caseworker, recordQuestioning),
    may(caseworker, collectEvidence),
    may(caseworker, submitReport),
    may(caseworker, proposeExtension),
    may(unitHead, endorseProposal),
    may(heads, returnProposal),
    may(departmentHead, approveExtension),
    may(caseworker, proposeSuspension),
    may(departmentHead, suspendCase),
    may(caseworker, proposeTermination),
    may(departmentHead, terminateCase),
    may(departmentHead, joinCase),
    ...transferring,
    ...starting,
    ...open,
    ...suing,
  ],
  referred: [...withPolice, ...underWay, ...staffing, ...recusing, ...recording, ...owing, ...correcting],
  transferred: toBeClosed,
  suspended: [
    may(departmentHead, resumeCase),
    may(caseworker, proposeTermination),
    may(unitHead, endorseProposal),
    may(heads, returnProposal),
    may(departmentHead, terminateCase),
    ...ending,
    ...staffing,
    ...recusing,
    ...referring,
    ...answering,
    ...recording,
    ...owing,
    ...correcting,
  ],
  terminated: toBeClosed,
  reported: [may(caseworker, submitForReview), may(heads, returnProposal), ...open],
  'in-review': [may(reviewer, recordReview), ...open],
  reviewed: [
    may(departmentHead, approveProposal),
    ...refunding,
    may(departmentHead, recordCollectiveDiscussion),
    may(caseworker, proposeDecision),
    may(caseworker, proposeExtension),
    may(departmentHead, approveExtension),
    may(unitHead, endorseProposal),
    may(heads, returnProposal),
    may(departmentHead, decideNoPenalty),
    ...transferring,
    ...open,
  ],
  approved: [
    may(caseworker, issueNotice),
    may(caseworker, serveNotice),
    may(departmentHead, recordCollectiveDiscussion),
    may(heads, returnProposal),
    ...attempting,
    ...open,
  ],
  notified: [
    may(caseworker, serveNotice),
    may(caseworker, recordStatement),
    may(caseworker, recordRecheck),
    may(caseworker, recordWaiver),
    may(caseworker, recordHearingRequest),
    ...refunding,
    may(caseworker, recordListingConsent),
    may(departmentHead, recordCollectiveDiscussion),
    may(caseworker, proposeDecision),
    may(caseworker, proposeExtension),
    may(departmentHead, approveExtension),
    may(unitHead, endorseProposal),
    may(heads, returnProposal),
    may(departmentHead, decidePenalty),
    may(departmentHead, decideNoPenalty),
    ...transferring,
    ...open,
  ],
  hearing: [...hearingSteps, ...attempting, ...open],
  heard: [may(caseworker, submitForReview), may(heads, returnProposal), ...open],
  'heard-in-review': [may(reviewer, recordReview), ...open],
  decided: [
    may(caseworker, serveDecision),
    // Nobody is left to be served.
    may(caseworker, proposeTermination),
    may(unitHead, endorseProposal),
    may(heads, returnProposal),
    may(departmentHead, terminateCase),
    ...publishing,
    ...attempting,
    ...reporting,
    ...underWay,
    ...staffing,
    ...recording,
    ...owing,
    ...correcting,
  ],
  executing: [
    ...executionSteps,
    may(caseworker, serveDecision),
    ...attempting,
    ...reporting,
    ...underWay,
    ...staffing,
    ...recording,
    ...challengingServed,
    ...repairing,
    ...correcting,
  ],
  performed: [
    ...attempting,
    may(caseworker, serveDecision),
    may(caseworker, recordPayment),
    may(caseworker, proposeClosing),
    may(caseworker, handInCash),
    ...publishing,
    may(unitHead, endorseProposal),
    may(heads, returnProposal),
    may(departmentHead, closeCase),
    ...disposing,
    ...reporting,
    ...underWay,
    ...staffing,
    ...recording,
    ...challengingServed,
    ...repairing,
    ...correcting,
  ],
  revoked: [
    may(caseworker, proposeClosing),
    may(unitHead, endorseProposal),
    may(heads, returnProposal),
    may(departmentHead, closeCase),
    ...ofWhatFell,
    ...reporting,
    ...underWay,
    ...staffing,
    ...recording,
    ...challengingServed,
    ...comingLate,
  ],
  closed: [
    may(caseworker, archiveCase),
    may(departmentHead, reopenExecution),
    ...publishing,
    ...disposing,
    ...reporting,
    ...staffing,
    ...recording,
    ...afterTheEnd,
  ],
  archived: [may(departmentHead, reopenExecution), ...linking, ...afterTheEnd],
  summary: [
    may(caseworker, recordPayment),
    may(caseworker, recordPerformance),
    may(caseworker, handInCash),
    ...filing,
    ...enforcingOnTheSpot,
    ...linking,
    ...recording,
    ...challenging,
    ...correcting,
  ],
  'summary-filed': [...mending, ...linking, ...challenging, ...comingLate],
  'summary-revoked': [...ofWhatFell, ...challenging, ...comingLate],
};
