import { refuseUnlessAssigned } from '../../checks/officers.js';
import { refuseIfProposalPending } from '../../checks/pending.js';
import { findClock } from '../../clocks/case-clocks.js';
import { getClockRow, versionOn } from '../../deadlines/index.js';
import { recordedClockOf } from '../../events/extended-clock.js';
import { OneOfRenamed, Text, WholeNumber } from '../../input/fields.js';
import { refusals } from '../../refusals/index.js';
import type { At } from '../../state/case-state.js';
import { handlersOf, isFiled } from '../../state/questions.js';
import { act, recorded } from '../act.js';

class ProposeExtension {
  /** `verify` is the former name of `verification`. */
  @OneOfRenamed(['verification', 'case'], ['verify']) clock: 'verification' | 'case' | 'verify';
  /** In the unit of the clock. */
  @WholeNumber(1, 30) days: number;
  @Text() reasons: string;
}

/**
 * Form #8. The first extension of a clock, which a department head grants while it runs, after the notice too (PR
 * Art.18, 64).
 */
export const proposeExtension = act({
  name: 'propose-extension',
  chinese: '提请延期',
  summary: 'Propose to extend the clock that is running',
  ground: 'PR Art.18, 64',
  body: ProposeExtension,
  refuseIf: (state: At<'verifying' | 'investigating' | 'reviewed' | 'notified'>, context) =>
    refuseIfProposalPending(state.proposal) ?? refuseUnlessAssigned(handlersOf(state), context),
  decide: (state, body, context) => {
    const clock = body.clock === 'verify' ? 'verification' : body.clock;
    const running = findClock(state, context.law, clock);
    if (running === undefined || running.stoppedOn !== null)
      return refusals.nothingToDo({ code: 'clock-not-running', parameters: { clock } });
    if (context.day > running.due)
      return refusals.tooLate({ code: 'extending-clock', parameters: { clock } }, running.due, running.article);
    const first = versionOn(getClockRow(context.law.clocks, clock), running.start).extensions[0];
    if (first === undefined) return refusals.extensionBeyondMaximum(clock, { max: 'nothing' }, running.article);
    if (isFiled(state) && clock === 'case' && state.challenges.round?.by !== undefined)
      return refusals.termSetByOrder(state.challenges.round.by);
    const most = { max: first.max ?? 0, unit: first.unit };
    const already = state.aside.extensions.filter((each) => each.clock === clock).length;
    // What cannot be decided after the first extension either is for the heads together (PR Art.64; APL Art.60).
    if (already > 0 && clock === 'case')
      return refusals.extensionBeyondMaximum(
        clock,
        already === 1 ? { ...most, next: 'extend-collectively' } : { max: 'fixed-period' },
        running.article,
      );
    if (already > 0 || body.days > most.max) return refusals.extensionBeyondMaximum(clock, most, running.article);
    return recorded('ExtensionProposed', { ...body, clock: recordedClockOf(clock) });
  },
});
