import type { LegalDate } from '../deadlines/index.js';
import { Day, Flag, Optional, Text, WholeNumber } from '../fields.js';
import { isRefusal, refusals } from '../refusals.js';
import { action, recorded } from './action.js';
import { handledByActor, nextNumber, openMeasure, type WithMeasures } from './measure.js';

class CommissionTest {
  @Text(200) body: string;
  @Flag() accredited: boolean;
  @Text(1000) subject: string;
  @Day() commissionedOn: LegalDate;
  @Day() periodEndsOn: LegalDate;
  @Optional() @WholeNumber(1, 999) measure?: number;
  @Optional() @Day() periodToldOn?: LegalDate;
}

/** T12, forms #30, #31. */
export const commissionTest = action({
  name: 'commission-test',
  chinese: '委托检验检测鉴定',
  summary: 'Commission a test, inspection, quarantine or appraisal',
  ground: 'PR Art.32, 38, 64; ACL Art.25',
  body: CommissionTest,
  happened: (body) => body.commissionedOn,
  unless: (state: WithMeasures, context) => handledByActor(state, context),
  decide: (state, body) => {
    if (body.periodEndsOn < body.commissionedOn) return refusals.notInOrder('periodEndsOn', 'commissionedOn');
    if (body.measure !== undefined) {
      const found = openMeasure(state, body.measure);
      if (isRefusal(found)) return found;
      if (body.periodToldOn === undefined) return refusals.periodNotTold();
    }
    return recorded('TestCommissioned', { test: nextNumber(state.tests), ...body });
  },
});
