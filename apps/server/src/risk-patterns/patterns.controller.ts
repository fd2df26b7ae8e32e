import { Body, Controller, Get, HttpCode, Post, Query, UseInterceptors } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import type { Actor, Language } from '#casework';
import { overseers } from '#casework/role-groups';
import type { Page } from '#read-store';
import { Caller, For } from '../access/access.js';
import { AsCsv } from '../csv/as-csv.js';
import { Spoken } from '../http/spoken.js';
import type { Asked } from '../lists/list-filters.js';
import { Staleness } from '../lists/staleness.js';
import { BackTestPattern, type BackTestAnswer } from './back-test.js';
import { ListPatterns } from './list-patterns.js';
import type { PatternRow } from './pattern-row.js';

/** Signs of risk that show only where cases are compared (跨案风险). */
@Controller('risk-patterns')
@UseInterceptors(Staleness, AsCsv)
export class PatternsController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  @For(...overseers)
  list(@Query() asked: Asked, @Caller() actor: Actor, @Spoken() language: Language): Promise<Page<PatternRow>> {
    return this.queries.execute(new ListPatterns(asked, actor, language));
  }

  /** A rule, or a changed figure of it, over history before it is switched on; nothing is recorded. */
  @Post('back-test')
  @HttpCode(200)
  @For('supervisor', 'auditor', 'admin')
  backTest(@Body() body: unknown, @Caller() actor: Actor, @Spoken() language: Language): Promise<BackTestAnswer> {
    return this.queries.execute(new BackTestPattern(body, actor, language));
  }
}
