import { endorsed, refuseUnlessDecidable } from '../../checks/pending.js';
import { unpaidFine } from '../../evolve/performance.js';
import { Optional, Text } from '../../input/fields.js';
import { isRefusal, refusals } from '../../refusals/index.js';
import { unitThatExecutes } from '../../registry/acting-unit.js';
import type { At } from '../../state/case-state.js';
import { act, recorded } from '../act.js';

class GrantDeferral {
  @Optional() @Text() opinion?: string;
}

/** T46, form #47. A payment that turned out to be less since the proposal leaves money that no instalment pays. */
export const grantDeferral = act({
  name: 'grant-deferral',
  chinese: '批准延期、分期缴纳罚款',
  summary: 'Grant the deferral or the instalments as proposed',
  ground: 'APL Art.66; PR Art.74',
  body: GrantDeferral,
  refuseIf: ({ proposal }: At<'executing' | 'summary'>, context) =>
    refuseUnlessDecidable(proposal, 'deferral', context),
  decide: (state, body, context) => {
    const proposal = endorsed(state.proposal, 'deferral');
    if (isRefusal(proposal)) return proposal;
    const { kind, instalments } = proposal.content;
    const owed = unpaidFine(state);
    if (owed <= 0) return refusals.nothingToDo('no-fine-owed');
    const sum = instalments.reduce((total, { amount }) => total + amount, 0);
    if (sum < owed) return refusals.instalmentsDiffer('instalments', sum, owed, 'unpaid-fine');
    return recorded('DeferralGranted', {
      number: context.number('deferral', unitThatExecutes(state)),
      kind,
      instalments,
      ...body,
    });
  },
});
