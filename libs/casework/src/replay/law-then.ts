import { calendarsOf, type LegalDate } from '../deadlines/index.js';
import type { Law } from '../law.js';

const known = new WeakMap<Law, Map<string, Law>>();

/**
 * The law as it was known at the end of a day: without the notices on days off that came later. A day of a year
 * without its notice counts Monday to Friday, provisionally. Clocks, bases, standards and settings have dates of their
 * own, and a rule takes what is in force on the day that it looks at; the table of forms has none.
 */
export const lawKnownOn = (law: Law, day: LegalDate): Law => {
  const notices = law.notices.filter(({ issuedOn }) => issuedOn === null || issuedOn <= day);
  if (notices.length === law.notices.length) return law;
  const underLaw = known.get(law) ?? new Map<string, Law>();
  known.set(law, underLaw);
  const years = notices.map(({ year }) => year).join(' ');
  const then = underLaw.get(years) ?? { ...law, notices, calendars: calendarsOf(notices) };
  underLaw.set(years, then);
  return then;
};
