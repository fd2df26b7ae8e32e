import type { DishonestyListing } from '../events/dishonesty-list.js';
import type { Handling } from '../events/investigation.js';
import type { EventType } from './form-table.js';
import type { Fields, Made } from './paper.js';
import { lastBefore } from './words.js';

const rule = '《市场监督管理严重违法失信名单管理办法》';

/** The article by which the party is listed, with the name of the rule. */
export const listingBasis = ({ basis }: DishonestyListing): string =>
  basis.includes('《') ? basis : `${rule}${basis}`;

/** The articles of a listing, each once under the name of the rule. */
const articlesOf = ({ basis }: DishonestyListing): string =>
  basis.includes('《')
    ? `${rule}第二条、第十二条、第十三条第一款和${basis}`
    : `${rule}第二条、${basis}、第十二条、第十三条第一款`;

/**
 * What notice and decision say of the listing that goes with the penalty: its facts, its basis, and who agreed to it
 * (SBL Art.2, 12, 13, 22). Empty where the party is not listed.
 */
export const listingFields = <T extends EventType>(handling: (made: Made<T>) => Handling): Fields<T> => ({
  listingBasis: (made) => {
    const { dishonestyListing } = handling(made);
    return dishonestyListing === undefined ? '' : articlesOf(dishonestyListing);
  },
  listingReasons: (made) => handling(made).dishonestyListing?.reasons ?? '',
  listingConsent: (made) => {
    const consent = lastBefore(made, 'ListingConsentRecorded')?.data;
    return consent === undefined ? '' : `经${consent.body}同意（${consent.number}）`;
  },
});
