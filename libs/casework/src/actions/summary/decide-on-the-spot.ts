import { refuseIfStillToCome, SpotDecision, spotStanding } from '../../checks/spot-decision.js';
import { refusals } from '../../refusals/index.js';
import type { At } from '../../state/case-state.js';
import { act, recorded } from '../act.js';

/**
 * Summary procedure, form #44: clear facts, a legal basis, a warning or a small fine (APL Art.51, 52; PR Art.66-69).
 */
export const decideOnTheSpot = act({
  name: 'decide-on-the-spot',
  chinese: '当场作出行政处罚决定',
  summary: 'Decide a warning or a small fine on the spot (summary procedure)',
  ground: 'APL Art.51, 52; PR Art.66-69',
  body: SpotDecision,
  decide: (state: At<'clue'>, body, context) => {
    const { officers } = body;
    if (!officers.includes(context.actor.id)) return refusals.notAssigned(context.actor.id, officers);
    const { warning, fine } = body.penalty;
    if (!warning && fine === 0) return refusals.nothingToDo('no-warning-no-fine');
    const toCome = refuseIfStillToCome(body, context.day);
    if (toCome !== null) return toCome;
    const { actingName, unit, check, faults } = spotStanding(state, body, context);
    const [fault] = faults;
    if (fault !== undefined) return fault;
    const { offence: _offence, tier: _tier, mitigationGround: _ground, drawnNumber, ...told } = body;
    const number = context.number('summary-decision', unit, drawnNumber);
    return recorded('SummaryPenaltyDecided', { number, decidedOn: context.day, ...told, actingName, check });
  },
});
