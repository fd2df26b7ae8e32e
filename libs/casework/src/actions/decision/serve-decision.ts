import { refuseUnlessAssigned } from '../../checks/officers.js';
import { effectiveService } from '../../checks/service.js';
import { Service } from '../../events/notice.js';
import type { At } from '../../state/case-state.js';
import { act, recorded } from '../act.js';

/** T41, form #50. */
export const serveDecision = act({
  name: 'serve-decision',
  chinese: '送达决定书',
  summary: 'Record that the decision was served',
  ground: 'PR Art.81, 82; APL Art.61',
  body: Service,
  happenedOn: (body) => body.servedOn,
  refuseIf: (state: At<'decided'>, context) => refuseUnlessAssigned(state.investigation.officers, context),
  decide: (state, body, context) => {
    const effectiveOn = effectiveService(
      body,
      { document: 'decision', issuedOn: state.decision.documentDate },
      state,
      context,
    );
    if (typeof effectiveOn === 'object') return effectiveOn;
    return recorded('DecisionServed', { ...body, effectiveOn });
  },
});
