import { linksOf } from '../state/questions.js';
import { at, BrokenHistory, inPart, takenUp, type Appliers } from './applier.js';
import { backToInvestigation } from './back-to-investigation.js';

/** Cases that have to do with each other, and one that goes into another. */
export const joining: Appliers<'CaseLinked' | 'CaseJoined'> = {
  CaseLinked: (state, link, { on }) => {
    const links = linksOf(state);
    if (links.some(({ case: other, relation }) => other === link.case && relation === link.relation))
      throw new BrokenHistory(`The link to case ${link.case} was recorded twice`);
    const linked = [...links, { ...link, on }];
    if (state.stage === 'summary' || state.stage === 'summary-filed') return { ...state, links: linked };
    return inPart(takenUp(state), 'aside', { links: linked });
  },
  CaseJoined: (state, { into }, { on }) => ({
    ...backToInvestigation(at(state, 'investigating')),
    stage: 'transferred',
    transfer: { ground: 'joined', to: into, number: into, on },
  }),
};
