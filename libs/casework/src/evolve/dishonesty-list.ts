import type { LegalDate } from '../deadlines/index.js';
import type { CaseState } from '../state/case-state.js';
import { isDecided } from '../state/questions.js';
import { at, BrokenHistory, challengeable, inPart, type Appliers } from './applier.js';

const withRemoval = (state: CaseState, removedOn: LegalDate | null): CaseState => {
  if (!isDecided(state) || state.publication.listing === null) return state;
  return inPart(state, 'publication', { listing: { ...state.publication.listing, removedOn } });
};

/** The case with its party off the list. */
export const offTheList = (state: CaseState, on: LegalDate): CaseState => withRemoval(state, on);

/** The case with its party on the list again, as long as its penalty stands. */
export const onTheListAgain = (state: CaseState): CaseState => withRemoval(state, null);

/** The party on the list of serious dishonesty, with its penalty (SBL). */
export const dishonestyList: Appliers<'ListingConsentRecorded' | 'ListingPublished' | 'ListingRemoved'> = {
  ListingConsentRecorded: (state, listingConsent) => inPart(at(state, 'notified'), 'notice', { listingConsent }),
  ListingPublished: (state, { publishedOn }) => {
    const before = at(state, 'decided', 'executing', 'performed', 'closed');
    if (!isDecided(before) || before.publication.listing === null)
      throw new BrokenHistory('A listing was published that was never decided');
    return inPart(before, 'publication', { listing: { ...before.publication.listing, publishedOn } });
  },
  ListingRemoved: (state, { removedOn }) => {
    const before = challengeable(state);
    const duties = before.challenges.duties.map((duty) =>
      duty.kind === 'remove-listing' && duty.doneOn === null ? { ...duty, doneOn: removedOn } : duty,
    );
    return offTheList(inPart(before, 'challenges', { duties }), removedOn);
  },
};
