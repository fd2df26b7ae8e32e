import type { LegalDate } from '../deadlines/index.js';
import { Day, Flag, Id, Optional, Prefixes, SeveralOf, Text, UnitCode } from '../fields.js';
import { partyKinds } from './clue.js';

export class OfficerRegistered {
  @Text(100) name: string;
  @Id() unit: string;
}

/** An enforcement certificate 行政执法证 (APL Art.42; R825 Art.17). */
export class CertificateIssued {
  @Text(64) certificateNumber: string;
  @Day() validFrom: LegalDate;
  @Day() validTo: LegalDate;
}

export class CertificateSuspended {
  @Day() from: LegalDate;
  @Text() reasons: string;
}

export class CertificateRestored {
  @Day() from: LegalDate;
}

/** What a unit is and may do (PR Art.9; GSS Art.8). `powers`: prefixes of legal basis identifiers, or `*`. */
export class UnitRegistered {
  @Text(100) name: string;
  /** Nine characters of the organisation code, the first part of every case code. */
  @UnitCode() code: string;
  /** What stands before the kind in document numbers: 清市监 in 清市监处罚〔2026〕1号. */
  @Text(20) documentPrefix: string;
  @Prefixes() powers: string[];
  /** Whether, and for which parties, a law lets this station act in its own name. */
  @SeveralOf(partyKinds) ownNameFor: (typeof partyKinds)[number][];
  @Optional() @Flag() bureau?: boolean;
}

/** The powers of a unit from now on. Earlier cases keep the powers they were filed under. */
export class PowersChanged {
  @Prefixes() powers: string[];
  @SeveralOf(partyKinds) ownNameFor: (typeof partyKinds)[number][];
}
