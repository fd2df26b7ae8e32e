import { refuseIfHeld } from '../../checks/hearing.js';
import { refuseUnlessAssigned } from '../../checks/officers.js';
import { Text } from '../../input/fields.js';
import type { At } from '../../state/case-state.js';
import { act, recorded } from '../act.js';

class WithdrawHearingRequest {
  @Text() reasons: string;
}

/** T35. The party gives the hearing up, whether or not a host has been named. */
export const withdrawHearingRequest = act({
  name: 'withdraw-hearing-request',
  chinese: '撤回听证要求',
  summary: 'Record that the party withdrew its request for a hearing',
  ground: 'HR Art.28',
  body: WithdrawHearingRequest,
  refuseIf: (state: At<'hearing'>, context) =>
    refuseUnlessAssigned(state.investigation.officers, context) ?? refuseIfHeld(state),
  decide: (_state, { reasons }) => recorded('HearingEnded', { ground: 'withdrawn', reasons }),
});
