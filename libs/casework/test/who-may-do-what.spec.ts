import type { Role } from '#casework';
import type { Stage } from '../src/case-state.js';
import { nextSteps } from '../src/steps/by-stage.js';

const caseworker: Role[] = ['caseworker'];
const unitHead: Role[] = ['unit-head'];
const departmentHead: Role[] = ['department-head'];
const hearingHost: Role[] = ['hearing-host'];
const heads: Role[] = ['unit-head', 'department-head'];

/** PR Art.4: until the decision everybody who handles the case may be recused. PR Art.21: a filed case has its officers. */
const recusing: Record<string, Role[]> = {
  'request-recusal': ['caseworker', 'unit-head', 'reviewer', 'department-head', 'main-head', 'hearing-host'],
  'decide-recusal': ['department-head', 'main-head'],
};
const handing: Record<string, Role[]> = {
  'join-units': departmentHead,
  'offer-hand-over': ['caseworker', 'unit-head', 'department-head'],
  'confirm-hand-over': ['caseworker', 'unit-head'],
  'decline-hand-over': ['caseworker', 'unit-head', 'department-head'],
};
const staffing: Record<string, Role[]> = { 'assign-officers': unitHead, ...handing };

/** T18, T19: the goods while they are held. */
const keeping: Record<string, Role[]> = {
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
const underWay: Record<string, Role[]> = {
  ...keeping,
  'request-measure-extension': caseworker,
  'request-measure-end': caseworker,
  'endorse-measure': unitHead,
  'approve-measure': departmentHead,
  'refuse-measure': departmentHead,
  'record-test-result': caseworker,
  'order-correction': caseworker,
  'record-reinspection': caseworker,
  'record-material': caseworker,
  'record-identification': caseworker,
  'record-assistance': caseworker,
};
const starting: Record<string, Role[]> = {
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

/** T5, T5a, T5b: another body is proposed and approved; a crime is reported until the decision; what the police have is theirs. */
const transferring: Record<string, Role[]> = { 'propose-transfer': caseworker, 'approve-transfer': departmentHead };
const referring: Record<string, Role[]> = {
  'report-suspected-crime': caseworker,
  'decide-referral': ['main-head'],
  'send-referral': caseworker,
};
const withPolice: Record<string, Role[]> = {
  'record-police-receipt': caseworker,
  'record-police-answer': caseworker,
  'contest-police-refusal': caseworker,
  'hand-over-to-police': caseworker,
  'take-case-back': caseworker,
  'record-conviction': caseworker,
};
/** §4.1: what the superior assigned is reported back. */
const reporting: Record<string, Role[]> = { 'report-to-superior': caseworker };

/** §2.10: whoever was there brings the recording in, until the case is archived. */
const recording: Record<string, Role[]> = { 'attach-av-record': ['caseworker', 'hearing-host'] };

/** ARL, ALL: from the day the decision reached the party; §4.8: what is owed then; §4.9: a wrong entry. */
const suing: Record<string, Role[]> = {
  'record-suit': caseworker,
  'file-answer': caseworker,
  'record-judgment': caseworker,
  'confirm-judgment': caseworker,
};
const owing: Record<string, Role[]> = { 'withdraw-publication': caseworker, 'settle-duty': caseworker };
const challenging: Record<string, Role[]> = {
  'record-reconsideration': caseworker,
  'record-reconsideration-result': caseworker,
  ...suing,
  ...owing,
};
const challengingServed = { ...challenging, 'open-round': departmentHead, 'correct-decision': caseworker };
const correcting: Record<string, Role[]> = { 'correct-entry': caseworker };
/** T52. */
const disposing: Record<string, Role[]> = { 'approve-disposal': departmentHead, 'dispose-goods': caseworker };

const open = { ...underWay, ...staffing, ...leading, ...recusing, ...recording, ...referring, ...owing, ...correcting };

/** §2.0 and §2.2 of the procedure, written down a second time: who may do what at which stage. */
const table: Record<Stage, Record<string, Role[]>> = {
  none: { 'register-clue': ['registrar', 'caseworker', 'unit-head'], 'import-reference': ['registrar', 'admin'] },
  reference: {},
  clue: {
    'merge-report': caseworker,
    'assign-verification': unitHead,
    'decide-on-the-spot': caseworker,
    ...correcting,
  },
  verifying: {
    'merge-report': caseworker,
    ...handing,
    ...starting,
    ...underWay,
    'assign-verification': unitHead,
    'record-verification': caseworker,
    'propose-filing': caseworker,
    'propose-not-filing': caseworker,
    'propose-extension': caseworker,
    'endorse-proposal': unitHead,
    'return-proposal': heads,
    'file-case': departmentHead,
    'decline-filing': departmentHead,
    'approve-extension': departmentHead,
    ...recusing,
    ...transferring,
    ...referring,
    ...recording,
    ...correcting,
  },
  'not-filed': correcting,
  'clue-transferred': correcting,
  'clue-referred': {
    ...handing,
    ...withPolice,
    ...underWay,
    ...recusing,
    ...recording,
    ...correcting,
    'assign-verification': unitHead,
  },
  referred: { ...withPolice, ...underWay, ...staffing, ...recusing, ...recording, ...owing, ...correcting },
  transferred: {
    ...owing,
    ...correcting,
    ...underWay,
    ...staffing,
    ...recording,
    ...reporting,
    'propose-closing': caseworker,
    'endorse-proposal': unitHead,
    'return-proposal': heads,
    'close-case': departmentHead,
  },
  investigating: {
    ...starting,
    ...open,
    ...transferring,
    ...recusing,
    ...recording,
    ...owing,
    ...correcting,
    ...suing,
    'propose-suspension': caseworker,
    'suspend-case': departmentHead,
    'propose-termination': caseworker,
    'terminate-case': departmentHead,
    'record-inspection': caseworker,
    'record-questioning': caseworker,
    'collect-evidence': caseworker,
    'submit-report': caseworker,
    'propose-extension': caseworker,
    'endorse-proposal': unitHead,
    'return-proposal': heads,
    'approve-extension': departmentHead,
  },
  suspended: {
    ...keeping,
    ...staffing,
    ...recusing,
    ...referring,
    'record-material': caseworker,
    'record-identification': caseworker,
    'record-assistance': caseworker,
    ...recording,
    ...owing,
    ...correcting,
    'resume-case': departmentHead,
    'propose-termination': caseworker,
    'endorse-proposal': unitHead,
    'return-proposal': heads,
    'terminate-case': departmentHead,
    'request-measure-end': caseworker,
    'endorse-measure': unitHead,
    'approve-measure': departmentHead,
    'refuse-measure': departmentHead,
  },
  terminated: {
    ...owing,
    ...correcting,
    ...underWay,
    ...reporting,
    ...staffing,
    ...recording,
    'propose-closing': caseworker,
    'endorse-proposal': unitHead,
    'return-proposal': heads,
    'close-case': departmentHead,
  },
  reported: { ...open, 'submit-for-review': caseworker, 'return-proposal': heads },
  'in-review': { ...open, 'record-review': ['reviewer'] },
  reviewed: {
    ...open,
    ...transferring,
    'approve-proposal': departmentHead,
    'propose-decision': caseworker,
    'endorse-proposal': unitHead,
    'return-proposal': heads,
    'decide-no-penalty': departmentHead,
  },
  approved: { ...open, 'issue-notice': caseworker, 'serve-notice': caseworker },
  notified: {
    ...open,
    ...transferring,
    'record-hearing-request': caseworker,
    'order-refund': caseworker,
    'record-statement': caseworker,
    'record-recheck': caseworker,
    'record-waiver': caseworker,
    'record-collective-discussion': departmentHead,
    'propose-decision': caseworker,
    'endorse-proposal': unitHead,
    'return-proposal': heads,
    'decide-penalty': departmentHead,
    'decide-no-penalty': departmentHead,
  },
  hearing: {
    ...open,
    'name-hearing-host': departmentHead,
    'hand-file-to-host': caseworker,
    'fix-hearing': hearingHost,
    'serve-hearing-notice': hearingHost,
    'publish-hearing': hearingHost,
    'hold-hearing': hearingHost,
    'end-hearing': hearingHost,
    'withdraw-hearing-request': caseworker,
    'file-hearing-report': hearingHost,
    'record-statement': caseworker,
    'record-recheck': caseworker,
  },
  heard: { ...open, 'submit-for-review': caseworker, 'return-proposal': heads },
  'heard-in-review': { ...open, 'record-review': ['reviewer'] },
  decided: {
    ...reporting,
    ...recording,
    ...underWay,
    ...staffing,
    ...owing,
    ...correcting,
    'serve-decision': caseworker,
    'publish-decision': caseworker,
  },
  executing: {
    ...challengingServed,
    ...correcting,
    ...disposing,
    'pause-execution': departmentHead,
    'resume-execution': departmentHead,
    'end-execution': departmentHead,
    'agree-execution': departmentHead,
    'record-breach': caseworker,
    'auction-seized-goods': departmentHead,
    ...reporting,
    ...underWay,
    ...staffing,
    ...recording,
    'propose-deferral': caseworker,
    'endorse-proposal': unitHead,
    'return-proposal': heads,
    'grant-deferral': departmentHead,
    'send-demand': caseworker,
    'record-demand-answer': caseworker,
    'apply-to-court': departmentHead,
    'record-court-ruling': caseworker,
    'hand-in-cash': caseworker,
    'record-payment': caseworker,
    'record-performance': caseworker,
    'publish-decision': caseworker,
  },
  performed: {
    ...reporting,
    ...challengingServed,
    ...correcting,
    ...disposing,
    ...underWay,
    ...staffing,
    ...recording,
    'hand-in-cash': caseworker,
    'propose-closing': caseworker,
    'publish-decision': caseworker,
    'endorse-proposal': unitHead,
    'return-proposal': heads,
    'close-case': departmentHead,
  },
  revoked: {
    ...reporting,
    ...recording,
    ...challengingServed,
    ...correcting,
    ...underWay,
    ...staffing,
    'hand-in-cash': caseworker,
    'propose-closing': caseworker,
    'endorse-proposal': unitHead,
    'return-proposal': heads,
    'close-case': departmentHead,
  },
  closed: {
    ...reporting,
    ...recording,
    ...challengingServed,
    ...correcting,
    ...disposing,
    ...staffing,
    'archive-case': caseworker,
    'publish-decision': caseworker,
  },
  archived: { ...challengingServed, ...correcting },
  summary: {
    ...challenging,
    ...correcting,
    'record-payment': caseworker,
    'record-performance': caseworker,
    'hand-in-cash': caseworker,
    'file-summary': caseworker,
    ...recording,
  },
  'summary-filed': { ...challenging, ...correcting },
  'summary-revoked': { ...challenging, ...correcting, 'hand-in-cash': caseworker },
};

describe('who may do what (§2.0, §2.2, §3)', () => {
  it.each(Object.keys(table) as Stage[])('at stage %s is what the procedure says', (stage) => {
    expect(Object.fromEntries(nextSteps[stage].map(({ action, by }) => [action.name, by]))).toEqual(table[stage]);
  });

  it('leaves nothing to supervisors and auditors but to look', () => {
    const acting = new Set(Object.values(nextSteps).flatMap((rows) => rows.flatMap(({ by }) => by)));
    expect(['supervisor', 'auditor'].filter((role) => acting.has(role as Role))).toEqual([]);
  });
});
