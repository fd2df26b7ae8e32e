import type { CaseState } from '../state/case-state.js';
import { BrokenHistory, type Appliers } from './applier.js';

type Handled = Extract<CaseState, { jointUnits: string[] }>;

const handled = (state: CaseState): Handled => {
  if (!('jointUnits' in state)) throw new BrokenHistory(`A case changed hands at stage ${state.stage}`);
  return state;
};

/** Who handles the case: units together, and from one to another. */
export const handOver: Appliers<'UnitsJoined' | 'HandOverOffered' | 'HandOverConfirmed' | 'HandOverDeclined'> = {
  UnitsJoined: (state, { units }) => ({ ...handled(state), jointUnits: units }),
  HandOverOffered: (state, offer, { by, on }) => ({ ...handled(state), handOver: { ...offer, by, on } }),
  HandOverConfirmed: (state, { from, to, officers }, { on }) => {
    const before = handled(state);
    if (before.handOver === null) throw new BrokenHistory('A case was taken that nobody had offered');
    const moved = {
      ...before,
      clue: { ...before.clue, unit: to },
      jointUnits: before.jointUnits.filter((unit) => unit !== to),
      handOver: null,
      handedOver: [...before.handedOver, { from, to, on }],
    };
    return 'officers' in moved ? { ...moved, officers } : { ...moved, verifiers: officers };
  },
  HandOverDeclined: (state) => ({ ...handled(state), handOver: null }),
};
