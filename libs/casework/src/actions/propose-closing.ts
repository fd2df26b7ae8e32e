import type { At } from '../case-state.js';
import { ClosingProposed } from '../events/execution.js';
import { isBanked } from '../evolve/performance.js';
import { refusals } from '../refusals.js';
import { action, recorded } from './action.js';
import { assignedActor } from './duties.js';
import { inForce } from './measure.js';
import { waiting } from './pending.js';

/** PR Art.77(1): every item executed, the court ended the execution, or a decision without a penalty. */
const groundOf = ({ decision, enforcement }: At<'performed'>): ClosingProposed['ground'] => {
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
  unless: (state: At<'performed'>, context) =>
    (inForce(state).length > 0 ? refusals.measuresInForce(inForce(state)) : null) ??
    (isBanked(state) ? null : refusals.missingBefore('Handing in the cash to the bank', 'APL Art.71; PR Art.73')) ??
    waiting(state.proposal) ??
    assignedActor(state.officers, context),
  decide: (state, body) => {
    const ground = groundOf(state);
    if (body.ground !== ground) return refusals.outcomeMismatch(body.ground, ground);
    return recorded('ClosingProposed', body);
  },
});
