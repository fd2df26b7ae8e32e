import type { At } from '../case-state.js';
import { ClosingProposed } from '../events/execution.js';
import { refusals } from '../refusals.js';
import { action, recorded } from './action.js';
import { assignedActor } from './duties.js';
import { inForce } from './measure.js';
import { waiting } from './pending.js';

/** T53, form #53. */
export const proposeClosing = action({
  name: 'propose-closing',
  chinese: '提请结案',
  summary: 'Propose to close the case',
  ground: 'PR Art.77',
  body: ClosingProposed,
  unless: (state: At<'performed' | 'terminated'>, context) =>
    (inForce(state).length > 0 ? refusals.measuresInForce(inForce(state)) : null) ??
    waiting(state.proposal) ??
    assignedActor(state.officers, context),
  decide: (state, body) => {
    const ground =
      state.stage === 'terminated'
        ? 'terminated'
        : state.decision.outcome === 'penalty'
          ? 'performed'
          : state.decision.outcome;
    if (body.ground !== ground) return refusals.outcomeMismatch(body.ground, ground);
    return recorded('ClosingProposed', body);
  },
});
