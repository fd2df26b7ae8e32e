import { getClock } from '../clocks/case-clocks.js';
import type { Context } from '../context.js';
import type { Handling } from '../events/investigation.js';
import { refusals, type Refusal } from '../refusals/index.js';
import { relationsOf } from '../standing/legal-relations.js';
import { majorGrounds } from '../standing/major-case.js';
import { imposes } from '../standing/penalty-sum.js';
import { isUnanswered } from '../standing/statements.js';
import type { At } from '../state/case-state.js';
import { refuseIfDiscussedTooEarly } from './discussion.js';
import { changedSinceNotice } from './told-in-notice.js';

/** APL Art.62: no decision inside the window, unless the party expressly waived; then at once. */
export const refuseIfInsideWindow = (state: At<'notified'>, context: Context): Refusal | null => {
  if (state.notice.waiver !== null) return null;
  const { due } = getClock(state, context.law, 'defence-window');
  return context.day <= due ? refusals.windowOpen(due) : null;
};

/** What was told is what is decided on: after another correction than of a slip, a new notice (APL Art.44, 62). */
export const refuseUnlessNoticeFits = (context: Context): Refusal | null => {
  const changed = changedSinceNotice(context);
  return changed.length === 0 ? null : refusals.noticeNoLongerFits(changed);
};

/**
 * What comes before a decision that imposes something: the end of the party's window, an answer to its statement, and
 * the discussion of what a legal review looked at (APL Art.44, 45, 57(2), 62; PR Art.57, 58, 60).
 */
export const refuseUnlessHeard = (state: At<'notified'>, context: Context): Refusal | null =>
  refuseIfInsideWindow(state, context) ??
  refuseUnlessNoticeFits(context) ??
  (state.notice.statements.some(isUnanswered) ? refusals.statementNotRechecked() : null) ??
  (state.review.category !== 'none' && state.discussion === null ? refusals.collectiveDiscussionNeeded() : null) ??
  refuseIfDiscussedTooEarly(state);

/**
 * PR Art.60(2): what was reviewed as a major case, or is to be decided as one, is discussed first; a fine that became
 * smaller after the notice changes nothing in this.
 */
export const refuseIfMajorUndiscussed = (
  state: At<'notified'>,
  decided: Handling,
  context: Context,
): Refusal | null => {
  if (state.discussion !== null) return null;
  const about = {
    party: state.intake.clue.party,
    violationOn: state.investigation.filing.violationEndedOn,
    relations: relationsOf(context, state.review.report.handling),
  };
  const grounds = [state.review.report.handling, decided].flatMap((handling) =>
    majorGrounds({ handling, ...about }, context.law, context.day),
  );
  return grounds.length > 0 ? refusals.majorCaseNotDiscussed([...new Set(grounds)]) : null;
};

/**
 * What is taken although the penalty is spared is taken after notice, window and, where it is in its range, a hearing:
 * confiscation is a penalty (APL Art.9(2), 44, 45, 62, 63(1)(2); HR Art.5).
 */
export const refuseUnlessTakenAfterNotice = (
  state: At<'reviewed' | 'notified'>,
  handling: Handling,
  context: Context,
): Refusal | null => {
  if (!imposes(handling)) return null;
  if (state.stage === 'reviewed') return refusals.missingBefore('penalty-notice', 'APL Art.9(2), 44, 62');
  return refuseUnlessHeard(state, context) ?? refuseIfMajorUndiscussed(state, handling, context);
};
