import { refusal } from './refusal.js';

/** The list of serious dishonesty 严重违法失信名单 (SBL). */
export const dishonestyList = {
  listingNeedsHeavyPenalty: () =>
    refusal(
      'listing-needs-heavy-penalty',
      'SBL Art.2',
      'Only a grave violation that is punished heavily is listed: a fine of the heavy tier, or a restriction, closure or loss of a licence.',
      'Leave the listing out, or state the tier and the penalty that the violation deserves.',
    ),
  listingNotNotified: () =>
    refusal(
      'listing-not-notified',
      'SBL Art.13',
      'The notice did not say that the party would be listed.',
      'Return the case to the investigation and notify the party of the listing, or leave it out.',
    ),
  listingConsentMissing: () =>
    refusal(
      'listing-consent-missing',
      'SBL Art.22',
      'The bureau above has not agreed to the listing.',
      'Record its consent first (record-listing-consent), or propose the decision without the listing.',
    ),
  listingRuns: (until: string) =>
    refusal(
      'listing-runs',
      'SBL Art.16, 19, 21; CRED Art.13',
      `The penalty stands and the three years of the listing last until ${until}.`,
      'Wait for that day, or for credit repair, which the party may ask for after a year.',
    ),
} as const;
