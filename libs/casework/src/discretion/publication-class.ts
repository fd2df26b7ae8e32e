import type { LegalDate } from '../law-data/legal-date.js';
import type { PartyType } from './party-type.js';
import { legalPartyType, type ProposedPenalty } from './procedure-thresholds.js';
import type { Tier } from './reason.js';
import { settingOn, type DiscretionSettings } from './settings.js';

/** How long a decision is shown hangs on its class (PUB Art.13-15). */
export type PublicationClass = 'minor' | 'general' | 'serious';

interface Shown {
  readonly basisId: string;
  readonly penalty: ProposedPenalty;
  readonly tier: Tier | null;
  readonly partyType: PartyType;
}

/**
 * Minor: a fine only, in a lenient or mitigated tier, up to a small amount. Serious: the laws on food, drugs, equipment
 * and the like unless minor, and every restriction of business. General: the rest. Amounts in fen.
 */
export const publicationClass = (
  { basisId, penalty, tier, partyType }: Shown,
  on: LegalDate,
  settings: DiscretionSettings,
): PublicationClass => {
  const { minorFine, seriousLaws } = settingOn('publicationClasses', settings.publicationClasses, on);
  if (penalty.restrictions.length > 0) return 'serious';
  const fineOnly = penalty.confiscatedGains === 0 && penalty.confiscatedGoodsValue === 0;
  const light = tier === 'lenient' || tier === 'mitigated';
  if (fineOnly && light && penalty.fine <= minorFine[legalPartyType(partyType, settings, on)]) return 'minor';
  return seriousLaws.includes(basisId.split('-')[0] ?? '') ? 'serious' : 'general';
};
