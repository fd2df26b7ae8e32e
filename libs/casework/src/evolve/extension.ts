import { BrokenHistory, type Appliers } from './applier.js';

/** What the heads decide together or the main head alone. */
export const extension: Appliers<'CaseExtendedCollectively' | 'GainsFoundUncomputable'> = {
  CaseExtendedCollectively: (state, { days }, { on }) => {
    if (!('filing' in state)) throw new BrokenHistory(`The case clock was extended at stage ${state.stage}`);
    return { ...state, extensions: [...state.extensions, { clock: 'case', days, on }] };
  },
  GainsFoundUncomputable: (state, _, { by, on }) => {
    if (!('filing' in state)) throw new BrokenHistory(`Gains were looked at at stage ${state.stage}`);
    return { ...state, gainsUncomputable: { by, on } };
  },
};
