import { pendingOf, refuseUnlessChallengePending } from '../../checks/challenges.js';
import { addDays } from '../../deadlines/index.js';
import { ReviewAccessGranted } from '../../events/review-access.js';
import { figureOn } from '../../law-data/settings.js';
import { isRefusal, refusals } from '../../refusals/index.js';
import type { ChallengeableCase } from '../../state/questions.js';
import { act, recorded } from '../act.js';

/**
 * Who reviews the decision may inspect and copy what it stands on, and call for it: the body of reconsideration and the
 * court. How long a person may read the case here is a setting.
 */
export const grantReviewAccess = act({
  name: 'grant-review-access',
  chinese: '开通复议诉讼查阅',
  summary: 'Let a person of the body of reconsideration or the court read the case until a day',
  ground: 'ARL Art.45; ALL Art.40',
  body: ReviewAccessGranted,
  refuseIf: (state: ChallengeableCase) => refuseUnlessChallengePending(state),
  decide: (state, body, { day, law }) => {
    const challenge = pendingOf(state, body.challenge);
    if (isRefusal(challenge)) return challenge;
    const last = addDays(day, figureOn(law.settings, 'reviewAccessDays', day));
    if (body.until < day || body.until > last) return refusals.accessTermWrong(day, last);
    const { access = [] } = state.challenges;
    return access.some(
      ({ reader, until, withdrawnOn }) => reader === body.reader && until === body.until && withdrawnOn === null,
    )
      ? refusals.nothingToDo('access-granted')
      : recorded('ReviewAccessGranted', body);
  },
});
