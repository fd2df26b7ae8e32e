import { at, BrokenHistory, inPart, takenUp, type Appliers } from './applier.js';
import { backToInvestigation } from './back-to-investigation.js';

/** Cases that have to do with each other, and one that goes into another. */
export const joining: Appliers<'CaseLinked' | 'CaseJoined'> = {
  CaseLinked: (state, link, { on }) => {
    const before = takenUp(state);
    const { links } = before.aside;
    if (links.some(({ case: other, relation }) => other === link.case && relation === link.relation))
      throw new BrokenHistory(`The link to case ${link.case} was recorded twice`);
    return inPart(before, 'aside', { links: [...links, { ...link, on }] });
  },
  CaseJoined: (state, { into }, { on }) => ({
    ...backToInvestigation(at(state, 'investigating')),
    stage: 'transferred',
    transfer: { ground: 'joined', to: into, number: into, on },
  }),
};
