import { endorsed, refuseUnlessDecidable } from '../../checks/pending.js';
import { getClock } from '../../clocks/case-clocks.js';
import { recordedClockOf } from '../../events/extended-clock.js';
import { Optional, Text } from '../../input/fields.js';
import { isRefusal, refusals } from '../../refusals/index.js';
import type { At } from '../../state/case-state.js';
import { act, recorded } from '../act.js';

class ApproveExtension {
  @Optional() @Text() opinion?: string;
}

/** Approved on or before the last day of the clock; a later approval would be a second fault, not a cure. */
export const approveExtension = act({
  name: 'approve-extension',
  chinese: '批准延期',
  summary: 'Extend the clock as proposed',
  ground: 'PR Art.18, 64',
  body: ApproveExtension,
  refuseIf: ({ proposal }: At<'verifying' | 'investigating' | 'reviewed' | 'notified'>, context) =>
    refuseUnlessDecidable(proposal, 'extension', context),
  decide: (state, body, context) => {
    const proposal = endorsed(state.proposal, 'extension');
    if (isRefusal(proposal)) return proposal;
    const { clock, days } = proposal.content;
    const running = getClock(state, context.law, clock);
    if (context.day > running.due) return refusals.tooLate('approving-extension', running.due, running.article);
    return recorded('ClockExtended', { clock: recordedClockOf(clock), days, ...body });
  },
});
