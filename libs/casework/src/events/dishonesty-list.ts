import type { LegalDate } from '../deadlines/index.js';
import { Day, OneOf, Text } from '../input/fields.js';

/** Fields of conduct for which a party is listed (SBL Art.5-10). */
export const listingGrounds = [
  'food',
  'drugs-devices-cosmetics',
  'quality-safety',
  'consumer-rights',
  'competition-and-order',
  'licence-or-obstruction',
] as const;

/** That the party goes on the list of serious dishonesty 严重违法失信名单 together with the penalty (SBL Art.12, 13). */
export class DishonestyListing {
  @OneOf(listingGrounds) ground: (typeof listingGrounds)[number];
  /** Article and item, e.g. 第五条第三项. */
  @Text(200) basis: string;
  /** Intent, frequency, duration, harm: what makes it grave (SBL Art.12). */
  @Text() reasons: string;
}

/** The bureau above agrees; without it a county or city bureau lists nobody (SBL Art.22). */
export class ListingConsentRecorded {
  @Text(200) body: string;
  @Text(100) number: string;
  @Day() consentedOn: LegalDate;
}

/** Shown in the publicity system (SBL Art.14). */
export class ListingPublished {
  @Day() publishedOn: LegalDate;
  @Text(500) channel: string;
}

/** Off the list, shown no more, its measures lifted (SBL Art.19, 21). */
export class ListingRemoved {
  @Day() removedOn: LegalDate;
  @Text(500) publicReason: string;
}
