import { refuseUnlessHandler } from '../../checks/measures.js';
import { refuseUnlessTwoAssigned } from '../../checks/officers.js';
import { SampleTaken } from '../../events/sampling.js';
import { refusals } from '../../refusals/index.js';
import { refuseIfEvidenceFrozen } from '../../standing/stopped.js';
import { handlersOf, type CaseTakenUp } from '../../state/questions.js';
import { act, recorded } from '../act.js';

/** T11, forms #29, #24: a sample is taken before the party, who was told to be there, and sealed. */
export const takeSample = act({
  name: 'take-sample',
  chinese: '抽样取证',
  summary: 'Take a sample, seal it, list it',
  ground: 'PR Art.31, 44',
  body: SampleTaken,
  happenedOn: (body) => body.takenOn,
  refuseIf: (state: CaseTakenUp, context) => refuseIfEvidenceFrozen(state) ?? refuseUnlessHandler(state, context),
  decide: (state, body, context) => {
    if (body.takenOn < state.intake.clue.receivedOn) return refusals.beforeTheCase('takenOn', 'the-clue');
    // Who sells from afar cannot be told beforehand: the purchase is recorded instead (PR Art.31).
    if (body.source === 'on-site' && !body.partyNotified) return refusals.partyNotNotified();
    if (!body.sealed) return refusals.sampleNotSealed();
    if (body.source === 'on-site' && !body.listHandedOver) return refusals.listNotHandedOver();
    return refuseUnlessTwoAssigned(body.officers, handlersOf(state), context) ?? recorded('SampleTaken', body);
  },
});
