export {
  addDays,
  addMonths,
  daysBetween,
  isLegalDate,
  legalDate,
  legalDateOf,
  startOf,
} from '../law-data/legal-date.js';
export type { LegalDate } from '../law-data/legal-date.js';
export {
  addWorkingDays,
  calendarsOf,
  isWorkingDay,
  parseCalendars,
  parseNotices,
  workingDaysBetween,
  type CalendarNotice,
  type Calendars,
} from './calendar.js';
export { parseClocks, type ClockTable, type ExpiryEffect, type SurchargeRate } from './clock-table.js';
export { daysAround, type DaysAround } from './days-around.js';
export { DeadlineError } from './deadline-error.js';
export { dueDate, type CountedTerm, type DueDateInput } from './due-date.js';
export { clockIds, type ClockId } from './clock-ids.js';
export { getClockRow, isKnownOn, versionOn } from './clock-row.js';
export type { Step } from './steps.js';
export { answerDue, type DueAnswer, type DueDateTold } from './due-request.js';
