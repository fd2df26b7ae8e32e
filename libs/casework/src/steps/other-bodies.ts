import { approveTransfer } from '../actions/approve-transfer.js';
import { askRightsHolder } from '../actions/ask-rights-holder.js';
import { askSuperior } from '../actions/ask-superior.js';
import { contestPoliceRefusal } from '../actions/contest-police-refusal.js';
import { decideReferral } from '../actions/decide-referral.js';
import { demandMaterial } from '../actions/demand-material.js';
import { handOverToPolice } from '../actions/hand-over-to-police.js';
import { proposeTransfer } from '../actions/propose-transfer.js';
import { recordAssistance } from '../actions/record-assistance.js';
import { recordConviction } from '../actions/record-conviction.js';
import { recordDispute } from '../actions/record-dispute.js';
import { recordIdentification } from '../actions/record-identification.js';
import { recordMaterial } from '../actions/record-material.js';
import { recordPoliceAnswer } from '../actions/record-police-answer.js';
import { recordPoliceReceipt } from '../actions/record-police-receipt.js';
import { recordSuperiorDecision } from '../actions/record-superior-decision.js';
import { reportSuspectedCrime } from '../actions/report-suspected-crime.js';
import { reportToSuperior } from '../actions/report-to-superior.js';
import { requestAssistance } from '../actions/request-assistance.js';
import { sendReferral } from '../actions/send-referral.js';
import { settleDispute } from '../actions/settle-dispute.js';
import { takeSample } from '../actions/take-sample.js';
import { takeCaseBack } from '../actions/take-case-back.js';
import { caseworker, departmentHead, mainHead, may } from './row.js';

/** While facts are established: samples, material, rights holders, other regulators, who has jurisdiction (procedure T9-T11, T20, §4.1). */
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
