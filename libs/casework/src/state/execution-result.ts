import type { LegalDate } from '../deadlines/index.js';
import type { Enforcement } from './challenges.js';

/** Outcomes of which the review decision, or the letter of mediation, is what is enforced (ARL Art.78). */
export const ofReview: ReadonlySet<string> = new Set(['changed', 'mediated']);

type Bodies = Pick<Enforcement, 'rulings' | 'byReview'>;

/** Whether the court carried out what is owed, or the reviewing body its own decision (PR Art.77(1)(1); ARL Art.78). */
export const isCarriedOut = ({ rulings, byReview = [] }: Bodies): boolean =>
  rulings.at(-1)?.outcome === 'executed' || byReview.at(-1)?.outcome === 'executed';

/** Whether the reviewing body ended the execution of its own decision (ACL Art.40; PR Art.77(1)(5)). */
export const isEndedByReview = ({ byReview = [] }: Bodies): boolean => byReview.at(-1)?.outcome === 'ended';

/** Day on which the court or the reviewing body carried out or ended the execution; null while neither has. */
export const endedElsewhereOn = ({ rulings, byReview = [] }: Bodies): LegalDate | null =>
  [...rulings, ...byReview].find(({ outcome }) => outcome === 'executed' || outcome === 'ended')?.on ?? null;

/**
 * Whether an application lies with the court, so that it is to be withdrawn once what it rests on stands no longer: not
 * one that the court refused, carried out or ended (ACL Art.53, 58; CPL Art.268).
 */
export const liesWithCourt = ({ application, rulings }: Pick<Enforcement, 'application' | 'rulings'>): boolean => {
  const last = rulings.at(-1)?.outcome;
  return application !== null && (last === undefined || last === 'accepted' || last === 'enforcement-ruled');
};
