import { refuseUnlessAssigned } from '../../checks/officers.js';
import { effectiveService } from '../../checks/service.js';
import { Service } from '../../events/notice.js';
import { refusals } from '../../refusals/index.js';
import { actingUnitOf } from '../../registry/acting-unit.js';
import { demandableOn } from '../../standing/demandable.js';
import { owedOn, totalOf } from '../../standing/ledger.js';
import { refuseIfAgreementKept, refuseIfExecutionStopped } from '../../standing/stopped.js';
import type { At } from '../../state/case-state.js';
import { act, recorded } from '../act.js';

/**
 * T48, form #48: once the term to pay is over, of a fine in instalments for each that was missed. Without a demand the
 * court is not open (ACL Art.54).
 */
export const sendDemand = act({
  name: 'send-demand',
  chinese: '催告履行',
  summary: 'Record that the demand to perform was served',
  ground: 'ACL Art.35, 54; PR Art.76',
  body: Service,
  happenedOn: (body) => body.servedOn,
  refuseIf: (state: At<'executing'>, context) =>
    refuseIfExecutionStopped(state) ??
    refuseIfAgreementKept(state, context) ??
    refuseUnlessAssigned(state.investigation.officers, context),
  decide: (state, body, context) => {
    if (totalOf(owedOn(state, body.servedOn, context.law)) === 0) return refusals.nothingToDo('no-money-owed');
    const demanded = demandableOn(state, body.servedOn, context.law);
    if ('until' in demanded) return refusals.termNotOver(demanded.until);
    const outgoing = { document: 'demand' as const, issuedOn: state.decision.documentDate };
    const effectiveOn = effectiveService(body, outgoing, state, context);
    if (typeof effectiveOn === 'object') return effectiveOn;
    const number = context.number('demand', actingUnitOf(state));
    return recorded('DemandSent', { ...body, number, effectiveOn, ...demanded });
  },
});
