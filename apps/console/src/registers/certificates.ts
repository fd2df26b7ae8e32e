import type { OfficerRow } from './entry-query.js';

type Held = Pick<OfficerRow, 'certificates' | 'suspensions'>;
type Certificate = OfficerRow['certificates'][number];

/** The certificate that ends last. */
export const lastCertificate = ({ certificates }: Held): Certificate | undefined =>
  certificates.toSorted((one, other) => other.validTo.localeCompare(one.validTo))[0];

/** Whether an officer may not enforce on a day because the certificates are suspended (APL Art.42). */
export const isSuspended = ({ suspensions }: Held, today: string): boolean =>
  suspensions.some(({ from, to }) => from <= today && (to === null || today < to));

/** Officers by the last day of their certificate, the one that ends first on top; who has none stands last. */
export const byLastDay = <Row extends Held>(rows: readonly Row[]): Row[] =>
  rows.toSorted((one, other) => lastDayOf(one).localeCompare(lastDayOf(other)));

const lastDayOf = (officer: Held): string => lastCertificate(officer)?.validTo ?? '9999-12-31';

/** Class hours of an officer in a year. */
export const hoursIn = ({ training }: Pick<OfficerRow, 'training'>, year: string): number =>
  training.reduce((sum, { on, hours }) => (on.startsWith(year) ? sum + hours : sum), 0);
