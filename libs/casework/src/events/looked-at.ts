import type { LegalDate } from '../law-data/legal-date.js';
import type { CertificateIssued, LegalQualificationRecorded, NamedHead } from './registry.js';

/** The first days of the entries of dated tables that were in force, by table: "discretion.bands" → "2022-10-08". */
export type LawVersions = Readonly<Record<string, string>>;

/** The entry of an officer in the register, as it was read. */
export interface OfficerLookedAt {
  readonly id: string;
  /** null where the register does not know the person, or did not have to. */
  readonly unit: string | null;
  /** The certificate whose dates held the day of the act; null where none did. */
  readonly certificate: CertificateIssued | null;
  /** Whether it was suspended on that day. */
  readonly isSuspended: boolean;
  /** What let the person review decisions legally on that day (APL Art.58(2)). */
  readonly legalQualification: LegalQualificationRecorded | null;
}

/** The list of powers of a unit and its heads, as they were read; version and day are null where it had none. */
export interface UnitLookedAt {
  readonly id: string;
  readonly powerList: string | null;
  readonly validFrom: LegalDate | null;
  /** Who headed it, on the day of a discussion where it is one; left out where its register named nobody. */
  readonly heads?: readonly NamedHead[];
}

/**
 * What an act stood on beside the file, as it was on the legal day of the act: the versions of standards, thresholds,
 * settings, clocks and calendars, and the entries of the registers. It names what the rules looked at and nothing else.
 */
export interface LookedAt {
  readonly law: LawVersions;
  readonly officers: readonly OfficerLookedAt[];
  readonly units: readonly UnitLookedAt[];
}
