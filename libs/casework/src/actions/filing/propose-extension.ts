import type { At } from '../../state/case-state.js';
import { findClock } from '../../clocks/case-clocks.js';
import { getClock, versionOn } from '../../deadlines/index.js';
import { ExtensionProposed } from '../../events/filing.js';
import { refusals } from '../../refusals/index.js';
import { action, recorded } from '../action.js';
import { refuseUnlessAssigned } from '../../checks/officers.js';
import { refuseIfProposalPending } from '../../checks/pending.js';

/** Form #8. The first extension of a clock, which a department head grants (PR Art.18, 64). */
export const proposeExtension = action({
  name: 'propose-extension',
  chinese: '提请延期',
  summary: 'Propose to extend the clock that is running',
  ground: 'PR Art.18, 64',
  body: ExtensionProposed,
  unless: (state: At<'verifying' | 'investigating'>, context) =>
    refuseIfProposalPending(state.proposal) ??
    refuseUnlessAssigned(state.stage === 'investigating' ? state.officers : state.verifiers, context),
  decide: (state, body, context) => {
    const running = findClock(state, context.law, body.clock);
    if (running === undefined || running.stoppedOn !== null)
      return refusals.nothingToDo(`The clock "${body.clock}" is not running.`);
    if (context.day > running.due)
      return refusals.tooLate(`Extending the clock "${body.clock}"`, running.due, running.article);
    const first = versionOn(getClock(context.law.clocks, body.clock), running.start).extensions[0];
    if (first === undefined) return refusals.extensionBeyondMaximum(body.clock, 'nothing', running.article);
    if (state.stage === 'investigating' && body.clock === 'case' && state.round?.by !== undefined)
      return refusals.termSetByOrder(state.round.by);
    const already = state.extensions.some((each) => each.clock === body.clock);
    if (already || body.days > (first.max ?? 0)) {
      return refusals.extensionBeyondMaximum(body.clock, `${first.max ?? 0} ${first.unit}, once`, running.article);
    }
    return recorded('ExtensionProposed', body);
  },
});
