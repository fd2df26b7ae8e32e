import { refusal } from './refusal.js';

/** The list of serious dishonesty 严重违法失信名单 (SBL). */
export const dishonestyList = {
  listingNeedsHeavyPenalty: () => refusal('listing-needs-heavy-penalty', 'SBL Art.2', {}),
  listingNotNotified: () => refusal('listing-not-notified', 'SBL Art.13', {}),
  listingConsentMissing: () => refusal('listing-consent-missing', 'SBL Art.22', {}),
  listingRuns: (until: string) => refusal('listing-runs', 'SBL Art.16, 19, 21; CRED Art.13', { until }),
} as const;
