import { openMeasure } from '../../checks/measures.js';
import { MeasureRequestEndorsed } from '../../events/measures.js';
import { isRefusal, refusals } from '../../refusals/index.js';
import type { CaseTakenUp } from '../../state/questions.js';
import { act, recorded } from '../act.js';

/** Form #8: the opinion of the head of the case unit. */
export const endorseMeasure = act({
  name: 'endorse-measure',
  chinese: '办案机构负责人对措施签署意见',
  summary: 'Give the opinion of the head of the case unit on what is asked for on a measure',
  ground: 'FORM #8',
  body: MeasureRequestEndorsed,
  decide: (state: CaseTakenUp, body, { actor }) => {
    const found = openMeasure(state, body.measure);
    if (isRefusal(found)) return found;
    if (found.request === null || found.request.endorsedBy !== null) return refusals.nothingRequested(body.measure);
    if (found.request.by === actor.id) return refusals.separationOfDuty(actor.id, 'asked-for-it', 'FORM #8');
    return recorded('MeasureRequestEndorsed', body);
  },
});
