import type { EventType } from './form-table.js';
import { issuerIdOf, officeDetailsOf, unitOf, weOf } from './office.js';
import type { Fields, Made } from './paper.js';
import { blank, lastBefore, namesOf } from './words.js';

/** The officers who handle the case when the form is made: assigned, or before the filing those who verify. */
export const handlersOf = (made: Made): readonly string[] =>
  lastBefore(made, 'OfficersAssigned')?.data.officers ?? lastBefore(made, 'VerificationAssigned')?.data.officers ?? [];

/** Whom the party asks, and to whom it appeals (PR Art.62(6)); what the register does not say stays blank. */
export const officeFields: Fields<EventType> = {
  we: weOf,
  contact: (made) => namesOf(made, handlersOf(made)) || blank,
  contactPhone: (made) => officeDetailsOf(made, unitOf(made)).phone ?? blank,
  contactAddress: (made) => officeDetailsOf(made, unitOf(made)).address ?? blank,
  bureauAddress: (made) => officeDetailsOf(made, issuerIdOf(made)).address ?? blank,
  reconsiderationBody: (made) => officeDetailsOf(made, issuerIdOf(made)).reconsiderationBody ?? blank,
  court: (made) => officeDetailsOf(made, issuerIdOf(made)).court ?? blank,
};
