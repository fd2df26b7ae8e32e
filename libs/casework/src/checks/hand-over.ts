import { clocksOf } from '../clocks/case-clocks.js';
import type { Context } from '../context.js';
import type { OpenDuty } from '../events/hand-over.js';
import { canBeChallenged, isTakenUp, type CaseTakenUp } from '../state/questions.js';

const mostListed = 500;

/**
 * Everything that is open in a case: clocks that run, measures in force, what is owed, proposed, pleaded or challenged.
 */
export const openIn = (state: CaseTakenUp, { law }: Pick<Context, 'law'>): OpenDuty[] => {
  const clocks = clocksOf(state, law)
    .filter(({ stoppedOn }) => stoppedOn === null)
    .map(({ id, of, due }): OpenDuty => ({
      kind: 'clock',
      what: id,
      ...(of === undefined ? {} : { of: String(of) }),
      due,
    }));
  const measures = state.aside.measures
    .filter(({ taken, ended }) => taken !== null && ended === null)
    .map(({ id, kind }): OpenDuty => ({ kind: 'measure', what: `${kind} ${id}` }));
  const proposal: OpenDuty[] =
    isTakenUp(state) && state.proposal !== null ? [{ kind: 'proposal', what: state.proposal.matter }] : [];
  const pleas = state.aside.recusals
    .filter(({ decided }) => decided === null)
    .map(({ person }): OpenDuty => ({ kind: 'plea', what: person }));
  return [...clocks, ...measures, ...proposal, ...pleas, ...afterDecision(state)].slice(0, mostListed);
};

const afterDecision = (state: CaseTakenUp): OpenDuty[] => {
  if (!canBeChallenged(state)) return [];
  const duties = state.challenges.duties
    .filter(({ doneOn }) => doneOn === null)
    .map(({ id, kind }): OpenDuty => ({ kind: 'duty', what: `${kind} ${id}` }));
  const challenges = state.challenges.brought
    .filter(({ endedOn }) => endedOn === null)
    .map(({ id, kind }): OpenDuty => ({ kind: 'challenge', what: `${kind} ${id}` }));
  return [...duties, ...challenges];
};
