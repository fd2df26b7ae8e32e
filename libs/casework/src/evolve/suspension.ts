import type { Excluded } from '../state/case-state.js';
import type { LegalDate } from '../deadlines/index.js';
import { at, type Appliers } from './applier.js';

const counted = (excluded: readonly Excluded[], to: LegalDate): Excluded[] =>
  excluded.map((each) => (each.ground === 'suspension' && each.to === null ? { ...each, to } : each));

/** The investigation suspended and resumed, or ended without a decision. */
export const suspension: Appliers<'CaseSuspended' | 'CaseResumed' | 'CaseTerminated'> = {
  CaseSuspended: (state, { ground }, { on }) => {
    const before = at(state, 'investigating');
    return {
      ...before,
      stage: 'suspended',
      proposal: null,
      suspension: { ground, on },
      excluded: [...before.excluded, { ground: 'suspension', from: on, to: null }],
    };
  },
  CaseResumed: (state, _, { on }) => {
    const { suspension: _over, ...before } = at(state, 'suspended');
    return { ...before, stage: 'investigating', proposal: null, excluded: counted(before.excluded, on) };
  },
  CaseTerminated: (state, { ground }, { on }) => {
    const before = at(state, 'investigating', 'suspended');
    return {
      ...before,
      stage: 'terminated',
      proposal: null,
      termination: { ground, on },
      excluded: counted(before.excluded, on),
    };
  },
};
