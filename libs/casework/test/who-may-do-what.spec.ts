import type { Role } from '#casework';
import type { Stage } from '../src/case-state.js';
import { nextSteps } from '../src/next-steps.js';

const caseworker: Role[] = ['caseworker'];
const unitHead: Role[] = ['unit-head'];
const departmentHead: Role[] = ['department-head'];
const heads: Role[] = ['unit-head', 'department-head'];

/** T12-T17, T23: from verification on, until the case is closed; begun only while facts are established. */
const underWay: Record<string, Role[]> = {
  'request-measure-extension': caseworker,
  'request-measure-end': caseworker,
  'endorse-measure': unitHead,
  'approve-measure': departmentHead,
  'refuse-measure': departmentHead,
  'record-test-result': caseworker,
  'order-correction': caseworker,
  'record-reinspection': caseworker,
};
const starting: Record<string, Role[]> = {
  'request-measure': caseworker,
  'take-measure': caseworker,
  'take-urgent-measure': caseworker,
  'commission-test': caseworker,
};

/** §2.0 and §2.2 of the procedure, written down a second time: who may do what at which stage. */
const table: Record<Stage, Record<string, Role[]>> = {
  none: { 'register-clue': ['registrar', 'caseworker', 'unit-head'], 'import-reference': ['registrar', 'admin'] },
  reference: {},
  clue: { 'assign-verification': unitHead, 'decide-on-the-spot': caseworker },
  verifying: {
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
  },
  'not-filed': {},
  investigating: {
    ...starting,
    ...underWay,
    'assign-officers': unitHead,
    'record-inspection': caseworker,
    'record-questioning': caseworker,
    'collect-evidence': caseworker,
    'submit-report': caseworker,
    'propose-extension': caseworker,
    'endorse-proposal': unitHead,
    'return-proposal': heads,
    'approve-extension': departmentHead,
  },
  reported: { ...underWay, 'submit-for-review': caseworker, 'return-proposal': heads },
  'in-review': { ...underWay, 'record-review': ['reviewer'] },
  reviewed: {
    ...underWay,
    'approve-proposal': departmentHead,
    'propose-decision': caseworker,
    'endorse-proposal': unitHead,
    'return-proposal': heads,
    'decide-no-penalty': departmentHead,
  },
  approved: { ...underWay, 'issue-notice': caseworker, 'serve-notice': caseworker },
  notified: {
    ...underWay,
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
  decided: { ...underWay, 'serve-decision': caseworker, 'publish-decision': caseworker },
  executing: {
    ...underWay,
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
    ...underWay,
    'hand-in-cash': caseworker,
    'propose-closing': caseworker,
    'publish-decision': caseworker,
    'endorse-proposal': unitHead,
    'return-proposal': heads,
    'close-case': departmentHead,
  },
  closed: { 'archive-case': caseworker, 'publish-decision': caseworker },
  archived: {},
  summary: {
    'record-payment': caseworker,
    'record-performance': caseworker,
    'hand-in-cash': caseworker,
    'file-summary': caseworker,
  },
  'summary-filed': {},
};

describe('who may do what (§2.0, §2.2, §3)', () => {
  it.each(Object.keys(table) as Stage[])('at stage %s is what the procedure says', (stage) => {
    expect(Object.fromEntries(nextSteps[stage].map(({ action, by }) => [action.name, by]))).toEqual(table[stage]);
  });

  it('leaves nothing to supervisors, auditors and hearing hosts but to look', () => {
    const acting = new Set(Object.values(nextSteps).flatMap((rows) => rows.flatMap(({ by }) => by)));
    expect(['supervisor', 'auditor', 'hearing-host'].filter((role) => acting.has(role as Role))).toEqual([]);
  });
});
