import type { CaseState } from '../state/case-state.js';
import { BrokenHistory, type Appliers } from './applier.js';

type Handled = Extract<CaseState, { recusals: unknown[] }>;

const handled = (state: CaseState): Handled => {
  if (!('recusals' in state)) throw new BrokenHistory(`A recusal was recorded at stage ${state.stage}`);
  return state;
};

/** The case without a person among those who handle it. */
const without = (state: Handled, person: string): Handled => {
  const left = { ...state, verifiers: state.verifiers.filter((id) => id !== person) };
  return 'officers' in left ? { ...left, officers: left.officers.filter((id) => id !== person) } : left;
};

/** Pleas for recusal; who is recused is off the case at once. */
export const recusal: Appliers<'RecusalRequested' | 'RecusalDecided'> = {
  RecusalRequested: (state, plea, { on }) => {
    const before = handled(state);
    if (before.recusals.some(({ person, decided }) => person === plea.person && decided === null))
      throw new BrokenHistory(`A second plea against ${plea.person} was recorded before the first was decided`);
    return { ...before, recusals: [...before.recusals, { ...plea, on, decided: null }] };
  },
  RecusalDecided: (state, { person, granted }, { on }) => {
    const before = handled(state);
    if (!before.recusals.some((plea) => plea.person === person && plea.decided === null))
      throw new BrokenHistory(`A recusal of ${person} was decided and nobody had asked for it`);
    const recusals = before.recusals.map((plea) =>
      plea.person === person && plea.decided === null ? { ...plea, decided: { granted, on } } : plea,
    );
    const decided = { ...before, recusals };
    return granted ? without(decided, person) : decided;
  },
};
