import { refuseUnlessAssigned } from '../../checks/officers.js';
import { ListingPublished } from '../../events/dishonesty-list.js';
import { refusals, type Refusal } from '../../refusals/index.js';
import type { At } from '../../state/case-state.js';
import { isDecided, isRevoked } from '../../state/questions.js';
import { act, recorded } from '../act.js';

type Listable = At<'decided' | 'executing' | 'performed' | 'closed'>;

const refuseUnlessListed = (state: Listable): Refusal | null => {
  if (!isDecided(state) || state.publication.listing === null || isRevoked(state))
    return refusals.missingBefore('standing-listing', 'SBL Art.13');
  return state.publication.listing.publishedOn === null ? null : refusals.nothingToDo('listing-published');
};

/** Twenty working days from the decision. */
export const recordListingPublished = act({
  name: 'record-listing-published',
  chinese: '公示严重违法失信名单',
  summary: 'Record that the listing is shown in the publicity system',
  ground: 'SBL Art.14',
  body: ListingPublished,
  happenedOn: (body) => body.publishedOn,
  refuseIf: (state: Listable, context) =>
    refuseUnlessListed(state) ?? refuseUnlessAssigned(state.investigation.officers, context),
  decide: (state, body) => {
    if (!isDecided(state)) return refusals.missingBefore('decided-listing', 'SBL Art.13');
    return body.publishedOn < state.decision.documentDate
      ? refusals.beforeTheCase('publishedOn', 'the-decision')
      : recorded('ListingPublished', body);
  },
});
