import { Controller, Get, Headers, Query, UseInterceptors } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { hasRole, type Actor, type Language } from '#casework';
import { overseers, reviewers } from '#casework/role-groups';
import type { Page } from '#read-store';
import { Caller, For } from '../access/access.js';
import { AsCsv } from '../csv/as-csv.js';
import { Spoken } from '../http/spoken.js';
import type { Asked } from '../lists/list-filters.js';
import { Staleness } from '../lists/staleness.js';
import { saidEvent, type SaidEvent } from '../streams/said.js';
import { Malformed } from '../unanswered/unanswered.js';
import { soughtBy, streamNamed } from './event-filters.js';
import { FindEvents } from './find-events.js';
import { SearchedStreams } from './searched-streams.js';
import { StreamOfCode } from './stream-of-code.js';

/** The index of events (审计索引): everything that was done or refused, in every kind of stream. */
@Controller('events')
@UseInterceptors(Staleness, AsCsv)
export class EventsController {
  constructor(private readonly queries: QueryBus) {}

  /**
   * Every event and refusal of the caller's unit; those who review read what is of one case or complaint that they
   * name.
   */
  @Get()
  @For(...overseers, ...reviewers)
  async events(
    @Query() query: Asked,
    @Headers('anlu-search') search: string | undefined,
    @Caller() actor: Actor,
    @Spoken() language: Language,
  ): Promise<Page<SaidEvent>> {
    const stream = streamNamed(query) ?? (await this.#streamOfCode(query['caseCode']));
    if (!hasRole(actor, overseers) && !isReviewed(stream))
      throw new Malformed(
        'Name the caseId, caseCode or complaintId that you review.',
        '请填写所审查的案件（caseId、caseCode）或者投诉举报（complaintId）。',
      );
    const streams = await this.queries.execute(new SearchedStreams(search, stream, actor));
    const { items, next } = await this.queries.execute(new FindEvents(soughtBy(query, stream, streams), query, actor));
    return { items: items.map((row) => saidEvent(row, language)), next };
  }

  /** @returns the stream of the case with a code, `case/` where there is none, null where no code was given. */
  async #streamOfCode(code: string | undefined): Promise<string | null> {
    return code === undefined ? null : this.queries.execute(new StreamOfCode(code));
  }
}

const isReviewed = (stream: string | null): boolean => stream !== null && /^(?:case|complaint)\//.test(stream);
