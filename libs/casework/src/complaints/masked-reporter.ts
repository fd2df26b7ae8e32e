import type { Reporter } from '../events/complaints.js';
import { shownTo, type AsShown } from './reporter.js';
import type { Complaint } from './state.js';

/** A number of a mobile telephone, with what people write between its digits. */
const mobile = /(?<!\d)1(?:[\s-]?\d){10}(?!\d)/u;

/** 138****1234 of a mobile telephone; nothing of any other contact, which may be an address. */
const maskedContact = (contact: string): string => {
  const digits = mobile.exec(contact)?.[0].replace(/\D/g, '');
  return digits === undefined ? '****' : `${digits.slice(0, 3)}****${digits.slice(-4)}`;
};

/** The first character, and how long the name is not. */
const maskedName = (name: string): string => `${[...name.trim()][0] ?? ''}某某`;

/** Who complained or reported as those who handle it see it before they ask for it with a reason: 王某某, 138****1234. */
export const maskedReporter = ({ name, contact, realName }: Reporter): Reporter => ({
  name: maskedName(name),
  contact: maskedContact(contact),
  realName,
});

/** Data as a person may see them by default: masked for who may know the reporter, withheld from everybody else. */
export const maskedTo = <T extends object>(data: T, complaint: Complaint, person: string): AsShown<T> => {
  const shown = shownTo(data, complaint, person);
  if (!('reporter' in shown) || !isReporter(shown.reporter)) return shown;
  return { ...shown, reporter: maskedReporter(shown.reporter) };
};

const isReporter = (value: unknown): value is Reporter =>
  typeof value === 'object' && value !== null && 'contact' in value && 'name' in value;
