import type { LegalDate } from '../deadlines/index.js';
import type { Recorded } from '../evolve.js';
import type { OfficerEvent } from '../events/catalogue.js';
import type { CertificateIssued } from '../events/registry.js';

/** What the register knows of an officer. A certificate counts only inside its dates and outside its suspensions. */
export interface OfficerState {
  name: string;
  unit: string;
  certificates: CertificateIssued[];
  suspensions: { from: LegalDate; to: LegalDate | null }[];
}

export const evolveOfficer = (state: OfficerState | undefined, event: Recorded<OfficerEvent>): OfficerState => {
  if (event.type === 'OfficerRegistered') return { ...event.data, certificates: [], suspensions: [] };
  if (state === undefined) throw new Error(`${event.type} stands before the registration of the officer`);
  switch (event.type) {
    case 'CertificateIssued':
      return { ...state, certificates: [...state.certificates, event.data] };
    case 'CertificateSuspended':
      return { ...state, suspensions: [...state.suspensions, { from: event.data.from, to: null }] };
    case 'CertificateRestored':
      return { ...state, suspensions: state.suspensions.map((each) => ({ ...each, to: each.to ?? event.data.from })) };
  }
};

/** Why an officer may not enforce on a day (APL Art.42), or null when the certificate holds. */
export const certificateFault = (officer: OfficerState, day: LegalDate): string | null => {
  const held = officer.certificates.find(({ validFrom, validTo }) => validFrom <= day && day <= validTo);
  if (held === undefined) {
    const last = officer.certificates.at(-1);
    return last === undefined
      ? 'none was ever issued'
      : `the last one is valid from ${last.validFrom} to ${last.validTo}`;
  }
  const suspended = officer.suspensions.find(({ from, to }) => from <= day && (to === null || day < to));
  return suspended === undefined ? null : `it is suspended from ${suspended.from}`;
};
