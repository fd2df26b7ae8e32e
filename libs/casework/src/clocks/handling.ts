import type { ExtensibleClock } from '../events/extended-clock.js';
import type { Law } from '../law.js';
import type { CaseState } from '../state/case-state.js';
import { hasLeft, isDecided, isFiled, isInReview, isTakenUp, isTerminated } from '../state/questions.js';
import { notCounted } from './pauses.js';
import type { Running } from './running.js';

/** Days by which a clock was extended, in its own unit. */
export const extended = (state: CaseState, clock: ExtensibleClock): number =>
  isTakenUp(state)
    ? state.aside.extensions.filter((each) => each.clock === clock).reduce((sum, each) => sum + each.days, 0)
    : 0;

/** The case clock and the review clock of the round that is handled. */
export const handling = (state: CaseState, law: Law): Running[] => {
  if (!isFiled(state)) return [];
  const handledOn = isDecided(state)
    ? state.decision.documentDate
    : isTerminated(state)
      ? state.termination.on
      : hasLeft(state)
        ? state.transfer.on
        : null;
  const clocks: Running[] = [
    {
      id: 'case',
      start: state.challenges.round?.orderedOn ?? state.investigation.filedOn,
      stoppedOn: handledOn,
      extensionDays: extended(state, 'case'),
      // A day that the deciding body set is not counted and does not move (ARL Art.64).
      ...(state.challenges.round?.by === undefined ? notCounted(state, law) : { fixedDue: state.challenges.round.by }),
    },
  ];
  const review = state.investigation.reviews.at(-1);
  if (isInReview(state)) clocks.push({ id: 'legal-review', start: state.review.submittedOn, stoppedOn: null });
  else if (review !== undefined) clocks.push({ id: 'legal-review', start: review.submittedOn, stoppedOn: review.on });
  return clocks;
};
