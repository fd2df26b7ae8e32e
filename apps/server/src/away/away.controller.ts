import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import type { Actor, Language } from '#casework';
import { workers } from '#casework/role-groups';
import { Caller, For } from '../access/access.js';
import { Spoken } from '../http/spoken.js';
import type { Asked } from '../lists/list-filters.js';
import { ListAway, type AwayPage } from './list-away.js';

/** What happened while somebody was away. */
@Controller()
export class AwayController {
  constructor(private readonly queries: QueryBus) {}

  @Get('away')
  @For(...workers)
  away(@Query() query: Asked, @Caller() actor: Actor, @Spoken() language: Language): Promise<AwayPage> {
    return this.queries.execute(new ListAway(query, actor, language));
  }
}
