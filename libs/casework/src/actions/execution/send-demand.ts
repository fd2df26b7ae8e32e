import type { At } from '../../state/case-state.js';
import { actingUnitOf } from '../../registry/acting-unit.js';
import { findClock } from '../../clocks/case-clocks.js';
import { Service } from '../../events/notice.js';
import { owedOn, totalOf } from '../../standing/ledger.js';
import { refusals } from '../../refusals/index.js';
import { refuseIfExecutionStopped } from '../../standing/stopped.js';
import { act, recorded } from '../act.js';
import { refuseUnlessAssigned } from '../../checks/officers.js';
import { effectiveService } from '../../checks/service.js';

/** T48, form #48: once the term to pay is over. Without a demand the court is not open (ACL Art.54). */
export const sendDemand = act({
  name: 'send-demand',
  chinese: '催告履行',
  summary: 'Record that the demand to perform was served',
  ground: 'ACL Art.35, 54; PR Art.76',
  body: Service,
  happenedOn: (body) => body.servedOn,
  refuseIf: (state: At<'executing'>, context) =>
    refuseIfExecutionStopped(state) ?? refuseUnlessAssigned(state.investigation.officers, context),
  decide: (state, body, context) => {
    const term = findClock(state, context.law, 'pay');
    const owed = owedOn(state, body.servedOn, context.law);
    if (term === undefined || totalOf(owed) === 0) return refusals.nothingToDo('No money is owed.');
    if (body.servedOn <= term.due) return refusals.termNotOver(term.due);
    const effectiveOn = effectiveService(body, state.decision.documentDate, context);
    if (typeof effectiveOn === 'object') return effectiveOn;
    const number = context.number('demand', actingUnitOf(state));
    return recorded('DemandSent', { ...body, number, effectiveOn, ...owed });
  },
});
