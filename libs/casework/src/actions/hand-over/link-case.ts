import { hasRole } from '../../actor.js';
import { refuseUnlessAssigned } from '../../checks/officers.js';
import type { Deciding } from '../../context.js';
import { Link } from '../../events/joining.js';
import type { FinedInLinkedCase } from '../../events/report.js';
import { refusals } from '../../refusals/index.js';
import { finedAlready, finedIn, tellFined } from '../../standing/fined-before.js';
import type { FiledCase } from '../../state/questions.js';
import { act, recorded } from '../act.js';

/** Where the link says that it is one act, and a fine stands for it in either case (APL Art.29). */
const finedInBoth = (state: FiledCase, link: Link, context: Deciding): FinedInLinkedCase[] =>
  (context.lines ?? [state]).flatMap((line, place) =>
    finedIn(line).flatMap(({ party }) =>
      finedAlready(party, place + 1, {
        links: [link],
        ofSameAct: link.relation === 'same-act' ? (context.ofSameAct?.() ?? []) : [],
        fined: (id) => context.otherCase(id)?.fined ?? [],
      }),
    ),
  );

/** Several parties of one act are one case or linked ones; what was joined or split names its other side. */
export const linkCase = act({
  name: 'link-case',
  chinese: '关联案件',
  summary: 'Name another case of the bureau that has to do with this one, and why',
  ground: 'design',
  body: Link,
  // A head links what officers of two stations cannot see of each other.
  refuseIf: (state: FiledCase, context) =>
    hasRole(context.actor, ['department-head']) ? null : refuseUnlessAssigned(state.investigation.officers, context),
  decide: (state, body, context) => {
    const other = context.otherCase(body.case);
    if (other === undefined) return refusals.caseUnknown(body.case);
    if (other.caseCode === state.investigation.filing.caseCode) return refusals.nothingToDo('own-case');
    const { links } = state.aside;
    return links.some(({ case: other, relation }) => other === body.case && relation === body.relation)
      ? refusals.nothingToDo('linked-already')
      : recorded('CaseLinked', { ...body, ofUnit: other.ofUnit, ...tellFined(finedInBoth(state, body, context)) });
  },
});
