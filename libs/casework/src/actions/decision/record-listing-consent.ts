import { refuseUnlessAssigned } from '../../checks/officers.js';
import { ListingConsentRecorded } from '../../events/dishonesty-list.js';
import { refusals } from '../../refusals/index.js';
import type { At } from '../../state/case-state.js';
import { act, recorded } from '../act.js';

/** Asked for once the party was notified, and there before the decision. */
export const recordListingConsent = act({
  name: 'record-listing-consent',
  chinese: '登记上级同意列入严重违法失信名单',
  summary: 'Record that the bureau above agrees to the listing',
  ground: 'SBL Art.22',
  body: ListingConsentRecorded,
  happenedOn: (body) => body.consentedOn,
  refuseIf: (state: At<'notified'>, context) => {
    if (state.notice.issued.handling.dishonestyListing === undefined) return refusals.listingNotNotified();
    return state.notice.listingConsent === null
      ? refuseUnlessAssigned(state.investigation.officers, context)
      : refusals.nothingToDo('consent-recorded');
  },
  decide: (_state, body) => recorded('ListingConsentRecorded', body),
});
