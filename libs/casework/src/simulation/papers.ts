import type { LegalDate } from '../deadlines/index.js';
import type { Party } from '../events/clue.js';

/** What made-up papers say, wherever they occur in a case. */

/** The seven points of a review, all in order. */
export const passed = {
  jurisdiction: true,
  party: true,
  factsAndEvidence: true,
  nature: true,
  law: true,
  procedure: true,
  appropriateness: true,
};

/** Handed over to the party and signed for. */
export const served = (day: LegalDate, party: Party) => ({
  method: 'direct',
  servedOn: day,
  receiver: party.name,
  proof: '送达回证签收',
});
