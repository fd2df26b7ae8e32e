import { ReviewAccessWithdrawn } from '../../events/review-access.js';
import { refusals } from '../../refusals/index.js';
import type { ChallengeableCase } from '../../state/questions.js';
import { act, recorded } from '../act.js';

const openIn = ({ challenges: { access = [] } }: ChallengeableCase) =>
  access.filter(({ withdrawnOn }) => withdrawnOn === null);

/** Before its last day: the person has left the body, or the wrong one was named. */
export const withdrawReviewAccess = act({
  name: 'withdraw-review-access',
  chinese: '停止复议诉讼查阅',
  summary: 'End at once what a person of a reviewing body may read of the case',
  ground: 'design',
  body: ReviewAccessWithdrawn,
  refuseIf: (state: ChallengeableCase) => (openIn(state).length > 0 ? null : refusals.nothingToDo('no-access-to-end')),
  decide: (state, body) =>
    openIn(state).some(({ reader }) => reader === body.reader)
      ? recorded('ReviewAccessWithdrawn', body)
      : refusals.nothingToDo('no-access-to-end'),
});
