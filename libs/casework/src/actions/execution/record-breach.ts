import { refuseUnlessAssigned } from '../../checks/officers.js';
import { AgreementBroken } from '../../events/execution-end.js';
import type { Law } from '../../law.js';
import { refusals } from '../../refusals/index.js';
import { owedOn } from '../../standing/ledger.js';
import type { At } from '../../state/case-state.js';
import { act, recorded } from '../act.js';

/** The whole surcharge is owed again, and enforcement goes on (ACL Art.42). */
export const recordBreach = act({
  name: 'record-breach',
  chinese: '记录不履行执行协议',
  summary: 'Record that the party did not keep the agreement',
  ground: 'ACL Art.42',
  body: AgreementBroken,
  happenedOn: (body) => body.on,
  refuseIf: ({ execution, investigation }: At<'executing'>, context) => {
    const { agreement } = execution.enforcement;
    return agreement === null || agreement.brokenOn !== null
      ? refusals.missingBefore('An agreement that is kept', 'ACL Art.42')
      : refuseUnlessAssigned(investigation.officers, context);
  },
  decide: (state, body, { law }) => {
    const { agreement } = state.execution.enforcement;
    const stages = agreement?.stages ?? [];
    const next = stages.find(({ payBy }) => body.on <= payBy);
    const missed = stages.some(({ payBy }, place) => {
      const { fine, surcharge } = owedOn(state, payBy, law);
      const later = stages.slice(place + 1).reduce((sum, { amount }) => sum + amount, 0);
      return payBy < body.on && (isOfFine(state, law) ? fine : surcharge) > later;
    });
    if (missed || agreement === null) return recorded('AgreementBroken', body);
    return next === undefined
      ? refusals.missingBefore('A stage that was not paid in time', 'ACL Art.42')
      : refusals.termNotOver(next.payBy);
  },
});

/** The stages add up to the fine; where it was paid before the agreement, to the surcharge. */
const isOfFine = (state: At<'executing'>, law: Law): boolean => {
  const agreedOn = state.execution.enforcement.agreement?.agreedOn;
  return agreedOn !== undefined && owedOn(state, agreedOn, law).fine > 0;
};
