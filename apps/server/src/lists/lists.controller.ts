import { Controller, Get, Headers, Query, UseInterceptors } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import {
  complaintRiskNumbers,
  isLegalDate,
  legalDateOf,
  riskRules,
  supervisionRiskNumbers,
  type Actor,
  type Language,
} from '#casework';
import { caseReaders, overseers, workers } from '#casework/role-groups';
import type { Filter, Page, Sort, ViewDocument } from '#read-store';
import { Caller, For } from '../access/access.js';
import { Spoken } from '../http/spoken.js';
import { saidRiskRow } from '../streams/said.js';
import { Malformed } from '../unanswered/unanswered.js';
import { CountWork, type WorkCounts } from './count-work.js';
import { equals, type Asked } from './list-filters.js';
import type { ListQuery } from './list-request.js';
import { ListWork } from './list-work.js';
import { List } from './list.js';
import { SearchFor } from './search-for.js';
import { Staleness } from './staleness.js';

type Listed = Promise<Page<ViewDocument>>;

/** Lists of read models: pages by cursor, filters by equality, always inside the caller's unit. */
@Controller()
@UseInterceptors(Staleness)
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

  /** Complaints and reports, without who made them. `open`: yes (default) or all. */
  @Get('complaints')
  @For(...caseReaders)
  complaints(@Query() query: Asked, @Caller() actor: Actor): Listed {
    const { open = 'yes', ...rest } = query;
    if (open !== 'yes' && open !== 'all') throw new Malformed('open must be yes or all.', 'open 应当为 yes 或者 all。');
    const filter = equals(rest, 'complaints');
    return open === 'yes'
      ? this.#list('complaints', { open: true, ...filter }, { due: 1 }, rest, actor)
      : this.#list('complaints', filter, { receivedOn: -1 }, rest, actor);
  }

  @Get('discretion-checks')
  @For(...caseReaders)
  discretionChecks(@Query() query: Asked, @Caller() actor: Actor): Listed {
    return this.#list('discretion-check', equals(query, 'discretion-checks'), { decidedOn: -1 }, query, actor);
  }

  /**
   * `show`: open (default) or all, which has those that ended and the attempts that were refused too. `on`: the day on
   * which open ones show (default today); a later day shows what will come true unless somebody acts.
   */
  @Get('risk-points')
  @For(...overseers)
  async riskPoints(
    @Query() query: Asked,
    @Caller() actor: Actor,
    @Spoken() language: Language,
  ): Promise<Page<ViewDocument>> {
    const { on = legalDateOf(new Date().toISOString()), number, show = 'open', ...rest } = query;
    if (!isLegalDate(on))
      throw new Malformed(
        'on must be a day that exists, written YYYY-MM-DD.',
        'on 应当为实际存在的日期，写作 YYYY-MM-DD。',
      );
    if (number !== undefined && !/^\d{1,2}$/.test(number))
      throw new Malformed('number must be the number of a risk point, e.g. 22.', 'number 应当为风险点编号，如 22。');
    if (show !== 'open' && show !== 'all')
      throw new Malformed('show must be open or all.', 'show 应当为 open 或者 all。');
    const numbers =
      number === undefined
        ? { $in: [...riskRules.map((rule) => rule.number), ...complaintRiskNumbers, ...supervisionRiskNumbers] }
        : Number(number);
    const filter =
      show === 'open' ? { firstOpen: { $lte: on }, ...(number === undefined ? {} : { numbers }) } : { numbers };
    const sought = { ...filter, ...equals(rest, 'risk-points') };
    const page = await this.#list('risk-points', sought, { firstOpen: 1 }, rest, actor);
    return { ...page, items: page.items.map((row) => saidRiskRow(row, language)) };
  }

  #list(view: string, filter: Filter, sort: Sort, query: ListQuery, actor: Actor): Listed {
    return this.queries.execute(new List(view, filter, sort, query, actor));
  }
}
