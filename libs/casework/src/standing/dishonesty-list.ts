import type { LegalDate } from '../deadlines/index.js';
import type { CaseState } from '../state/case-state.js';
import { canBeChallenged, isDecided, isFiled } from '../state/questions.js';
import { repairsOf, revokedForFalsehood } from './credit-repair.js';

/**
 * A listing that is shown, of the decision or of one that fell. `since`: its time runs from here; `fellOn`: it has to
 * go (SBL Art.19).
 */
export const openListing = (state: CaseState): { since: LegalDate; fellOn: LegalDate | null } | null => {
  if (!canBeChallenged(state)) return null;
  const owed = state.challenges.duties.find(({ kind, doneOn }) => kind === 'remove-listing' && doneOn === null);
  const rounds = isFiled(state) ? [...state.earlierRounds, state] : [state];
  const listed = rounds.findLast((round) => isDecided(round) && round.publication.listing?.publishedOn != null);
  const listing = listed !== undefined && isDecided(listed) ? listed.publication.listing : null;
  if (listing?.publishedOn == null || (owed === undefined && (listed !== state || listing.removedOn !== null)))
    return null;
  // The time runs anew from the day on which a repair by false statements was revoked (CRED Art.23).
  const revokedOn =
    repairsOf(state)
      .map(revokedForFalsehood)
      .findLast((on) => on !== null) ?? null;
  return { since: revokedOn ?? listing.publishedOn, fellOn: owed?.since ?? null };
};
