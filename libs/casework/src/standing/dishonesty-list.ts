import type { CaseState } from '../state/case-state.js';
import { repairsOf } from './credit-repair.js';
import type { LegalDate } from '../deadlines/index.js';

/**
 * A listing that is shown, of the decision or of one that fell. `since`: its time runs from here; `fellOn`: it has to
 * go (SBL Art.19).
 */
export const openListing = (state: CaseState): { since: LegalDate; fellOn: LegalDate | null } | null => {
  if (!('challenges' in state)) return null;
  const owed = state.duties.find(({ kind, doneOn }) => kind === 'remove-listing' && doneOn === null);
  const rounds = 'earlierRounds' in state ? [...state.earlierRounds, state] : [state];
  const listed = rounds.findLast((round) => 'listing' in round && round.listing?.publishedOn != null);
  const listing = listed !== undefined && 'listing' in listed ? listed.listing : null;
  if (listing?.publishedOn == null || (owed === undefined && (listed !== state || listing.removedOn !== null)))
    return null;
  // The time runs anew from the day on which a repair by false statements was revoked (CRED Art.23).
  const revokedOn = repairsOf(state).findLast((repair) => repair.revokedOn !== null)?.revokedOn ?? null;
  return { since: revokedOn ?? listing.publishedOn, fellOn: owed?.since ?? null };
};
