import { refuseUnlessAnswerable } from '../../checks/challenges.js';
import { dueDate, type LegalDate } from '../../deadlines/index.js';
import { ListingRemoved } from '../../events/dishonesty-list.js';
import { refusals } from '../../refusals/index.js';
import { openListing } from '../../standing/dishonesty-list.js';
import type { ChallengeableCase } from '../../state/questions.js';
import { act, recorded } from '../act.js';

/** Three working days after the penalty fell, in whatever round the case is then; or when the three years are over. */
export const recordListingRemoved = act({
  name: 'record-listing-removed',
  chinese: '移出严重违法失信名单',
  summary: 'Record that the party was taken off the list, with the public reason',
  ground: 'SBL Art.19, 21',
  body: ListingRemoved,
  happenedOn: (body) => body.removedOn,
  refuseIf: (state: ChallengeableCase, context) =>
    openListing(state) === null ? refusals.nothingToDo('not-on-the-list') : refuseUnlessAnswerable(state, context),
  decide: (state, body, { law }) => {
    const open = openListing(state);
    if (open === null) return refusals.nothingToDo('not-on-the-list');
    if (open.fellOn !== null)
      return body.removedOn < open.fellOn
        ? refusals.beforeTheCase('removedOn', 'penalty-fell')
        : recorded('ListingRemoved', body);
    const term = dueDate({ clock: 'publication-stop', variant: 'serious', start: open.since }, law);
    const until = term.due as LegalDate;
    return body.removedOn <= until ? refusals.listingRuns(until) : recorded('ListingRemoved', body);
  },
});
