import { filed, inPart, type Appliers } from './applier.js';

/** What the heads decide together or the main head alone. */
export const extension: Appliers<'CaseExtendedCollectively' | 'GainsFoundUncomputable'> = {
  CaseExtendedCollectively: (state, { days }, { on }) => {
    const before = filed(state);
    return inPart(before, 'aside', { extensions: [...before.aside.extensions, { clock: 'case', days, on }] });
  },
  GainsFoundUncomputable: (state, _, { by, on }) =>
    inPart(filed(state), 'investigation', { gainsUncomputable: { by, on } }),
};
