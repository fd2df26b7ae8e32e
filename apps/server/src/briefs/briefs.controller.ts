import { Controller, Get, Param, Query, UseInterceptors } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import type { Actor, Language } from '#casework';
import { workers } from '#casework/role-groups';
import type { Page } from '#read-store';
import { Caller, For } from '../access/access.js';
import { Spoken } from '../http/spoken.js';
import type { Asked } from '../lists/list-filters.js';
import { Staleness } from '../lists/staleness.js';
import { BriefOfCase } from './brief-of-case.js';
import { ListBriefs } from './list-briefs.js';
import type { SaidBrief } from './make-brief.js';

/** Briefs for who takes over a case, or those of an officer or a unit (交接). */
@Controller()
export class BriefsController {
  constructor(private readonly queries: QueryBus) {}

  @Get('cases/:id/brief')
  @For(...workers)
  ofCase(
    @Param('id') id: string,
    @Query('since') since: string | undefined,
    @Caller() actor: Actor,
    @Spoken() language: Language,
  ): Promise<SaidBrief> {
    return this.queries.execute(new BriefOfCase(id, since, actor, language));
  }

  @Get('briefs')
  @For(...workers)
  @UseInterceptors(Staleness)
  list(@Query() query: Asked, @Caller() actor: Actor, @Spoken() language: Language): Promise<Page<SaidBrief>> {
    return this.queries.execute(new ListBriefs(query, actor, language));
  }
}
