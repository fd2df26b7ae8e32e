import { backToInvestigation } from './back-to-investigation.js';
import { at, type Appliers } from './applier.js';

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
  }),
  FilingDeclined: (state, declined, { on }) => ({
    ...at(state, 'verifying'),
    stage: 'not-filed',
    proposal: null,
    declined,
    declinedOn: on,
  }),
  OfficersAssigned: (state, { officers }) => ({ ...at(state, 'investigating'), officers }),
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
  SubmittedForReview: (state, { category }, { on }) => ({
    ...at(state, 'reported'),
    stage: 'in-review',
    category,
    kind: category === 'none' ? 'case-review' : 'legal-review',
    submittedOn: on,
  }),
  ReviewConcluded: (state, review, { by, on }) => {
    const before = at(state, 'in-review');
    const { submittedOn, kind: _kind, ...file } = before;
    const reviews = [...file.reviews, { ...review, by, on, submittedOn }];
    return review.outcome === 'correct' || review.outcome === 'supplement'
      ? backToInvestigation(before, reviews)
      : { ...file, stage: 'reviewed', reviews, noticeService: null, discussion: null };
  },
  ProposalApproved: (state, _, { by, on }) => ({
    ...at(state, 'reviewed'),
    stage: 'approved',
    approvedOn: on,
    approvedBy: by,
    notice: null,
  }),
};
