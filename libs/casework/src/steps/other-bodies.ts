import { demandMaterial } from '../actions/investigation/demand-material.js';
import { recordMaterial } from '../actions/investigation/record-material.js';
import { takeSample } from '../actions/measures/take-sample.js';
import { approveTransfer } from '../actions/other-bodies/approve-transfer.js';
import { askRightsHolder } from '../actions/other-bodies/ask-rights-holder.js';
import { askSuperior } from '../actions/other-bodies/ask-superior.js';
import { proposeTransfer } from '../actions/other-bodies/propose-transfer.js';
import { recordAssistance } from '../actions/other-bodies/record-assistance.js';
import { recordDispute } from '../actions/other-bodies/record-dispute.js';
import { recordIdentification } from '../actions/other-bodies/record-identification.js';
import { recordSuperiorDecision } from '../actions/other-bodies/record-superior-decision.js';
import { reportToSuperior } from '../actions/other-bodies/report-to-superior.js';
import { requestAssistance } from '../actions/other-bodies/request-assistance.js';
import { settleDispute } from '../actions/other-bodies/settle-dispute.js';
import { contestPoliceRefusal } from '../actions/police/contest-police-refusal.js';
import { decideReferral } from '../actions/police/decide-referral.js';
import { handOverToPolice } from '../actions/police/hand-over-to-police.js';
import { recordConviction } from '../actions/police/record-conviction.js';
import { recordPoliceAnswer } from '../actions/police/record-police-answer.js';
import { recordPoliceReceipt } from '../actions/police/record-police-receipt.js';
import { reportSuspectedCrime } from '../actions/police/report-suspected-crime.js';
import { sendReferral } from '../actions/police/send-referral.js';
import { takeCaseBack } from '../actions/police/take-case-back.js';
import { caseworker, departmentHead, mainHead, may } from './row.js';

/**
 * While facts are established: samples, material, rights holders, other regulators, who has jurisdiction (procedure
 * T9-T11, T20, §4.1).
 */
export const asking = [
  may(caseworker, takeSample),
  may(caseworker, demandMaterial),
  may(caseworker, askRightsHolder),
  may(caseworker, requestAssistance),
  may(caseworker, recordDispute),
  may(caseworker, settleDispute),
  may(caseworker, askSuperior),
  may(caseworker, recordSuperiorDecision),
];

/** What was asked for is answered later, whatever has become of the case meanwhile. */
export const answering = [
  may(caseworker, recordMaterial),
  may(caseworker, recordIdentification),
  may(caseworker, recordAssistance),
];

/** T5. */
export const transferring = [may(caseworker, proposeTransfer), may(departmentHead, approveTransfer)];

/** T5a: a suspicion may arise until the decision, and goes to the police from wherever it arose. */
export const referring = [
  may(caseworker, reportSuspectedCrime),
  may(mainHead, decideReferral),
  may(caseworker, sendReferral),
];

/** T5a, T5b: while the police have the case. */
export const withPolice = [
  may(caseworker, recordPoliceReceipt),
  may(caseworker, recordPoliceAnswer),
  may(caseworker, contestPoliceRefusal),
  may(caseworker, handOverToPolice),
  may(caseworker, takeCaseBack),
  may(caseworker, recordConviction),
];

/** §4.1: what the superior assigned has a result. */
export const reporting = [may(caseworker, reportToSuperior)];
