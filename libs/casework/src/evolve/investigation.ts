import { backToInvestigation } from './back-to-investigation.js';
import { at, BrokenHistory, having, type Appliers } from './applier.js';

/** Filing, officers, evidence, review. */
export const investigation: Appliers<
  | 'CaseFiled'
  | 'FilingDeclined'
  | 'OfficersAssigned'
  | 'InspectionRecorded'
  | 'QuestioningRecorded'
  | 'EvidenceCollected'
  | 'AvRecordAttached'
  | 'SubmittedForReview'
  | 'ReviewConcluded'
  | 'ProposalApproved'
> = {
  CaseFiled: (state, filing, { by, on }) =>
    having(at(state, 'verifying'), {
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
      challenges: [],
      duties: [],
      earlierRounds: [],
      round: null,
      redo: null,
      gainsUncomputable: null,
    }),
  FilingDeclined: (state, declined, { on }) =>
    having(at(state, 'verifying'), {
      stage: 'not-filed',
      proposal: null,
      declined,
      declinedOn: on,
    }),
  OfficersAssigned: (state, { officers }) => {
    if (!('officers' in state)) throw new BrokenHistory(`Officers were assigned at stage ${state.stage}`);
    return having(state, { officers });
  },
  InspectionRecorded: (state, inspection) => {
    const before = at(state, 'investigating');
    return having(before, { inspections: [...before.inspections, inspection] });
  },
  QuestioningRecorded: (state, questioning) => {
    const before = at(state, 'investigating');
    return having(before, { questionings: [...before.questionings, questioning] });
  },
  EvidenceCollected: (state, evidence) => {
    const before = at(state, 'verifying', 'investigating');
    return before.stage === 'investigating' ? having(before, { evidence: [...before.evidence, evidence] }) : before;
  },
  // A recording belongs to the fact that it records; nothing in the case hangs on it.
  AvRecordAttached: (state) => state,
  SubmittedForReview: (state, { category, grounds = [] }, { on }) => {
    const before = at(state, 'reported', 'heard');
    if (before.stage === 'heard') return having(before, { stage: 'heard-in-review', category, submittedOn: on });
    const kind = category === 'none' && grounds.length === 0 ? 'case-review' : 'legal-review';
    return having(before, { stage: 'in-review', category, kind, submittedOn: on });
  },
  ReviewConcluded: (state, review, { by, on }) => {
    const before = at(state, 'in-review', 'heard-in-review');
    const reviews = [...before.reviews, { ...review, by, on, submittedOn: before.submittedOn }];
    if (review.outcome === 'correct' || review.outcome === 'supplement') return backToInvestigation(before, reviews);
    if (before.stage === 'in-review') {
      const { submittedOn: _submitted, kind: _kind, ...file } = before;
      return { ...file, stage: 'reviewed', reviews, noticeService: null, hearing: null, discussion: null };
    }
    const { submittedOn: _submitted, ...heard } = before;
    // A discussion before the hearing did not know what was said there.
    if (review.outcome === 'agree') return { ...heard, stage: 'notified', reviews, discussion: null };
    return { ...heard, stage: 'heard', reviews };
  },
  ProposalApproved: (state, _, { by, on }) =>
    having(at(state, 'reviewed'), {
      stage: 'approved',
      approvedOn: on,
      approvedBy: by,
      notice: null,
    }),
};
