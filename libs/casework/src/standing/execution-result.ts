import type { LegalDate } from '../deadlines/index.js';
import type { Enforcement } from '../state/challenges.js';

type Bodies = Pick<Enforcement, 'rulings' | 'byReview'>;

/** Whether the court carried out what is owed, or the reviewing body its own decision (PR Art.77(1)(1); ARL Art.78). */
export const isCarriedOut = ({ rulings, byReview = [] }: Bodies): boolean =>
  rulings.at(-1)?.outcome === 'executed' || byReview.at(-1)?.outcome === 'executed';

/** Whether the reviewing body ended the execution of its own decision (ACL Art.40; PR Art.77(1)(5)). */
export const isEndedByReview = ({ byReview = [] }: Bodies): boolean => byReview.at(-1)?.outcome === 'ended';

/** Day on which the court or the reviewing body carried out or ended the execution; null while neither has. */
export const endedElsewhereOn = ({ rulings, byReview = [] }: Bodies): LegalDate | null =>
  [...rulings, ...byReview].find(({ outcome }) => outcome === 'executed' || outcome === 'ended')?.on ?? null;
