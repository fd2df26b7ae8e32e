import { at, BrokenHistory, type Appliers } from './applier.js';
import { backToInvestigation } from './back-to-investigation.js';

/** Filing, officers, evidence, review. */
export const investigation: Appliers<
  | 'CaseFiled'
  | 'FilingDeclined'
  | 'OfficersAssigned'
  | 'InspectionRecorded'
  | 'QuestioningRecorded'
  | 'EvidenceCollected'
  | 'SubmittedForReview'
  | 'ReviewConcluded'
  | 'ProposalApproved'
> = {
  CaseFiled: (state, filing, { by, on }) => ({
    ...at(state, 'verifying'),
    stage: 'investigating',
    proposal: null,
    filing,
    filedOn: on,
    filedBy: by,
    officers: [],
    inspections: [],
    questionings: [],
    evidence: [],
    reviews: [],
    excluded: [],
  }),
  FilingDeclined: (state, declined, { on }) => ({
    ...at(state, 'verifying'),
    stage: 'not-filed',
    proposal: null,
    declined,
    declinedOn: on,
  }),
  OfficersAssigned: (state, { officers }) => {
    if (!('officers' in state)) throw new BrokenHistory(`Officers were assigned at stage ${state.stage}`);
    return { ...state, officers };
  },
  InspectionRecorded: (state, inspection) => {
    const before = at(state, 'investigating');
    return { ...before, inspections: [...before.inspections, inspection] };
  },
  QuestioningRecorded: (state, questioning) => {
    const before = at(state, 'investigating');
    return { ...before, questionings: [...before.questionings, questioning] };
  },
  EvidenceCollected: (state, evidence) => {
    const before = at(state, 'verifying', 'investigating');
    return before.stage === 'investigating' ? { ...before, evidence: [...before.evidence, evidence] } : before;
  },
  SubmittedForReview: (state, { category }, { on }) => {
    const before = at(state, 'reported', 'heard');
    if (before.stage === 'heard') return { ...before, stage: 'heard-in-review', category, submittedOn: on };
    const kind = category === 'none' ? 'case-review' : 'legal-review';
    return { ...before, stage: 'in-review', category, kind, submittedOn: on };
  },
  ReviewConcluded: (state, review, { by, on }) => {
    const { submittedOn, ...before } = at(state, 'in-review', 'heard-in-review');
    const reviewed = { ...before, reviews: [...before.reviews, { ...review, by, on, submittedOn }] };
    if (reviewed.stage === 'in-review') {
      const { kind: _kind, ...returned } = reviewed;
      return review.outcome === 'correct' || review.outcome === 'supplement'
        ? { ...returned, stage: 'investigating' }
        : { ...returned, stage: 'reviewed', noticeService: null, hearing: null, discussion: null };
    }
    switch (review.outcome) {
      case 'agree':
        // A discussion before the hearing did not know what was said there.
        return { ...reviewed, stage: 'notified', discussion: null };
      case 'correct':
      case 'supplement':
        return backToInvestigation({ ...reviewed, stage: 'heard' });
      case 'other':
        return { ...reviewed, stage: 'heard' };
    }
  },
  ProposalApproved: (state, _, { by, on }) => ({
    ...at(state, 'reviewed'),
    stage: 'approved',
    approvedOn: on,
    approvedBy: by,
    notice: null,
  }),
};
