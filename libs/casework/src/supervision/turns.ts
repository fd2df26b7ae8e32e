import { isOver, isRevoked, standingDecision, type Supervision } from './state.js';

/** A decision that stands or an opinion has no report yet (SUP Art.18, 20). */
const owesReport = (state: Supervision): boolean =>
  (standingDecision(state) !== null && state.reportedOn.decision === null) ||
  (state.opinion !== null && state.reportedOn.opinion === null);

/**
 * What was sent and not done yet is for the unit addressed: an answer, files, the correction and its report, which an
 * objection does not stop by itself (SUP Art.12, 17-20; R825 Art.26-29).
 */
export const isForAddressed = (state: Supervision): boolean => {
  const { notice, answered, opinion, outside, filesAsked } = state;
  if (outside !== null) return answered === null;
  if (filesAsked.some(({ handedOn }) => handedOn === null)) return true;
  if (standingDecision(state) !== null || opinion !== null) return owesReport(state);
  return notice !== null && answered === null && !isRevoked(state);
};

/** What a matter has in place of a case's own fields, among cases. */
export const ofNoCase = (state: Supervision, id: string) =>
  ({
    supervisionId: id,
    complaintId: null,
    caseId: null,
    caseCode: null,
    stage: 'supervision',
    basisId: null,
    filedOn: null,
    receivedOn: state.raisedOn,
    party: '',
    matter: state.matter,
    fiction: state.fiction,
    open: !isOver(state),
  }) as const;
