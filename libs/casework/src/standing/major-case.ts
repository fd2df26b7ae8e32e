import type { LegalDate } from '../deadlines/index.js';
import { assessPenalty, basisInForce, legalPartyType } from '../discretion/index.js';
import type { Party } from '../events/clue.js';
import type { Handling } from '../events/investigation.js';
import type { ReviewGround } from '../events/review.js';
import { answerOn, figureOn } from '../law-data/settings.js';
import type { Law } from '../law.js';

/** What of a case is computed, whatever the officers declare. */
interface Weighed {
  readonly handling: Handling;
  readonly party: Party;
  /** Day on which the act ended, whose text of the basis counts. */
  readonly violationOn: LegalDate;
}

/** A fine in percent of the least one that the basis provides; null where it provides none. */
const shareOfMinimum = ({ handling, party, violationOn }: Weighed, law: Law, day: LegalDate): number | null => {
  const { basisId, facts, penalty } = handling;
  const basis = basisInForce(law.bases, basisId, violationOn) ?? basisInForce(law.bases, basisId, day);
  if (basis === undefined) return null;
  const { range } = assessPenalty(
    { basis, facts, partyType: party.kind, fine: penalty.fine, actDate: violationOn, decisionDate: day },
    law.discretion,
  );
  return range === null || range.min === 0 ? null : (100 * penalty.fine) / range.min;
};

/**
 * Why a penalty needs legal review and a collective discussion by the bureau's own list (PR Art.50(3), 60(2); dated
 * settings [M]): a large fine, the heavy tier, or a deep mitigation. Empty where nothing on the list applies.
 */
export const majorGrounds = (weighed: Weighed, law: Law, day: LegalDate): ReviewGround[] => {
  const { handling, party } = weighed;
  if (handling.outcome !== 'penalty') return [];
  const { tier, penalty } = handling;
  const isPerson = legalPartyType(party.kind, law.discretion, day) === 'natural_person';
  const largeFrom = figureOn(law.settings, isPerson ? 'majorFineOfPerson' : 'majorFineOfOrganisation', day);
  const grounds: ReviewGround[] = [];
  if (penalty.fine >= largeFrom) grounds.push('large-fine');
  if (tier === 'heavy' && answerOn(law.settings, 'heavyTierIsMajor', day)) grounds.push('heavy-tier');
  if (tier === 'mitigated') {
    const share = shareOfMinimum(weighed, law, day);
    const deepBelow = figureOn(law.settings, 'deepMitigationPercent', day);
    if (share !== null && Number.isFinite(deepBelow) && share < deepBelow) grounds.push('deep-mitigation');
  }
  return grounds;
};
