import { refuseUnlessDecisionServed, type MayBeServed } from '../../checks/challenges.js';
import { refuseUnlessAssigned } from '../../checks/officers.js';
import { effectiveService } from '../../checks/service.js';
import { Correction } from '../../events/rounds.js';
import { refusals } from '../../refusals/index.js';
import { wasServed } from '../../state/questions.js';
import { act, recorded } from '../act.js';

/** A 补正 notice; [M] no national form. It touches the words, never what was decided. */
export const correctDecision = act({
  name: 'correct-decision',
  chinese: '补正决定书',
  summary: 'Record that a notice correcting clerical errors of the decision was served',
  ground: 'APL Art.75',
  body: Correction,
  happenedOn: (body) => body.servedOn,
  refuseIf: (state: MayBeServed, context) =>
    refuseUnlessDecisionServed(state) ?? refuseUnlessAssigned(state.investigation.officers, context),
  decide: (state, body, context) => {
    if (!wasServed(state)) return refusals.missingBefore('served-decision', 'APL Art.75');
    const outgoing = { document: 'correction' as const, issuedOn: state.decision.documentDate };
    const effectiveOn = effectiveService(body, outgoing, state, context);
    if (typeof effectiveOn === 'object') return effectiveOn;
    return recorded('DecisionCorrected', { ...body, decision: state.decision.number, effectiveOn });
  },
});
