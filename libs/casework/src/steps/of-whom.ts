/**
 * Of whom an act is where a case has several parties. `party`: of one of them, its own notice, decision, money or
 * challenge. `each`: of every party for whom it is possible now. `case`: of all of them or of none.
 */
export type OfWhom = 'party' | 'each' | 'case';

const notice = [
  'confirm-service-address',
  'record-service-attempt',
  'issue-notice',
  'order-refund',
  'record-recheck',
  'record-refund-result',
  'record-statement',
  'record-waiver',
  'serve-notice',
];

const hearing = [
  'record-hearing-request',
  'withdraw-hearing-request',
  'name-hearing-host',
  'hand-file-to-host',
  'fix-hearing',
  'serve-hearing-notice',
  'publish-hearing',
  'hold-hearing',
  'file-hearing-report',
  'end-hearing',
];

const decision = [
  'submit-report',
  'propose-decision',
  'record-collective-discussion',
  'decide-penalty',
  'decide-no-penalty',
  'serve-decision',
  'publish-decision',
  'push-publication',
  'record-publication-receipt',
  'record-listing-consent',
  'record-listing-published',
  'record-listing-removed',
];

const execution = [
  'complete-particulars',
  'record-payment',
  'record-performance',
  'hand-in-cash',
  'propose-deferral',
  'grant-deferral',
  'send-demand',
  'record-demand-answer',
  'apply-to-court',
  'record-court-ruling',
  'record-review-enforcement',
  'pause-execution',
  'resume-execution',
  'agree-execution',
  'record-breach',
  'end-execution',
  'auction-seized-goods',
  'approve-disposal',
  'dispose-goods',
];

const challenges = [
  'record-reconsideration',
  'record-suit',
  'file-answer',
  'record-reconsideration-result',
  'record-judgment',
  'confirm-judgment',
  'settle-duty',
  'mend-irregular-decision',
  'withdraw-publication',
  'open-round',
  'correct-decision',
  'grant-review-access',
  'withdraw-review-access',
];

const creditRepair = [
  'apply-for-credit-repair',
  'ask-for-repair-material',
  'record-repair-material',
  'accept-credit-repair',
  'decline-credit-repair',
  'extend-credit-repair',
  'decide-credit-repair',
  'record-credit-data',
  'revoke-credit-repair',
];

const ofOneParty: ReadonlySet<string> = new Set([
  ...notice,
  ...hearing,
  ...decision,
  ...execution,
  ...challenges,
  ...creditRepair,
]);

/** Of all parties or of none: who has the case and where it lies, and its end (PR Art.77, 78: 一案一卷). */
const ofWholeCase: ReadonlySet<string> = new Set([
  'assign-officers',
  'join-units',
  'offer-hand-over',
  'confirm-hand-over',
  'decline-hand-over',
  'link-case',
  'join-case',
  'request-recusal',
  'decide-recusal',
  'propose-transfer',
  'approve-transfer',
  'propose-closing',
  'close-case',
  'archive-case',
  'reopen-execution',
  'correct-entry',
]);

/** Whether an act on a case may say for which party it is. */
export const mayNameParty = (act: string): boolean => !ofWholeCase.has(act);

export const ofWhom = (act: string): OfWhom => {
  if (ofOneParty.has(act)) return 'party';
  return ofWholeCase.has(act) ? 'case' : 'each';
};
