import type { At, CaseState } from '../state/case-state.js';
import type { CaseFiled } from '../events/filing.js';

/**
 * A report that is taken back is no longer in the case: what was established stays, what was concluded goes. The
 * history keeps both.
 */
export const backToInvestigation = (
  state: Extract<CaseState, { filing: CaseFiled }>,
  reviews = state.reviews,
): At<'investigating'> => ({
  stage: 'investigating',
  clue: state.clue,
  restartedOn: state.restartedOn,
  jointUnits: state.jointUnits,
  handOver: state.handOver,
  handedOver: state.handedOver,
  gainsUncomputable: state.gainsUncomputable,
  registeredBy: state.registeredBy,
  registeredOn: state.registeredOn,
  otherBodies: state.otherBodies,
  verifiers: state.verifiers,
  verifications: state.verifications,
  extensions: state.extensions,
  recusals: state.recusals,
  measures: state.measures,
  tests: state.tests,
  corrections: state.corrections,
  filing: state.filing,
  filedOn: state.filedOn,
  filedBy: state.filedBy,
  officers: state.officers,
  inspections: state.inspections,
  questionings: state.questionings,
  evidence: state.evidence,
  reviews,
  excluded: state.excluded,
  challenges: state.challenges,
  duties: state.duties,
  earlierRounds: state.earlierRounds,
  round: state.round,
  redo: state.redo,
  proposal: null,
});
