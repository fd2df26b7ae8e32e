import type { Facts } from './facts.js';
import type { LegalBasis } from './legal-basis.js';
import type { LegalPartyType } from './party-type.js';
import { roundingOf, statutoryRange, type FineOutcome, type StatutoryRange } from './statutory-range.js';

/** The fine on the party; of a basis that fines only responsible persons, the fine on such a person. */
export const fineOn = (basis: LegalBasis, facts: Facts, partyType: LegalPartyType | null): FineOutcome => {
  const found = statutoryRange(basis, facts, partyType);
  return finesPersonsOnly(found, partyType) ? found.responsiblePersons : found.party;
};

/** Says where the sums of that fine were rounded to fen; null where nothing was. */
export const roundingOn = (basis: LegalBasis, facts: Facts, partyType: LegalPartyType | null): string | null => {
  const found = statutoryRange(basis, facts, partyType);
  const target = finesPersonsOnly(found, partyType) ? 'responsible_persons' : 'party';
  const fine = found.applicable.find((sanction) => sanction.kind === 'fine' && sanction.target === target);
  return fine === undefined ? null : roundingOf(fine, facts);
};

const finesPersonsOnly = ({ party }: StatutoryRange, partyType: LegalPartyType | null): boolean =>
  party.kind === 'no-fine' && party.because === 'not-provided' && partyType !== 'organisation';
