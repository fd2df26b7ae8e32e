import type { Role } from './actor.js';

/** Those who have a worklist: who works on cases, decides in them, or watches over them. */
export const workers: readonly Role[] = [
  'caseworker',
  'unit-head',
  'reviewer',
  'department-head',
  'main-head',
  'hearing-host',
  'supervisor',
  'auditor',
];

/**
 * Those who read case files: everyone who works on cases or watches over them, and who takes in clues; administrators
 * do not.
 */
export const caseReaders: readonly Role[] = [...workers, 'registrar'];

/**
 * Those who read how a case came about: beside them the people of a body of reconsideration or a court who were given
 * access to it, for a time.
 */
export const replayReaders: readonly Role[] = [...caseReaders, 'replay-reader'];

/** Those who look across cases for risk and answer for what is found. */
export const overseers: readonly Role[] = ['unit-head', 'department-head', 'main-head', 'supervisor', 'auditor'];

/** Those who review a case: of the index of events they read what is of one case that they may see. */
export const reviewers: readonly Role[] = ['reviewer', 'hearing-host'];
