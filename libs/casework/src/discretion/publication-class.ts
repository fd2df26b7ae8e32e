import { isInForce } from '../law-data/dated.js';
import type { LegalDate } from '../law-data/legal-date.js';
import type { PartyType } from './party-type.js';
import type { ProposedPenalty } from './procedure-thresholds.js';
import type { Tier } from './reason.js';
import { settingOn, type DiscretionSettings } from './settings.js';

/** How long a decision is shown hangs on its class (PUB Art.13-15). */
export const publicationClasses = ['minor', 'general', 'serious'] as const;
export type PublicationClass = (typeof publicationClasses)[number];

interface Shown {
  readonly basisId: string;
  readonly penalty: ProposedPenalty;
  readonly tier: Tier | null;
  readonly partyType: PartyType;
}

/** Whether the rules on publication (PUB) were in force on a day. */
export const publicationRuled = (on: LegalDate, settings: DiscretionSettings): boolean =>
  settings.publicationClasses.some((each) => isInForce(each, on));

/**
 * Minor: 通报批评, or a fine only, in a lenient or mitigated tier, up to a small amount: one for operators (经营主体),
 * sole traders among them, and one for persons who answer for an operator (PUB Art.13; CRED Art.7). Several penalties
 * take the longest of their periods (CRED Art.6(2)). Serious: the laws on food, drugs, equipment and the like unless
 * minor, every restriction of business and every loss or lowering of a licence. General: the rest. Amounts in fen.
 */
export const publicationClass = (
  { basisId, penalty, tier, partyType }: Shown,
  on: LegalDate,
  settings: DiscretionSettings,
): PublicationClass => {
  const { minorFine, seriousLaws } = settingOn('publicationClasses', settings.publicationClasses, on);
  if (penalty.restrictions.some((each) => each !== 'public_criticism')) return 'serious';
  const fineOnly = penalty.confiscatedGains === 0 && penalty.confiscatedGoodsValue === 0;
  const light = tier === 'lenient' || tier === 'mitigated';
  if (
    fineOnly &&
    light &&
    penalty.fine <= minorFine[partyType === 'natural_person' ? 'natural_person' : 'organisation']
  )
    return 'minor';
  return seriousLaws.includes(basisId.split('-')[0] ?? '') ? 'serious' : 'general';
};
