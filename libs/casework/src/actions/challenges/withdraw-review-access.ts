import { ReviewAccessWithdrawn } from '../../events/review-access.js';
import { refusals } from '../../refusals/index.js';
import type { ChallengeableCase } from '../../state/questions.js';
import { act, recorded } from '../act.js';

/** Before its last day: the person has left the body, or the wrong one was named. */
export const withdrawReviewAccess = act({
  name: 'withdraw-review-access',
  chinese: '停止复议诉讼查阅',
  summary: 'End at once what a person of a reviewing body may read of the case',
  ground: 'design',
  body: ReviewAccessWithdrawn,
  decide: ({ challenges: { access = [] } }: ChallengeableCase, body) =>
    access.some(({ reader, withdrawnOn }) => reader === body.reader && withdrawnOn === null)
      ? recorded('ReviewAccessWithdrawn', body)
      : refusals.nothingToDo('no-access-to-end'),
});
