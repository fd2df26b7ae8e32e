import type { CaseState } from '../state/case-state.js';
import type { LegalDate } from '../deadlines/index.js';
import { at, BrokenHistory, type Appliers } from './applier.js';
import { challengeable } from './challenges.js';

/** The case with its party off the list. */
export const offTheList = <S extends CaseState>(state: S, on: LegalDate): S =>
  'listing' in state && state.listing !== null ? { ...state, listing: { ...state.listing, removedOn: on } } : state;

/** The case with its party on the list again, as long as its penalty stands. */
export const onTheListAgain = (state: CaseState): CaseState =>
  'listing' in state && state.listing !== null ? { ...state, listing: { ...state.listing, removedOn: null } } : state;

/** The party on the list of serious dishonesty, with its penalty (SBL). */
export const dishonestyList: Appliers<'ListingConsentRecorded' | 'ListingPublished' | 'ListingRemoved'> = {
  ListingConsentRecorded: (state, listingConsent) => ({ ...at(state, 'notified'), listingConsent }),
  ListingPublished: (state, { publishedOn }) => {
    const before = at(state, 'decided', 'executing', 'performed', 'closed');
    if (!('listing' in before) || before.listing === null)
      throw new BrokenHistory('A listing was published that was never decided');
    return { ...before, listing: { ...before.listing, publishedOn } };
  },
  ListingRemoved: (state, { removedOn }) => {
    const before = challengeable(state);
    const duties = before.duties.map((duty) =>
      duty.kind === 'remove-listing' && duty.doneOn === null ? { ...duty, doneOn: removedOn } : duty,
    );
    return offTheList({ ...before, duties }, removedOn);
  },
};
