import { openMeasure } from '../../checks/measures.js';
import { MeasureRefused } from '../../events/measures.js';
import { isRefusal, refusals } from '../../refusals/index.js';
import type { CaseTakenUp } from '../../state/questions.js';
import { act, recorded } from '../act.js';

/** PR Art.34, 37: where the head does not agree with an urgent measure, it is released at once. */
export const refuseMeasure = act({
  name: 'refuse-measure',
  chinese: '不批准措施事项',
  summary: 'Refuse what is asked for on a measure',
  ground: 'PR Art.34, 37; ACL Art.19',
  body: MeasureRefused,
  decide: (state: CaseTakenUp, body) => {
    const found = openMeasure(state, body.measure);
    if (isRefusal(found)) return found;
    return found.request === null ? refusals.nothingRequested(body.measure) : recorded('MeasureRefused', body);
  },
});
