import type { Facts } from './facts.js';
import type { LegalBasis } from './legal-basis.js';
import type { LegalPartyType } from './party-type.js';
import { roundingOf, statutoryRange, type FineOutcome, type StatutoryRange } from './statutory-range.js';

/** On whom a fine of an article lies: the party itself, or a person who answers for what the party did (处罚到人). */
export type Addressee = 'party' | 'responsible-person';

/** The fine on the addressee; of a basis that fines only responsible persons, the fine on such a person. */
export const fineOn = (
  basis: LegalBasis,
  facts: Facts,
  partyType: LegalPartyType | null,
  addressee: Addressee = 'party',
): FineOutcome => {
  const found = statutoryRange(basis, facts, partyType);
  return isOnPerson(found, partyType, addressee) ? found.responsiblePersons : found.party;
};

/** Says where the sums of that fine were rounded to fen; null where nothing was. */
export const roundingOn = (
  basis: LegalBasis,
  facts: Facts,
  partyType: LegalPartyType | null,
  addressee: Addressee = 'party',
): string | null => {
  const found = statutoryRange(basis, facts, partyType);
  const target = isOnPerson(found, partyType, addressee) ? 'responsible_persons' : 'party';
  const fine = found.applicable.find((sanction) => sanction.kind === 'fine' && sanction.target === target);
  return fine === undefined ? null : roundingOf(fine, facts);
};

const isOnPerson = (found: StatutoryRange, partyType: LegalPartyType | null, addressee: Addressee): boolean =>
  addressee === 'responsible-person' || finesPersonsOnly(found, partyType);

const finesPersonsOnly = ({ party }: StatutoryRange, partyType: LegalPartyType | null): boolean =>
  party.kind === 'no-fine' && party.because === 'not-provided' && partyType !== 'organisation';
