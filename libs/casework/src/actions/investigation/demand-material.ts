import { nextNumber, refuseUnlessHandler } from '../../checks/measures.js';
import { MaterialDemand } from '../../events/sampling.js';
import { refusals } from '../../refusals/index.js';
import { actingUnitOf } from '../../registry/acting-unit.js';
import { refuseIfEvidenceFrozen } from '../../standing/stopped.js';
import type { CaseTakenUp } from '../../state/questions.js';
import { act, recorded } from '../act.js';

/** T9, form #15. The bureau sets the day. */
export const demandMaterial = act({
  name: 'demand-material',
  chinese: '限期提供材料',
  summary: 'Demand material of the party or of others, with a day',
  ground: 'PR Art.30',
  body: MaterialDemand,
  happenedOn: (body) => body.demandedOn,
  refuseIf: (state: CaseTakenUp, context) => refuseIfEvidenceFrozen(state) ?? refuseUnlessHandler(state, context),
  decide: (state, body, context) => {
    if (body.demandedOn < state.intake.clue.receivedOn) return refusals.beforeTheCase('demandedOn', 'the-clue');
    if (body.provideBy < body.demandedOn) return refusals.notInOrder('provideBy', 'demandedOn');
    return recorded('MaterialDemanded', {
      demand: nextNumber(state.aside.otherBodies.demands),
      number: context.number('material-demand', actingUnitOf(state)),
      ...body,
    });
  },
});
