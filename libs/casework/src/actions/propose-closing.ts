import type { At } from '../case-state.js';
import { ClosingProposed } from '../events/execution.js';
import { isBanked } from '../evolve/performance.js';
import { refusals } from '../refusals.js';
import { action, recorded } from './action.js';
import { assignedActor } from './duties.js';
import { inForce } from './measure.js';
import { waiting } from './pending.js';

/** PR Art.77: every item executed, the court ended the execution, a decision without a penalty, the investigation terminated, or the case gone to another body. */
const groundOf = (state: At<'performed' | 'terminated' | 'transferred'>): ClosingProposed['ground'] => {
  if (state.stage === 'terminated') return 'terminated';
  if (state.stage === 'transferred') return state.transfer.ground;
  const { decision, enforcement } = state;
  if (decision.outcome !== 'penalty') return decision.outcome;
  return enforcement.rulings.at(-1)?.outcome === 'ended' ? 'court-ended-execution' : 'performed';
};

/** T53, form #53. */
export const proposeClosing = action({
  name: 'propose-closing',
  chinese: '提请结案',
  summary: 'Propose to close the case',
  ground: 'PR Art.77',
  body: ClosingProposed,
  unless: (state: At<'performed' | 'terminated' | 'transferred'>, context) =>
    (inForce(state).length > 0 ? refusals.measuresInForce(inForce(state)) : null) ??
    (state.stage !== 'performed' || isBanked(state)
      ? null
      : refusals.missingBefore('Handing in the cash to the bank', 'APL Art.71; PR Art.73')) ??
    waiting(state.proposal) ??
    assignedActor(state.officers, context),
  decide: (state, body) => {
    const ground = groundOf(state);
    if (body.ground !== ground) return refusals.outcomeMismatch(body.ground, ground);
    return recorded('ClosingProposed', body);
  },
});
