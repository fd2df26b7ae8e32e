import type { Role } from '#casework';

export const caseworker: Role[] = ['caseworker'];
export const unitHead: Role[] = ['unit-head'];
export const departmentHead: Role[] = ['department-head'];
export const hearingHost: Role[] = ['hearing-host'];
export const heads: Role[] = ['unit-head', 'department-head'];

/**
 * PR Art.4: until the decision everybody who handles the case may be recused. PR Art.21: a filed case has its officers.
 */
export const recusing: Record<string, Role[]> = {
  'request-recusal': ['caseworker', 'unit-head', 'reviewer', 'department-head', 'main-head', 'hearing-host'],
  'decide-recusal': ['department-head', 'main-head'],
};
export const handing: Record<string, Role[]> = {
  'join-units': departmentHead,
  'offer-hand-over': ['caseworker', 'unit-head', 'department-head'],
  'confirm-hand-over': ['caseworker', 'unit-head'],
  'decline-hand-over': ['caseworker', 'unit-head', 'department-head'],
};
export const linking: Record<string, Role[]> = { 'link-case': [...caseworker, 'department-head'] };
export const staffing: Record<string, Role[]> = {
  'assign-officers': unitHead,
  ...linking,
  ...handing,
};

/** T18, T19: the goods while they are held. */
export const keeping: Record<string, Role[]> = {
  'move-goods': caseworker,
  'publish-early-disposal': caseworker,
  'request-early-disposal': caseworker,
  'dispose-early': caseworker,
  'proclaim-goods': caseworker,
  'record-claim': caseworker,
  'dispose-unclaimed': departmentHead,
};

/** T30, ILL Art.14: for the heads together, and for the main head alone. */
const leading: Record<string, Role[]> = {
  'extend-collectively': ['department-head', 'main-head'],
  'approve-uncomputable-gains': ['main-head'],
};

/** T12-T17, T23: from verification on, until the case is closed; begun only while facts are established. */
export const underWay: Record<string, Role[]> = {
  ...keeping,
  'request-measure-extension': caseworker,
  'request-measure-end': caseworker,
  'endorse-measure': unitHead,
  'approve-measure': departmentHead,
  'refuse-measure': departmentHead,
  'record-test-result': caseworker,
  'order-correction': caseworker,
  'record-reinspection': caseworker,
  'confirm-service-address': caseworker,
  'record-material': caseworker,
  'record-identification': caseworker,
  'record-assistance': caseworker,
};
export const starting: Record<string, Role[]> = {
  'request-measure': caseworker,
  'take-measure': caseworker,
  'take-urgent-measure': caseworker,
  'commission-test': caseworker,
  'take-sample': caseworker,
  'demand-material': caseworker,
  'ask-rights-holder': caseworker,
  'request-assistance': caseworker,
  'record-dispute': caseworker,
  'settle-dispute': caseworker,
  'ask-superior': caseworker,
  'record-superior-decision': caseworker,
};

/**
 * T5, T5a, T5b: another body is proposed and approved; a crime is reported until the decision; what the police have is
 * theirs.
 */
export const transferring: Record<string, Role[]> = {
  'propose-transfer': caseworker,
  'approve-transfer': departmentHead,
};
export const referring: Record<string, Role[]> = {
  'report-suspected-crime': caseworker,
  'decide-referral': ['main-head'],
  'send-referral': caseworker,
};
export const withPolice: Record<string, Role[]> = {
  'record-police-receipt': caseworker,
  'record-police-answer': caseworker,
  'contest-police-refusal': caseworker,
  'hand-over-to-police': caseworker,
  'take-case-back': caseworker,
  'record-conviction': caseworker,
};
/** §4.1: what the superior assigned is reported back. */
export const reporting: Record<string, Role[]> = { 'report-to-superior': caseworker };

/** PR Art.82: a document waits for its service, and a way failed; of a hearing its host says so. */
export const attempting: Record<string, Role[]> = { 'record-service-attempt': ['caseworker', 'hearing-host'] };

/** T42: shown here, or sent to the province of the party and shown there. */
export const publishing: Record<string, Role[]> = {
  'publish-decision': caseworker,
  'push-publication': caseworker,
  'record-publication-receipt': caseworker,
  'record-listing-published': caseworker,
};

