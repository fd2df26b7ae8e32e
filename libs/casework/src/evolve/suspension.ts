import type { LegalDate } from '../deadlines/index.js';
import type { Excluded } from '../state/parts.js';
import { at, inPart, type Appliers } from './applier.js';
import { backToInvestigation } from './back-to-investigation.js';

const counted = (excluded: readonly Excluded[], to: LegalDate): { excluded: Excluded[] } => ({
  excluded: excluded.map((each) => (each.ground === 'suspension' && each.to === null ? { ...each, to } : each)),
});

/** The investigation suspended and resumed, or ended without a decision. */
export const suspension: Appliers<'CaseSuspended' | 'CaseResumed' | 'CaseTerminated'> = {
  CaseSuspended: (state, { ground }, { on }) => {
    const before = at(state, 'investigating');
    const { excluded } = before.investigation;
    return {
      ...inPart(before, 'investigation', { excluded: [...excluded, { ground: 'suspension', from: on, to: null }] }),
      stage: 'suspended',
      proposal: null,
      suspension: { ground, on },
    };
  },
  CaseResumed: (state, _, { on }) => {
    const before = at(state, 'suspended');
    return backToInvestigation(before, counted(before.investigation.excluded, on));
  },
  CaseTerminated: (state, { ground }, { on }) => {
    const before = at(state, 'investigating', 'suspended', 'decided');
    return {
      ...backToInvestigation(before, counted(before.investigation.excluded, on)),
      stage: 'terminated',
      termination: { ground, on },
    };
  },
};
