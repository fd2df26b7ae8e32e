import type { LegalDate } from '../deadlines/index.js';
import { legalPartyType } from '../discretion/index.js';
import type { Handling } from '../events/investigation.js';
import type { ReviewGround } from '../events/review.js';
import { answerOn, figureOn } from '../law-data/settings.js';
import type { Law } from '../law.js';
import { isRefusal } from '../refusals/index.js';
import { assessAct, type Accused } from './act-check.js';
import { actsOf, type OneAct } from './acts-of.js';
import { publicInterest, severalRelations, type Relations } from './legal-relations.js';
import { imposes } from './penalty-sum.js';

/** What of a case is computed, whatever the officers declare. */
export interface Weighed extends Accused {
  readonly handling: Handling;
  readonly relations: Relations;
}

/** A fine in percent of the least one that the basis provides; null where it provides none. */
const shareOfMinimum = (act: OneAct, accused: Accused, law: Law, day: LegalDate): number | null => {
  const check = assessAct(act, accused, { law, day });
  if (isRefusal(check) || check.range === null || check.range.min === 0) return null;
  return (100 * act.penalty.fine) / check.range.min;
};

/**
 * Why a penalty needs legal review and a collective discussion by the bureau's own list (PR Art.50(3), 60(2); dated
 * settings [M]): a large fine, all acts in sum, the heavy tier, or a deep mitigation of one of them; major public
 * interest and several legal relations as the file shows them (PR Art.50(1)(1), (3)). Empty where nothing applies.
 */
export const majorGrounds = (weighed: Weighed, law: Law, day: LegalDate): ReviewGround[] => {
  const { handling, party, relations } = weighed;
  if (!imposes(handling)) return [];
  const acts = actsOf(handling).filter(({ outcome }) => outcome === 'penalty');
  const isPerson = legalPartyType(party.kind, law.discretion, day) === 'natural_person';
  const largeFrom = figureOn(law.settings, isPerson ? 'majorFineOfPerson' : 'majorFineOfOrganisation', day);
  const grounds: ReviewGround[] = [];
  if (handling.penalty.fine >= largeFrom) grounds.push('large-fine');
  const isHeavy = acts.some(({ tier }) => tier === 'heavy');
  if (isHeavy && answerOn(law.settings, 'heavyTierIsMajor', day)) grounds.push('heavy-tier');
  const deepBelow = figureOn(law.settings, 'deepMitigationPercent', day);
  const isDeep = (act: OneAct): boolean => {
    const share = act.tier === 'mitigated' ? shareOfMinimum(act, weighed, law, day) : null;
    return share !== null && Number.isFinite(deepBelow) && share < deepBelow;
  };
  if (acts.some(isDeep)) grounds.push('deep-mitigation');
  return [...grounds, ...publicInterest(handling, law, day), ...severalRelations(handling, relations, law, day)];
};