/** Until the case is archived: the recording of whoever was there (§2.10), particulars that were learned late. */
export const recording: Record<string, Role[]> = {
  'attach-av-record': ['caseworker', 'hearing-host'],
  'complete-particulars': caseworker,
};

/** ARL, ALL: from the day the decision reached the party; §4.8: what is owed then; §4.9: a wrong entry. */
export const suing: Record<string, Role[]> = {
  'record-suit': caseworker,
  'file-answer': caseworker,
  'record-judgment': caseworker,
  'confirm-judgment': caseworker,
  'grant-review-access': departmentHead,
  'withdraw-review-access': departmentHead,
};
export const owing: Record<string, Role[]> = {
  'withdraw-publication': caseworker,
  'record-listing-removed': caseworker,
  'settle-duty': caseworker,
};
export const challenging: Record<string, Role[]> = {
  'record-reconsideration': caseworker,
  'record-reconsideration-result': caseworker,
  ...suing,
  ...owing,
};
export const challengingServed = { ...challenging, 'open-round': departmentHead, 'correct-decision': caseworker };
export const correcting: Record<string, Role[]> = { 'correct-entry': caseworker };
/** A slip of the bank that comes once the case is over or its decision fell (APL Art.67). */
export const correctingLate: Record<string, Role[]> = { ...correcting, 'record-payment': caseworker };
/** CRED Art.4, 14-17, 23: a department head approves every answer. */
export const repairing: Record<string, Role[]> = {
  'apply-for-credit-repair': caseworker,
  'ask-for-repair-material': caseworker,
  'record-repair-material': caseworker,
  'accept-credit-repair': caseworker,
  'decline-credit-repair': departmentHead,
  'extend-credit-repair': departmentHead,
  'decide-credit-repair': departmentHead,
  'record-credit-data': caseworker,
  'revoke-credit-repair': departmentHead,
};
/** T52. */
export const disposing: Record<string, Role[]> = { 'approve-disposal': departmentHead, 'dispose-goods': caseworker };

export const open = {
  ...underWay,
  ...staffing,
  ...leading,
  ...recusing,
  ...recording,
  ...referring,
  ...owing,
  ...correcting,
};

/** What is done about a fine on the spot that is not paid (APL Art.66(2); PR Art.74-76; ACL Art.39-42, 53, 54). */
export const enforcingOnTheSpot = {
  'propose-deferral': caseworker,
  'endorse-proposal': unitHead,
  'return-proposal': heads,
  'grant-deferral': departmentHead,
  'pause-execution': departmentHead,
  'resume-execution': departmentHead,
  'end-execution': departmentHead,
  'agree-execution': departmentHead,
  'record-breach': caseworker,
  'send-demand': caseworker,
  'record-demand-answer': caseworker,
  'apply-to-court': departmentHead,
  'record-court-ruling': caseworker,
  'record-review-enforcement': caseworker,
};

/** What is taken into a clue and its verification: a repeated report, a decision that the party holds on paper. */
export const takingIn = { 'merge-report': caseworker, 'record-handed-over-decision': caseworker };

/** A clue that is decided at once (PR Art.66), or whose party is known better. */
export const decidingOnTheSpot = { 'decide-on-the-spot': caseworker, 'complete-particulars': caseworker };

/** The fine on the spot and its papers (PR Art.70, 72, 73). */
export const onTheSpot = {
  'record-payment': caseworker,
  'record-performance': caseworker,
  'hand-in-cash': caseworker,
  'file-summary': caseworker,
  'mend-irregular-decision': departmentHead,
};

/** The notice, or the approval taken back before it is served (PR Art.56, 57). */
export const notifying = { 'issue-notice': caseworker, 'serve-notice': caseworker, 'return-proposal': heads };

/** PR Art.59. */
export const refunding = { 'order-refund': caseworker, 'record-refund-result': caseworker };

/** PR Art.77. */
/** Of a decision that fell. */
export const ofWhatFell = { 'record-court-ruling': caseworker, 'hand-in-cash': caseworker };
export const reopening = { 'reopen-execution': departmentHead };
