import { hasRole } from '../../actor.js';
import { refuseUnlessAssigned } from '../../checks/officers.js';
import { Link } from '../../events/joining.js';
import { refusals } from '../../refusals/index.js';
import { finedInBoth, isOwnCase, tellFined } from '../../standing/fined-before.js';
import type { At } from '../../state/case-state.js';
import { handlersOf, linksOf, type FiledCase } from '../../state/questions.js';
import { act, recorded } from '../act.js';

/** A filed case, or one that was decided on the spot: two fines for one act show in it too (APL Art.29). */
type Linkable = FiledCase | At<'summary' | 'summary-filed'>;

/** Several parties of one act are one case or linked ones; what was joined or split names its other side. */
export const linkCase = act({
  name: 'link-case',
  chinese: '关联案件',
  summary: 'Name another case of the bureau that has to do with this one, and why',
  ground: 'design',
  body: Link,
  // A head links what officers of two stations cannot see of each other.
  refuseIf: (state: Linkable, context) =>
    hasRole(context.actor, ['department-head']) ? null : refuseUnlessAssigned(handlersOf(state), context),
  decide: (state, body, context) => {
    const other = context.otherCase(body.case);
    if (other === undefined) return refusals.caseUnknown(body.case);
    if (isOwnCase(state, other)) return refusals.nothingToDo('own-case');
    return linksOf(state).some(({ case: other, relation }) => other === body.case && relation === body.relation)
      ? refusals.nothingToDo('linked-already')
      : recorded('CaseLinked', { ...body, ofUnit: other.ofUnit, ...tellFined(finedInBoth(state, body, context)) });
  },
});
