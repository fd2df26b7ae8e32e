import type { LegalDate } from '../deadlines/index.js';
import type { OfficerEvent } from '../events/catalogue.js';
import type { CertificateIssued, LegalQualificationRecorded, TrainingRecorded } from '../events/registry.js';
import { BrokenHistory, unknownType } from '../evolve/applier.js';
import type { Recorded } from '../evolve/fold.js';
import type { Reason } from '../words/phrases/phrase.js';

/** What the register knows of an officer. A certificate counts only inside its dates and outside its suspensions. */
export interface OfficerState {
  readonly name: string;
  readonly unit: string;
  readonly certificates: CertificateIssued[];
  readonly suspensions: { from: LegalDate; to: LegalDate | null }[];
  /** Units before this one, oldest first, with the day on which the officer left. */
  readonly earlierUnits: { unit: string; until: LegalDate }[];
  readonly training: TrainingRecorded[];
  /** What lets the officer review decisions legally (APL Art.58(2)). */
  readonly legalQualifications: LegalQualificationRecorded[];
}

export const evolveOfficer = (state: OfficerState | undefined, event: Recorded<OfficerEvent>): OfficerState => {
  if (event.type === 'OfficerRegistered')
    return {
      ...event.data,
      certificates: [],
      suspensions: [],
      earlierUnits: [],
      training: [],
      legalQualifications: [],
    };
  if (state === undefined) throw new BrokenHistory(`${event.type} stands before the registration of the officer`);
  switch (event.type) {
    case 'CertificateIssued':
      return { ...state, certificates: [...state.certificates, event.data] };
    case 'CertificateSuspended':
      return { ...state, suspensions: [...state.suspensions, { from: event.data.from, to: null }] };
    case 'OfficerMoved': {
      const { unit, from } = event.data;
      return { ...state, unit, earlierUnits: [...state.earlierUnits, { unit: state.unit, until: from }] };
    }
    case 'TrainingRecorded':
      return { ...state, training: [...state.training, event.data] };
    case 'LegalQualificationRecorded':
      return { ...state, legalQualifications: [...state.legalQualifications, event.data] };
    case 'CertificateRestored':
      return { ...state, suspensions: state.suspensions.map((each) => ({ ...each, to: each.to ?? event.data.from })) };
    default:
      throw unknownType(event);
  }
};

/** The unit in which an officer worked on a day; before the first entry, where the officer was entered. */
export const unitOn = ({ unit, earlierUnits }: OfficerState, day: LegalDate): string =>
  earlierUnits.find(({ until }) => day < until)?.unit ?? unit;

/** The certificate whose dates hold a day, suspended or not. */
export const certificateOn = ({ certificates }: OfficerState, day: LegalDate): CertificateIssued | undefined =>
  certificates.find(({ validFrom, validTo }) => validFrom <= day && day <= validTo);

/**
 * Why an officer may not enforce on a day (APL Art.42), or null when the certificate holds.
 * @param basisId the legal basis under which the case was filed; null before.
 */
export const certificateFault = (
  officer: OfficerState,
  day: LegalDate,
  basisId: string | null = null,
): Reason | null => {
  const held = certificateOn(officer, day);
  if (held === undefined) {
    const last = officer.certificates.at(-1);
    return last === undefined
      ? 'none-issued'
      : { code: 'last-valid', parameters: { from: last.validFrom, to: last.validTo } };
  }
  const { scope } = held;
  if (basisId !== null && scope !== undefined && !isUnder(scope, basisId))
    return { code: 'covers-only', parameters: { scope } };
  const suspended = officer.suspensions.find(({ from, to }) => from <= day && (to === null || day < to));
  return suspended === undefined ? null : { code: 'suspended-from', parameters: { from: suspended.from } };
};

/** Whether a legal basis lies under one of the prefixes; `*` is every basis. */
export const isUnder = (prefixes: readonly string[], basisId: string): boolean =>
  prefixes.some((prefix) => prefix === '*' || basisId === prefix || basisId.startsWith(`${prefix}-`));
