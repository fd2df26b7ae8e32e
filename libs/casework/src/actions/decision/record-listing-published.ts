import { refuseUnlessAssigned } from '../../checks/officers.js';
import type { Context } from '../../context.js';
import { ListingPublished } from '../../events/dishonesty-list.js';
import { refusals, type Refusal } from '../../refusals/index.js';
import { isShownElsewhere } from '../../standing/publicity.js';
import type { At } from '../../state/case-state.js';
import { isDecided, isRevoked } from '../../state/questions.js';
import { act, recorded } from '../act.js';

type Listable = At<'decided' | 'executing' | 'performed' | 'closed'>;

const refuseUnlessListed = (state: Listable): Refusal | null => {
  if (!isDecided(state) || state.publication.listing === null || isRevoked(state))
    return refusals.missingBefore('standing-listing', 'SBL Art.13');
  const { publishedOn, removedOn } = state.publication.listing;
  if (publishedOn !== null) return refusals.nothingToDo('listing-published');
  // Who was repaired before the listing was shown is on no list any more (CRED Art.13).
  return removedOn === null ? null : refusals.nothingToDo('not-on-the-list');
};

/** In another province it is shown there, once that province has it (SBL Art.14). */
const refuseUnlessReceivedThere = (state: Listable, { law }: Context): Refusal | null =>
  isDecided(state) && isShownElsewhere(state, law) && state.publication.receivedOn === null
    ? refusals.missingBefore('receipt-of-province', 'SBL Art.14')
    : null;

/** Twenty working days from the decision; where the party is registered in another province, ten and ten. */
export const recordListingPublished = act({
  name: 'record-listing-published',
  chinese: '公示严重违法失信名单',
  summary: 'Record that the listing is shown in the publicity system',
  ground: 'SBL Art.14',
  body: ListingPublished,
  happenedOn: (body) => body.publishedOn,
  refuseIf: (state: Listable, context) =>
    refuseUnlessListed(state) ??
    refuseUnlessReceivedThere(state, context) ??
    refuseUnlessAssigned(state.investigation.officers, context),
  decide: (state, body) => {
    if (!isDecided(state)) return refusals.missingBefore('decided-listing', 'SBL Art.13');
    const { receivedOn } = state.publication;
    if (body.publishedOn < state.decision.documentDate) return refusals.beforeTheCase('publishedOn', 'the-decision');
    return receivedOn !== null && body.publishedOn < receivedOn
      ? refusals.notInOrder('publishedOn', { code: 'receipt-of', parameters: { of: receivedOn } })
      : recorded('ListingPublished', body);
  },
});
