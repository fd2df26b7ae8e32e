import { refuseUnlessAssigned } from '../../checks/officers.js';
import { asServed, effectiveService, serviceInstead } from '../../checks/service.js';
import type { Context } from '../../context.js';
import type { DecisionServed } from '../../events/decision.js';
import { Service } from '../../events/notice.js';
import { factsOfLine } from '../../evolve/line-facts.js';
import { refusals } from '../../refusals/index.js';
import { actingUnitOf } from '../../registry/acting-unit.js';
import type { At } from '../../state/case-state.js';
import { act, recorded } from '../act.js';

/** The last service of a decision on this party. */
const servedBefore = ({ facts, forParty }: Context): DecisionServed | undefined =>
  factsOfLine(facts, forParty).findLast((fact) => fact.type === 'DecisionServed')?.data;

/** T41, form #50. Who turns up during a proclamation is served then, and it ends. */
export const serveDecision = act({
  name: 'serve-decision',
  chinese: '送达决定书',
  summary: 'Record that the decision was served',
  ground: 'PR Art.81, 82; APL Art.61',
  body: Service,
  happenedOn: (body) => body.servedOn,
  refuseIf: (state: At<'decided' | 'executing' | 'performed'>, context) =>
    state.stage === 'decided' || servedBefore(context)?.method === 'proclamation'
      ? refuseUnlessAssigned(state.investigation.officers, context)
      : refusals.nothingToDo('served-already'),
  decide: (state, body, context) => {
    const ran = servedBefore(context);
    if (state.stage !== 'decided' && ran !== undefined) {
      const instead = serviceInstead(body, ran, 'decision', state, context);
      return typeof instead === 'object' ? instead : recorded('DecisionServed', { ...body, effectiveOn: instead });
    }
    const effectiveOn = effectiveService(
      body,
      { document: 'decision', issuedOn: state.decision.documentDate },
      state,
      context,
    );
    if (typeof effectiveOn === 'object') return effectiveOn;
    return recorded('DecisionServed', { ...body, ...asServed(body, effectiveOn, actingUnitOf(state), context) });
  },
});
