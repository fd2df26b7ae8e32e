import { nextNumber, openMeasure, refuseUnlessHandler } from '../../checks/measures.js';
import { TestCommission } from '../../events/tests.js';
import { isRefusal, refusals } from '../../refusals/index.js';
import type { CaseTakenUp } from '../../state/questions.js';
import { act, recorded } from '../act.js';

/** T12, forms #30, #31. */
export const commissionTest = act({
  name: 'commission-test',
  chinese: '委托检验检测鉴定',
  summary: 'Commission a test, inspection, quarantine or appraisal',
  ground: 'PR Art.32, 38, 64; ACL Art.25',
  body: TestCommission,
  happenedOn: (body) => body.commissionedOn,
  refuseIf: (state: CaseTakenUp, context) => refuseUnlessHandler(state, context),
  decide: (state, body) => {
    if (body.periodEndsOn < body.commissionedOn) return refusals.notInOrder('periodEndsOn', 'commissionedOn');
    if (body.measure !== undefined) {
      const found = openMeasure(state, body.measure);
      if (isRefusal(found)) return found;
      if (body.periodToldOn === undefined) return refusals.periodNotTold();
    }
    return recorded('TestCommissioned', { test: nextNumber(state.aside.tests), ...body });
  },
});
