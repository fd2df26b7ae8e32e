import { hasRole } from '../../actor.js';
import type { Context } from '../../context.js';
import { HandOverDeclined } from '../../events/hand-over.js';
import { refusals, type Refusal } from '../../refusals/index.js';
import type { CaseTakenUp } from '../../state/questions.js';
import { act, recorded } from '../act.js';

/** The heads of both units and of the bureau, who offered it, and who was named. */
const refuseUnlessInvolved = ({ aside: { handOver } }: CaseTakenUp, { actor }: Context): Refusal | null => {
  if (handOver === null) return refusals.noHandOver();
  const part =
    hasRole(actor, ['unit-head', 'department-head']) || [handOver.by, ...handOver.officers].includes(actor.id);
  return part ? null : refusals.notTheReceiver(actor.id);
};

/** The receiver does not take the case, or the giver keeps it: nothing has changed hands. */
export const declineHandOver = act({
  name: 'decline-hand-over',
  chinese: '不接收或者撤回移交',
  summary: 'Decline the case that is offered, or take the offer back',
  ground: 'PR Art.19',
  body: HandOverDeclined,
  refuseIf: refuseUnlessInvolved,
  decide: (_state: CaseTakenUp, body) => recorded('HandOverDeclined', body),
});
