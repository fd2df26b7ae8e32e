import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import type { DueDateTold } from '#casework';
import type { ToldClockTable } from '#casework/words/clock-steps';
import { Public } from '../access/access.js';
import { Malformed } from '../unanswered/unanswered.js';
import { ClocksOfLaw } from './clocks-of-law.js';
import { DueDate } from './due-date.js';

/** Deadlines of the law, for anyone: nothing of any case is in them. */
@Controller('clocks')
@Public()
export class ClocksController {
  constructor(private readonly queries: QueryBus) {}

  /** Every clock of procedure §2.8 with its versions by date. */
  @Get()
  table(): Promise<ToldClockTable> {
    return this.queries.execute(new ClocksOfLaw());
  }

  /** A due date and why: `pauses` as `from..to`, several by comma. */
  @Get('due')
  due(@Query() query: Record<string, string | undefined>): Promise<DueDateTold> {
    const twice = Object.keys(query).find((name) => typeof query[name] !== 'string');
    if (twice !== undefined) throw new Malformed(`${twice} may be given once.`, `${twice} 只能填写一次。`);
    const { pauses, extensionDays, ...asked } = query;
    return this.queries.execute(
      new DueDate({
        ...asked,
        ...(pauses === undefined ? {} : { pauses: pauses.split(',').map((pause) => pause.split('..')) }),
        ...(extensionDays === undefined ? {} : { extensionDays: Number(extensionDays) }),
      }),
    );
  }
}
