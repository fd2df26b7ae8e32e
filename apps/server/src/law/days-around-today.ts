import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { daysAround, figureOn, legalDateOf, type DaysAround, type Law } from '#casework';
import { engine } from '../engines/engine.js';

/** Today, up to when a clock is due soon, and the days off ahead. */
export class DaysAroundToday extends Query<DaysAround> {}

@QueryHandler(DaysAroundToday)
export class DaysAroundTodayHandler implements IQueryHandler<DaysAroundToday> {
  constructor(@Inject(engine.law) private readonly law: Law) {}

  async execute(): Promise<DaysAround> {
    const today = legalDateOf(new Date().toISOString());
    return daysAround(today, figureOn(this.law.settings, 'dueSoonWorkingDays', today), this.law.calendars);
  }
}
