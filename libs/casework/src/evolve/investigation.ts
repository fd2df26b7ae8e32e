import { noChallenges } from '../state/challenges.js';
import { noNotice } from '../state/parts.js';
import { at, filed, inPart, type Appliers } from './applier.js';
import { backToInvestigation } from './back-to-investigation.js';

const unapproved = { approvedOn: null, approvedBy: null };

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
  CaseFiled: (state, filing, { by, on }) => ({
    ...at(state, 'verifying'),
    stage: 'investigating',
    proposal: null,
    investigation: {
      filing,
      filedOn: on,
      filedBy: by,
      officers: [],
      inspections: [],
      questionings: [],
      evidence: [],
      reviews: [],
      excluded: [],
      gainsUncomputable: null,
    },
    challenges: noChallenges,
    earlierRounds: [],
  }),
  FilingDeclined: (state, declined, { on }) => ({
    ...at(state, 'verifying'),
    stage: 'not-filed',
    proposal: null,
    declined: { ...declined, on },
  }),
  OfficersAssigned: (state, { officers }) => inPart(filed(state), 'investigation', { officers }),
  InspectionRecorded: (state, inspection) => {
    const before = at(state, 'investigating');
    return inPart(before, 'investigation', { inspections: [...before.investigation.inspections, inspection] });
  },
  QuestioningRecorded: (state, questioning) => {
    const before = at(state, 'investigating');
    return inPart(before, 'investigation', { questionings: [...before.investigation.questionings, questioning] });
  },
  EvidenceCollected: (state, evidence) => {
    const before = at(state, 'verifying', 'investigating');
    return before.stage === 'investigating'
      ? inPart(before, 'investigation', { evidence: [...before.investigation.evidence, evidence] })
      : before;
  },
  // A recording belongs to the fact that it records; nothing in the case hangs on it.
  AvRecordAttached: (state) => state,
  SubmittedForReview: (state, { category, grounds = [] }, { on: submittedOn }) => {
    const before = at(state, 'reported', 'heard');
    if (before.stage === 'heard')
      return { ...before, stage: 'heard-in-review', review: { ...before.review, category, submittedOn } };
    const kind = category === 'none' && grounds.length === 0 ? 'case-review' : 'legal-review';
    return { ...before, stage: 'in-review', review: { ...before.review, category, kind, submittedOn } };
  },
  ReviewConcluded: (state, concluded, { by, on }) => {
    const before = at(state, 'in-review', 'heard-in-review');
    const { submittedOn } = before.review;
    const reviews = [...before.investigation.reviews, { ...concluded, by, on, submittedOn }];
    const { outcome } = concluded;
    if (outcome === 'correct' || outcome === 'supplement') {
      if (concluded.keepsSaid !== true || before.stage === 'in-review') return backToInvestigation(before, { reviews });
      const { statements, refund } = before.notice;
      return backToInvestigation(before, { reviews, saidBefore: { statements, refund } });
    }
    const investigation = { ...before.investigation, reviews };
    if (before.stage === 'in-review') {
      const { kind: _kind, submittedOn: _submitted, ...reviewed } = before.review;
      const { saidBefore, ...own } = investigation;
      const open = { notice: { ...noNotice, ...saidBefore }, hearing: null, discussion: null };
      return { ...before, stage: 'reviewed', investigation: own, review: { ...reviewed, ...unapproved }, ...open };
    }
    const { submittedOn: _submitted, ...heard } = before.review;
    // A discussion before the hearing did not know what was said there.
    if (outcome === 'agree') return { ...before, stage: 'notified', investigation, review: heard, discussion: null };
    return { ...before, stage: 'heard', investigation, review: heard };
  },
  ProposalApproved: (state, _, { by, on }) => {
    const before = at(state, 'reviewed');
    return { ...before, stage: 'approved', review: { ...before.review, approvedOn: on, approvedBy: by } };
  },
};
