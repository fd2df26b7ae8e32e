import { refuseIfInsideWindow, refuseIfMajorUndiscussed, refuseUnlessHeard } from '../../checks/before-imposing.js';
import { refuseIfAgainstDiscussion } from '../../checks/discussion.js';
import { refuseIfCertificateFell, refuseUnlessAllWithinPowers } from '../../checks/officers.js';
import { refuseIfRevokedInOwnName, refuseUnlessInOwnName } from '../../checks/own-name.js';
import { endorsed, refuseIfInvestigator, refuseUnlessDecidable } from '../../checks/pending.js';
import { refuseIfSuspicionOpen } from '../../checks/police.js';
import { refuseIfRefundOpen, refuseUnlessRefundOrdered } from '../../checks/refunded.js';
import { refuseUnlessSpared, sparedIn } from '../../checks/spared.js';
import { PaymentTerms } from '../../events/decision.js';
import { Optional, Part, Text } from '../../input/fields.js';
import { isRefusal, refusals } from '../../refusals/index.js';
import { actingUnitOf } from '../../registry/acting-unit.js';
import { basesOf } from '../../standing/acts-of.js';
import { oneActAs, withFinedBefore } from '../../standing/fined-before.js';
import { checkHandling } from '../../standing/handling-check.js';
import { withPersonAlone } from '../../standing/person-alone.js';
import { decidedClass } from '../../standing/publicity.js';
import { wrongTerm } from '../../standing/told-remedies.js';
import { otherParties, refuseUnlessUnitActed } from '../../standing/unit-of-person.js';
import type { At } from '../../state/case-state.js';
import { act, recorded } from '../act.js';

class DecidePenalty {
  @Optional() @Part(() => PaymentTerms) payment?: PaymentTerms;
  @Text(2000) remedies: string;
  @Optional() @Text() opinion?: string;
}

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
    refuseUnlessHeard(state, context),
  decide: (state, body, context) => {
    const proposal = endorsed(state.proposal, 'decision');
    if (isRefusal(proposal)) return proposal;
    const { handling } = proposal.content;
    if (handling.outcome !== 'penalty') return refusals.outcomeMismatch(handling.outcome, 'penalty');
    if (handling.dishonestyListing !== undefined && state.notice.listingConsent === null)
      return refusals.listingConsentMissing();
    if (handling.penalty.fine > 0 && body.payment === undefined)
      return refusals.missingBefore('payment-terms', 'SEP Art.7; PR Art.62');
    const mistold = wrongTerm(body.remedies);
    if (mistold !== null) return refusals.remediesMistold(mistold.remedy, mistold.told);
    const { party } = state.intake.clue;
    const others = otherParties(context);
    // On the day of the decision again: its record names the versions of the register and of the list of powers.
    const beyond =
      refuseUnlessRefundOrdered(state, handling) ??
      refuseIfRefundOpen(state, handling) ??
      refuseUnlessUnitActed({ party, handling }, others, context) ??
      refuseUnlessInOwnName(state, context) ??
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
    const groundless = refuseUnlessSpared(handling, check, sparedIn(state), context);
    if (groundless !== null) return groundless;
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
      check: withFinedBefore(
        withPersonAlone(check, { party, handling }, others, context),
        { party, handling },
        oneActAs(state, context),
      ),
    });
  },
});
