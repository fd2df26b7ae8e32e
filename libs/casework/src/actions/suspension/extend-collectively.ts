import { discussedCaseOf, refuseUnlessAttended, refuseUnlessByHeads } from '../../checks/discussion.js';
import { refuseIfInvestigator } from '../../checks/pending.js';
import { getClock } from '../../clocks/case-clocks.js';
import { AttendedDiscussion } from '../../events/review.js';
import { WholeNumber } from '../../input/fields.js';
import { refusals } from '../../refusals/index.js';
import type { FiledCase } from '../../state/questions.js';
import { act, recorded } from '../act.js';

class ExtendCollectively extends AttendedDiscussion {
  /** Natural days. */
  @WholeNumber(1, 365) days: number;
}

/**
 * T30: after the first extension only the heads together may let the case run on, for a period that they fix: what they
 * discuss is that it was not enough. That they do so once is [I].
 */
export const extendCollectively = act({
  name: 'extend-collectively',
  chinese: '集体讨论决定继续延期',
  summary: 'Record the collective discussion that extends the case clock a second time, by a definite period',
  ground: 'PR Art.64; APL Art.60; FORM #42',
  body: ExtendCollectively,
  refuseIf: (state: FiledCase, context) => refuseIfInvestigator(state.investigation.officers, context),
  decide: (state, body, context) => {
    if (state.challenges.round?.by !== undefined) return refusals.termSetByOrder(state.challenges.round.by);
    const running = getClock(state, context.law, 'case');
    const extensions = state.aside.extensions.filter(({ clock }) => clock === 'case');
    const [first] = extensions;
    if (first === undefined) return refusals.missingBefore('first-extension', 'PR Art.64');
    if (extensions.length > 1) return refusals.extensionBeyondMaximum('case', { max: 'fixed-period' }, 'PR Art.64');
    if (context.day > running.due) return refusals.tooLate('extending-case-clock', running.due, running.article);
    const isBefore = body.heldOn < first.on;
    return (
      refuseUnlessAttended(body, context) ??
      (isBefore ? refusals.notInOrder('heldOn', 'first-extension-granted') : null) ??
      refuseUnlessByHeads(discussedCaseOf(state), body, context) ??
      recorded('CaseExtendedCollectively', body)
    );
  },
});
