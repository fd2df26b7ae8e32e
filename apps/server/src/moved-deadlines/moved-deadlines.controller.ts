import { Body, Controller, Get, HttpCode, Post, Query, UseInterceptors } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import type { Actor } from '#casework';
import { workers } from '#casework/role-groups';
import { Caller, For } from '../access/access.js';
import type { Asked } from '../lists/list-filters.js';
import { Staleness } from '../lists/staleness.js';
import { ListMovedDeadlines } from './list-moved-deadlines.js';
import type { MovedPage } from './moved-page.js';
import { TryTables } from './try-tables.js';

/** Deadlines that a change of the calendar, a clock or a setting moves, before and after it (期限变动). */
@Controller('moved-deadlines')
@UseInterceptors(Staleness)
export class MovedDeadlinesController {
  constructor(private readonly queries: QueryBus) {}

  /** Those that a change which has come moved. */
  @Get()
  @For(...workers)
  moved(@Query() asked: Asked, @Caller() actor: Actor): Promise<MovedPage> {
    return this.queries.execute(new ListMovedDeadlines(asked, actor));
  }

  /** Those that a calendar, clocks or settings would move, before they are entered; nothing is recorded. */
  @Post()
  @HttpCode(200)
  @For(...workers)
  toCome(@Body() body: unknown, @Query() asked: Asked, @Caller() actor: Actor): Promise<MovedPage> {
    return this.queries.execute(new TryTables(body, asked, actor));
  }
}
