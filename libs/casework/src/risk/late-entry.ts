import { addWorkingDays, daysBetween, type Calendars, type LegalDate } from '../deadlines/index.js';

/**
 * Whether an entry lags: by more calendar days than the setting `lateEntryDays`, and after the first working day that
 * followed. Practice asks for the entry on the next working day, so that one after a holiday is in time, however long
 * that was.
 */
export const isEnteredLate = (happened: LegalDate, entered: LegalDate, most: number, calendars: Calendars): boolean =>
  happened < entered && daysBetween(happened, entered) > most && entered > addWorkingDays(happened, 1, calendars);
