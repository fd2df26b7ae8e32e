import { dateOfDay, yearOf } from '../law-data/legal-date.js';
import { dayKind, isWorking, type Calendars, type DayKind } from './calendar.js';

/**
 * Looks days up in the calendars during one computation and remembers the years without a notice: a result that
 * looked at one of them is provisional.
 */
export class CalendarLookup {
  private readonly unknownDays = new Set<number>();

  constructor(private readonly calendars: Calendars) {}

  kindOf(day: number): DayKind {
    if (!this.calendars.has(day)) this.unknownDays.add(day);
    return dayKind(day, this.calendars);
  }

  isWorking(day: number): boolean {
    return isWorking(this.kindOf(day));
  }

  yearsWithoutNotice(): number[] {
    return [...new Set([...this.unknownDays].map((day) => yearOf(dateOfDay(day))))].sort((a, b) => a - b);
  }
}
