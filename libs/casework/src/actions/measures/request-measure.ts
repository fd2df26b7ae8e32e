import { refuseUnlessBasisOfMeasure, wayFaults } from '../../checks/basis-of-measure.js';
import { nextNumber, refuseUnlessHandler } from '../../checks/measures.js';
import { refuseUnlessWithinListedPowers } from '../../checks/officers.js';
import { refuseIfSeizedInOwnName } from '../../checks/own-name.js';
import { MeasureContent } from '../../events/measures.js';
import { actingUnitOf } from '../../registry/acting-unit.js';
import type { CaseTakenUp } from '../../state/questions.js';
import { act, recorded } from '../act.js';

/** T13, T15, form #8: the approval of a department head comes before the measure. */
export const requestMeasure = act({
  name: 'request-measure',
  chinese: '申请先行登记保存或者查封扣押',
  summary: 'Ask for an advance registration of evidence or a seizure',
  ground: 'PR Art.33, 34, 36, 37; ACL Art.18',
  body: MeasureContent,
  faults: wayFaults,
  refuseIf: (state: CaseTakenUp, context) => refuseUnlessHandler(state, context),
  decide: (state, body, context) =>
    refuseUnlessBasisOfMeasure(body, context) ??
    refuseIfSeizedInOwnName(state, body.kind) ??
    refuseUnlessWithinListedPowers(actingUnitOf(state), 'measure', context) ??
    recorded('MeasureRequested', { measure: nextNumber(state.aside.measures), ...body }),
});
