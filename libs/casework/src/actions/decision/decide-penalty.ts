import { refuseIfAgainstDiscussion } from '../../checks/discussion.js';
import { refuseIfCertificateFell, refuseUnlessAllWithinPowers } from '../../checks/officers.js';
import { refuseIfRevokedInOwnName } from '../../checks/own-name.js';
import { endorsed, refuseIfInvestigator, refuseUnlessDecidable } from '../../checks/pending.js';
import { refuseIfSuspicionOpen } from '../../checks/police.js';
import { getClock } from '../../clocks/case-clocks.js';
import type { Context } from '../../context.js';
import { PaymentTerms } from '../../events/decision.js';
import type { Handling } from '../../events/investigation.js';
import { Optional, Part, Text } from '../../input/fields.js';
import { isRefusal, refusals, type Refusal } from '../../refusals/index.js';
import { actingUnitOf } from '../../registry/acting-unit.js';
import { basesOf } from '../../standing/acts-of.js';
import { checkHandling } from '../../standing/handling-check.js';
import { relationsOf } from '../../standing/legal-relations.js';
import { majorGrounds } from '../../standing/major-case.js';
import { withPersonAlone } from '../../standing/person-alone.js';
import { decidedClass } from '../../standing/publicity.js';
import { isUnanswered } from '../../standing/statements.js';
import { otherParties, refuseUnlessUnitActed } from '../../standing/unit-of-person.js';
import type { At } from '../../state/case-state.js';
import { act, recorded } from '../act.js';

class DecidePenalty {
  @Optional() @Part(() => PaymentTerms) payment?: PaymentTerms;
  @Text(2000) remedies: string;
}

/** APL Art.62: no decision inside the window, unless the party expressly waived; then at once. */
const refuseIfInsideWindow = (state: At<'notified'>, context: Context): Refusal | null => {
  if (state.notice.waiver !== null) return null;
  const { due } = getClock(state, context.law, 'defence-window');
  return context.day <= due ? refusals.windowOpen(due) : null;
};

/**
 * PR Art.60(2): what was reviewed as a major case, or is to be decided as one, is discussed first; a fine that became
 * smaller after the notice changes nothing in this.
 */
const refuseIfMajorUndiscussed = (state: At<'notified'>, decided: Handling, context: Context): Refusal | null => {
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

/** T39, T40, form #45. The decision carries the computation it was checked with. */
export const decidePenalty = act({
  name: 'decide-penalty',
  chinese: '作出行政处罚决定',
  summary: 'Decide the penalty as proposed',
  ground: 'APL Art.57-60, 62; PR Art.60, 62',
  body: DecidePenalty,
  refuseIf: (state: At<'notified'>, context) =>
    refuseIfSuspicionOpen(state) ??
    refuseIfInvestigator(state.investigation.officers, context) ??
    refuseIfCertificateFell(context) ??
    refuseIfInsideWindow(state, context) ??
    refuseUnlessDecidable(state.proposal, 'decision', context) ??
    (state.notice.statements.some(isUnanswered) ? refusals.statementNotRechecked() : null) ??
    (state.review.category !== 'none' && state.discussion === null ? refusals.collectiveDiscussionNeeded() : null),
  decide: (state, body, context) => {
    const proposal = endorsed(state.proposal, 'decision');
    if (isRefusal(proposal)) return proposal;
    const { handling } = proposal.content;
    if (handling.outcome !== 'penalty') return refusals.outcomeMismatch(handling.outcome, 'penalty');
    if (handling.dishonestyListing !== undefined && state.notice.listingConsent === null)
      return refusals.listingConsentMissing();
    if (handling.penalty.fine > 0 && body.payment === undefined)
      return refusals.missingBefore('payment-terms', 'SEP Art.7; PR Art.62');
    const { party } = state.intake.clue;
    const others = otherParties(context);
    // On the day of the decision again: its record names the versions of the register and of the list of powers.
    const beyond =
      refuseUnlessUnitActed({ party, handling }, others, context) ??
      refuseIfRevokedInOwnName(state, handling) ??
      refuseUnlessAllWithinPowers(actingUnitOf(state), basesOf(handling), 'penalty', context);
    if (beyond !== null) return beyond;
    const check = checkHandling(
      handling,
      state.intake.clue.party,
      state.investigation.filing.violationEndedOn,
      context,
    );
    if (isRefusal(check)) return check;
    const undiscussed =
      refuseIfMajorUndiscussed(state, handling, context) ??
      refuseIfAgainstDiscussion(state.discussion, handling, context.day);
    if (undiscussed !== null) return undiscussed;
    const number = context.number('penalty-decision', actingUnitOf(state));
    const publicationClass = decidedClass(handling, state.intake.clue.party, context.day, context.law);
    return recorded('PenaltyDecided', {
      number,
      documentDate: context.day,
      handling,
      ...body,
      ...(publicationClass === undefined ? {} : { publicationClass }),
      check: withPersonAlone(check, { party, handling }, others, context),
    });
  },
});
