import { imposes } from '#casework/standing/penalty-sum';
import type { CaseData } from './case-query.js';

type State = CaseData['state'];

/** What was found once can be found again, and nothing waits for it. */
const found: Readonly<Record<string, 'inspections' | 'questionings' | 'evidence'>> = {
  'record-inspection': 'inspections',
  'record-questioning': 'questionings',
  'collect-evidence': 'evidence',
};

const isReviewedAs = (review: object, category: string): boolean =>
  'category' in review && review.category === category;

/** Whether a case needs an act no more or not at all: what is done, or follows from another outcome, leads nowhere. */
export const isUncalledFor = (state: State, action: string): boolean => {
  const records = found[action];
  if (records !== undefined) return 'investigation' in state && state.investigation[records].length > 0;
  if (action === 'record-verification') return 'intake' in state && (state.intake?.verifications.length ?? 0) > 0;
  if (!('review' in state)) return false;
  const content = 'proposal' in state ? state.proposal?.content : undefined;
  const handling = content !== undefined && 'handling' in content ? content.handling : state.review.report.handling;
  switch (action) {
    case 'decide-no-penalty':
      return handling.outcome === 'penalty';
    case 'decide-penalty':
      return handling.outcome !== 'penalty';
    case 'approve-proposal':
      // Without anything to tell the party of there is no notice to approve (PR Art.56).
      return !imposes(handling);
    case 'propose-decision':
      // A penalty is proposed after its notice only (APL Art.44).
      return state.stage === 'reviewed' && imposes(handling);
    case 'record-collective-discussion':
      // Only a case of a legal review is discussed (PR Art.60(2)), and once.
      return isReviewedAs(state.review, 'none') || ('discussion' in state && state.discussion !== null);
    case 'record-hearing-request':
      return state.stage === 'notified' && !state.notice.issued.hearingRight;
    case 'record-recheck':
      return state.stage === 'notified' && state.notice.statements.length === 0;
    default:
      return false;
  }
};
