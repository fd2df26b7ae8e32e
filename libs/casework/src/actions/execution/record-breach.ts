import { refuseUnlessAssigned } from '../../checks/officers.js';
import { AgreementBroken } from '../../events/execution-end.js';
import { refusals } from '../../refusals/index.js';
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
  decide: ({ execution }, body) => {
    const first = execution.enforcement.agreement?.stages[0]?.payBy;
    if (first !== undefined && body.on <= first) return refusals.termNotOver(first);
    return recorded('AgreementBroken', body);
  },
});
