import type { Facts } from './facts.js';
import type { LegalBasis } from './legal-basis.js';
import type { LegalPartyType } from './party-type.js';
import { statutoryRange, type FineOutcome } from './statutory-range.js';

/** The fine on the party; of a basis that fines only responsible persons, the fine on such a person. */
export function fineOn(basis: LegalBasis, facts: Facts, partyType: LegalPartyType | null): FineOutcome {
  const { party, responsiblePersons } = statutoryRange(basis, facts, partyType);
  const finesPersonsOnly = party.kind === 'no-fine' && party.because === 'not-provided' && partyType !== 'organisation';
  return finesPersonsOnly ? responsiblePersons : party;
}
