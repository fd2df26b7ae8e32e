import { refuseUnlessHandler, runningMeasure } from '../../checks/measures.js';
import { refuseIfSeizedInOwnName } from '../../checks/own-name.js';
import { getClock } from '../../clocks/case-clocks.js';
import { releasedByDecision } from '../../clocks/measures.js';
import { MeasureExtensionRequested } from '../../events/measures.js';
import { fold } from '../../evolve/fold.js';
import { isRefusal, refusals } from '../../refusals/index.js';
import { linesOf } from '../../state/lines.js';
import type { CaseTakenUp } from '../../state/questions.js';
import { act, recorded } from '../act.js';

/** T16: a seizure only, once, by at most 30 days, asked for before the period ends. */
export const requestMeasureExtension = act({
  name: 'request-measure-extension',
  chinese: '申请延长查封扣押',
  summary: 'Ask for the extension of a seizure',
  ground: 'PR Art.38; ACL Art.25',
  body: MeasureExtensionRequested,
  refuseIf: (state: CaseTakenUp, context) => refuseUnlessHandler(state, context),
  decide: (state, body, context) => {
    const found = runningMeasure(state, body.measure);
    if (isRefusal(found)) return found;
    if (found.kind === 'evidence-hold') return refusals.holdNotExtended();
    const seized = refuseIfSeizedInOwnName(state, found.kind);
    if (seized !== null) return seized;
    if (found.extendedBy > 0) return refusals.extensionBeyondThirtyDays();
    // A decision that needs the goods no longer lets them go at once.
    const released = releasedByDecision(linesOf(fold(context.facts)), context.law).find(
      ({ of }) => of === `measure ${found.id}`,
    );
    if (released !== undefined) return refusals.tooLate('extending-seizure', released.start, 'ACL Art.28(1)(1), (3)');
    const clock = getClock(state, context.law, 'seal-seize', found.id);
    if (context.day > clock.due) return refusals.tooLate('extending-seizure', clock.due, clock.article);
    return recorded('MeasureExtensionRequested', body);
  },
});
