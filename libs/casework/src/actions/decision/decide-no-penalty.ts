import { refuseUnlessTakenAfterNotice } from '../../checks/before-imposing.js';
import { refuseIfAgainstDiscussion } from '../../checks/discussion.js';
import { refuseIfCertificateFell, refuseUnlessAllWithinPowers } from '../../checks/officers.js';
import { refuseUnlessInOwnName } from '../../checks/own-name.js';
import { endorsed, refuseIfInvestigator, refuseUnlessDecidable } from '../../checks/pending.js';
import { refuseIfSuspicionOpen } from '../../checks/police.js';
import { refuseUnlessRefundOrdered } from '../../checks/refunded.js';
import { refuseUnlessSpared, sparedIn } from '../../checks/spared.js';
import { Optional, Text } from '../../input/fields.js';
import { isRefusal, refusals } from '../../refusals/index.js';
import { actingUnitOf } from '../../registry/acting-unit.js';
import { basesOf } from '../../standing/acts-of.js';
import { checkHandling } from '../../standing/handling-check.js';
import { imposes } from '../../standing/penalty-sum.js';
import type { At } from '../../state/case-state.js';
import { act, recorded } from '../act.js';

class DecideNoPenalty {
  @Optional() @Text() opinion?: string;
}

/**
 * PR Art.60(1)(2), (3), form #46. Education of the party still follows (APL Art.33(3)). Goods that an exemption takes
 * all the same (食品安全法136) are taken after notice and window, like every confiscation.
 */
export const decideNoPenalty = act({
  name: 'decide-no-penalty',
  chinese: '作出不予行政处罚决定',
  summary: 'Decide that no penalty is imposed, or that the facts are not established',
  ground: 'APL Art.33, 57; PR Art.60, 61',
  body: DecideNoPenalty,
  refuseIf: (state: At<'reviewed' | 'notified'>, context) => {
    const review = state.investigation.reviews.at(-1);
    const notPassed = review?.kind === 'legal-review' && review.outcome !== 'agree';
    return (
      refuseIfSuspicionOpen(state) ??
      refuseIfInvestigator(state.investigation.officers, context) ??
      refuseIfCertificateFell(context) ??
      refuseUnlessDecidable(state.proposal, 'decision', context) ??
      (notPassed ? refusals.reviewNotPassed() : null)
    );
  },
  decide: (state, body, context) => {
    const proposal = endorsed(state.proposal, 'decision');
    if (isRefusal(proposal)) return proposal;
    const { handling } = proposal.content;
    const { outcome, discretionReasons: reasons } = handling;
    if (outcome === 'penalty') return refusals.outcomeMismatch(outcome, 'no penalty');
    const unordered = refuseUnlessRefundOrdered(state, handling);
    if (unordered !== null) return unordered;
    const untold = refuseUnlessTakenAfterNotice(state, handling, context);
    if (untold !== null) return untold;
    const against = refuseIfAgainstDiscussion(state.discussion, handling, context.day);
    if (against !== null) return against;
    // On the day of the decision again, as of a penalty: an exemption may take goods (食品安全法136).
    const { clue } = state.intake;
    const check = checkHandling(handling, clue.party, state.investigation.filing.violationEndedOn, context);
    if (isRefusal(check)) return check;
    const groundless = refuseUnlessSpared(handling, check, sparedIn(state), context);
    if (groundless !== null) return groundless;
    const beyond =
      refuseUnlessInOwnName(state, context) ??
      refuseUnlessAllWithinPowers(actingUnitOf(state), basesOf(handling), 'penalty', context);
    if (beyond !== null) return beyond;
    const number = context.number('no-penalty-decision', actingUnitOf(state));
    const taken = imposes(handling) ? { penalty: handling.penalty } : {};
    return recorded('NoPenaltyDecided', { number, documentDate: context.day, outcome, reasons, ...taken, ...body });
  },
});
