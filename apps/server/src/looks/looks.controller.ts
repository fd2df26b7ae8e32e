import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import type { Actor } from '#casework';
import { caseReaders } from '#casework/role-groups';
import { Caller, For } from '../access/access.js';
import type { Asked } from '../lists/list-filters.js';
import { ListLooks, type LookRows } from './list-looks.js';

/** Who looked at what (查阅记录). */
@Controller('looks')
export class LooksController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  @For(...caseReaders)
  list(@Query() query: Asked, @Caller() actor: Actor): Promise<LookRows> {
    return this.queries.execute(new ListLooks(query, actor));
  }
}
