import { nextNumber, openMeasure, refuseUnlessHandler } from '../../checks/measures.js';
import { longestTest } from '../../clocks/seizure.js';
import { daysBetween } from '../../deadlines/index.js';
import { TestCommission } from '../../events/tests.js';
import { figureOn } from '../../law-data/settings.js';
import { isRefusal, refusals } from '../../refusals/index.js';
import type { CaseTakenUp } from '../../state/questions.js';
import { act, recorded } from '../act.js';

/**
 * T12, forms #30, #31. The period of a test of seized goods is fixed and told, and stops the thirty days: how long it
 * may be is a dated setting (ACL Art.25(3)).
 */
export const commissionTest = act({
  name: 'commission-test',
  chinese: '委托检验检测鉴定',
  summary: 'Commission a test, inspection, quarantine or appraisal',
  ground: 'PR Art.32, 38, 64; ACL Art.25',
  body: TestCommission,
  happenedOn: (body) => body.commissionedOn,
  refuseIf: (state: CaseTakenUp, context) => refuseUnlessHandler(state, context),
  decide: (state, body, { law }) => {
    if (body.periodEndsOn < body.commissionedOn) return refusals.notInOrder('periodEndsOn', 'commissionedOn');
    if (body.measure !== undefined) {
      const found = openMeasure(state, body.measure);
      if (isRefusal(found)) return found;
      if (body.periodToldOn === undefined) return refusals.periodNotTold();
      const most = Math.min(figureOn(law.settings, 'mostDaysOfTest', body.commissionedOn), longestTest);
      const days = daysBetween(body.commissionedOn, body.periodEndsOn);
      if (days > most) return refusals.testTooLong(days, most);
    }
    return recorded('TestCommissioned', { test: nextNumber(state.aside.tests), ...body });
  },
});
