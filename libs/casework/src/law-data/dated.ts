import type { JsonReader } from './json-reader.js';
import type { LegalDate } from './legal-date.js';

/** In force from `validFrom` to `validTo`, both included; null = still. */
export interface Dated {
  readonly validFrom: LegalDate;
  readonly validTo: LegalDate | null;
}

/** A figure or a yes or no that the law leaves open, with its dates. */
export interface Setting<T> extends Dated {
  readonly value: T;
}

export const isInForce = ({ validFrom, validTo }: Dated, day: LegalDate): boolean =>
  validFrom <= day && (validTo === null || day <= validTo);

/** The entry in force on a day; undefined where none is. */
export const inForce = <T extends Dated>(entries: readonly T[], day: LegalDate): T | undefined =>
  entries.find((entry) => isInForce(entry, day));

/** @throws {LawDataError} where the last day lies before the first. */
export const readDated = (reader: JsonReader): Dated => {
  const validFrom = reader.field('validFrom').date();
  const validTo = reader.field('validTo').orNull((field) => field.date());
  if (validTo !== null && validTo < validFrom) throw reader.field('validTo').wrong(`must not be before ${validFrom}`);
  return { validFrom, validTo };
};
