/**
 * A day of law: a calendar day in China, `YYYY-MM-DD`, without time or zone. Two of them compare as strings.
 * The type admits literals; text from outside goes through `isLegalDate` or `legalDate`.
 */
export type LegalDate = `${number}-${number}-${number}`;

const DAY_MS = 86_400_000;

/** China has kept UTC+8 without summer time since 1991-09-15; older instants do not occur in these files. */
const SHANGHAI_OFFSET_MS = 8 * 3_600_000;

/** A text that is no day of the calendar (wrong form, 30 February) or no instant. */
export class InvalidLegalDate extends Error {
  override readonly name = 'InvalidLegalDate';

  constructor(
    readonly field: string,
    readonly reason: string,
  ) {
    super(`${field}: ${reason}`);
  }
}

/** True for a day of the calendar written YYYY-MM-DD; 30 February is none. */
export const isLegalDate = (text: unknown): text is LegalDate => {
  if (typeof text !== 'string' || !FORM.test(text)) return false;
  // Asked of every date of every command and clock: counted here, which takes a tenth of the time of a Date.
  const month = Number(text.slice(5, 7));
  const day = Number(text.slice(8));
  const last = month === 2 && isLeapYear(Number(text.slice(0, 4))) ? 29 : (DAYS_OF_MONTHS[month - 1] ?? 0);
  return day >= 1 && day <= last;
};

const FORM = /^\d{4}-\d{2}-\d{2}$/u;
const DAYS_OF_MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** The date written in `text`. @throws {InvalidLegalDate} naming `field`. */
export const legalDate = (text: string, field = 'date'): LegalDate => {
  if (!isLegalDate(text)) throw new InvalidLegalDate(field, `"${text}" is not a date that exists, written YYYY-MM-DD`);
  return text;
};

/** Whole days since 1970-01-01. @throws {InvalidLegalDate} */
export const dayNumber = (date: LegalDate): number => Date.parse(`${legalDate(date)}T00:00:00Z`) / DAY_MS;

/** The day that is `number` days after 1970-01-01. @throws {InvalidLegalDate} beyond the years 0000-9999. */
export const dateOfDay = (number: number): LegalDate => legalDate(new Date(number * DAY_MS).toISOString().slice(0, 10));

/** The day `days` after (or, negative, before) `date`. @throws {InvalidLegalDate} beyond the years 0000-9999. */
export const addDays = (date: LegalDate, days: number): LegalDate => dateOfDay(dayNumber(date) + days);

/** Days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: LegalDate, to: LegalDate): number => dayNumber(to) - dayNumber(from);

/**
 * The corresponding day `months` later, or the last day of that month where there is none (Civil Code Art.202,
 * by analogy): 31 January + 1 month = 28 or 29 February.
 */
export const addMonths = (date: LegalDate, months: number): LegalDate => {
  const start = new Date(dayNumber(date) * DAY_MS);
  const year = start.getUTCFullYear();
  const month = start.getUTCMonth() + months;
  const lastDayOfMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const day = Math.min(start.getUTCDate(), lastDayOfMonth);
  return legalDate(new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10));
};

/** Whether the day with this number is a Saturday or Sunday. */
export const isWeekend = (day: number): boolean => {
  const weekday = (((day + 4) % 7) + 7) % 7;
  return weekday === 0 || weekday === 6;
};

export const yearOf = (date: LegalDate): number => Number(date.slice(0, 4));

/** Asked of every fact by every view and risk point: the days of instants that were asked for lately. */
const known = new Map<string, LegalDate>();
const mostKnown = 20_000;

/** The legal day in China on which an instant (ISO 8601 with zone) falls. @throws {InvalidLegalDate} */
export const legalDateOf = (instant: string): LegalDate => {
  const before = known.get(instant);
  if (before !== undefined) return before;
  const day = dayInChina(instant);
  if (known.size >= mostKnown) known.clear();
  known.set(instant, day);
  return day;
};

const dayInChina = (instant: string): LegalDate => {
  const ms = instantMs(instant);
  // Before 16:00 UTC it is the same day in China, and nothing need be counted.
  if (instant.endsWith('Z') && instant.slice(11, 13) < '16') return instant.slice(0, 10) as LegalDate;
  return legalDate(new Date(ms + SHANGHAI_OFFSET_MS).toISOString().slice(0, 10));
};

/** The first instant of a day in China. */
export const startOf = (day: LegalDate): string => `${addDays(day, -1)}T16:00:00.000Z`;

/**
 * Milliseconds of an ISO 8601 instant. @throws {InvalidLegalDate}: without a zone it would mean another time elsewhere.
 */
export const instantMs = (instant: string, field = 'instant'): number => {
  const shape = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/u.exec(instant);
  const day = shape?.[1];
  const ms = Date.parse(instant);
  if (day === undefined || !isLegalDate(day) || Number.isNaN(ms)) {
    throw new InvalidLegalDate(field, `"${instant}" is not an ISO 8601 instant with its zone, as 2026-03-02T10:30:00Z`);
  }
  return ms;
};
