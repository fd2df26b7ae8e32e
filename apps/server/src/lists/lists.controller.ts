import { Controller, Get, Headers, Query, UseInterceptors } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import type { Actor, Language } from '#casework';
import { caseReaders, overseers, workers } from '#casework/role-groups';
import type { Filter, Page, Sort, ViewDocument } from '#read-store';
import { Caller, For } from '../access/access.js';
import { AsCsv } from '../csv/as-csv.js';
import { Spoken } from '../http/spoken.js';
import { checksAsked } from './check-filters.js';
import { CountWork, type WorkCounts } from './count-work.js';
import { ListComplaints } from './list-complaints.js';
import { equals, type Asked } from './list-filters.js';
import { ListOwed } from './list-owed.js';
import type { ListQuery } from './list-request.js';
import { ListReviewAccess } from './list-review-access.js';
import { ListRiskPoints } from './list-risk-points.js';
import { ListWork } from './list-work.js';
import { List } from './list.js';
import { SearchFor } from './search-for.js';
import { Staleness } from './staleness.js';

type Listed = Promise<Page<ViewDocument>>;

/** Lists of read models: pages by cursor, filters by equality, always inside the caller's unit. */
@Controller()
@UseInterceptors(Staleness, AsCsv)
export class ListsController {
  constructor(private readonly queries: QueryBus) {}

  @Get('cases')
  @For(...caseReaders)
  async cases(
    @Query() query: Asked,
    @Headers('anlu-search') search: string | undefined,
    @Caller() actor: Actor,
  ): Listed {
    const filter = { ...equals(query, 'cases'), ...(await this.queries.execute(new SearchFor(search, actor))) };
    return this.#list('case-file', filter, { receivedOn: -1 }, query, actor);
  }

  /** `filter`: mine, unit (default), due (soon), overdue, unassigned, waiting (for my role). */
  @Get('worklist')
  @For(...workers)
  worklist(@Query() query: Asked, @Headers('anlu-search') search: string | undefined, @Caller() actor: Actor): Listed {
    return this.queries.execute(new ListWork(query, search, actor));
  }

  /** How much work each filter of the worklist has. */
  @Get('worklist/counts')
  @For(...workers)
  counts(@Caller() actor: Actor): Promise<WorkCounts> {
    return this.queries.execute(new CountWork(actor));
  }

  /** Cases that people of reviewing bodies may read today: who is one of them, their own. */
  @Get('review-access')
  @For(...workers, 'replay-reader')
  reviewAccess(@Query() query: Asked, @Caller() actor: Actor): Listed {
    return this.queries.execute(new ListReviewAccess(query, actor));
  }

  /** Complaints and reports, without who made them. `open`: yes (default) or all; `state`: how far the clock is. */
  @Get('complaints')
  @For(...caseReaders)
  complaints(@Query() query: Asked, @Caller() actor: Actor): Listed {
    return this.queries.execute(new ListComplaints(query, actor));
  }

  @Get('discretion-checks')
  @For(...caseReaders)
  discretionChecks(@Query() query: Asked, @Caller() actor: Actor): Listed {
    return this.#list('discretion-check', checksAsked(query), { decidedOn: -1 }, query, actor);
  }

  /** What cases, complaints and matters owe outwards, what ends first first. `state`: open (default), done, all. */
  @Get('owed')
  @For(...workers)
  owed(@Query() query: Asked, @Caller() actor: Actor): Listed {
    return this.queries.execute(new ListOwed(query, actor));
  }

  /** Cases and complaints with signs of risk and what became of each, the oldest first. */
  @Get('risk-points')
  @For(...overseers)
  riskPoints(@Query() query: Asked, @Caller() actor: Actor, @Spoken() language: Language): Listed {
    return this.queries.execute(new ListRiskPoints(query, actor, language));
  }

  #list(view: string, filter: Filter, sort: Sort, query: ListQuery, actor: Actor): Listed {
    return this.queries.execute(new List(view, filter, sort, query, actor));
  }
}
