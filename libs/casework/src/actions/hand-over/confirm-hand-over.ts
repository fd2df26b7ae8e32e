import { hasRole } from '../../actor.js';
import { openIn } from '../../checks/hand-over.js';
import { refuseUnlessTwoCertified } from '../../checks/officers.js';
import { refusals } from '../../refusals/index.js';
import type { CaseTakenUp } from '../../state/questions.js';
import { act, recorded } from '../act.js';
import { refuseIfDutiesMix } from '../investigation/assign-officers.js';

class ConfirmHandOver {}

/**
 * From here on the receiver answers for the case, and the people of the receiving unit see it instead of the giver's.
 */
export const confirmHandOver = act({
  name: 'confirm-hand-over',
  chinese: '接收案件',
  summary: 'Confirm, as the receiver, that the case is taken with what is open in it',
  ground: 'PR Art.19, 21',
  body: ConfirmHandOver,
  refuseIf: ({ aside: { handOver } }: CaseTakenUp, { actor }) => {
    if (handOver === null) return refusals.noHandOver();
    if (handOver.by === actor.id) return refusals.separationOfDuty(actor.id, 'offered-case', 'design');
    const receives =
      handOver.officers.includes(actor.id) || (hasRole(actor, ['unit-head']) && actor.unit === handOver.to);
    return receives ? null : refusals.notTheReceiver(actor.id);
  },
  decide: (state, _body, context) => {
    if (state.aside.handOver === null) return refusals.noHandOver();
    const { from, to, officers } = state.aside.handOver;
    return (
      refuseUnlessTwoCertified(officers, context) ??
      refuseIfDutiesMix(state, officers, context) ??
      recorded('HandOverConfirmed', { from, to, officers, open: openIn(state, context) })
    );
  },
});
