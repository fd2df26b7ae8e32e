/** What kind of party a file names. `organisation` = any legal person or other organisation not named more closely. */
export const PARTY_TYPES = [
  'natural_person',
  'individual_business',
  'company',
  'public_institution',
  'organisation',
] as const;

export type PartyType = (typeof PARTY_TYPES)[number];

/** The two kinds that thresholds and sanctions distinguish. */
export type LegalPartyType = 'natural_person' | 'organisation';
