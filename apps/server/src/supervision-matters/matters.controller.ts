import { Controller, Get, Param, Post, Query, Req, Res, UseInterceptors } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor, Language } from '#casework';
import { caseReaders } from '#casework/role-groups';
import type { Page, ViewDocument } from '#read-store';
import { Caller, For } from '../access/access.js';
import { CommandRunner, type Receipt } from '../commands/command-runner.js';
import type { ActionAsked } from '../commands/perform-action.js';
import { AsCsv } from '../csv/as-csv.js';
import { Spoken } from '../http/spoken.js';
import type { Asked } from '../lists/list-filters.js';
import { Staleness } from '../lists/staleness.js';
import { saidHistory, type SaidEntry } from '../streams/stream-history.js';
import { ListMatters } from './list-matters.js';
import { MatterHistory } from './matter-history.js';
import { MatterNow, saidMatterPage, type SaidMatterPage } from './matter-now.js';
import { PerformMatterAction } from './perform-matter-action.js';

const act = (asked: ActionAsked) => new PerformMatterAction(asked);

/** Supervision of enforcement 执法监督: raising a matter, acting on it, its page and its history. */
@Controller('supervision-matters')
export class MattersController {
  constructor(
    private readonly commands: CommandRunner,
    private readonly queries: QueryBus,
  ) {}

  @Post()
  @For('supervisor', 'department-head', 'main-head')
  raise(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Caller() actor: Actor,
  ): Promise<Receipt> {
    return this.commands.run(act, null, 'raise-supervision', request, reply, actor);
  }

  @Post(':id/actions/:action')
  @For('supervisor', 'unit-head', 'department-head', 'main-head', 'registrar')
  act(
    @Param('id') id: string,
    @Param('action') action: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Caller() actor: Actor,
  ): Promise<Receipt> {
    return this.commands.run(act, id, action, request, reply, actor);
  }

  @Get()
  @For(...caseReaders)
  @UseInterceptors(Staleness, AsCsv)
  list(@Query() query: Asked, @Caller() actor: Actor): Promise<Page<ViewDocument>> {
    return this.queries.execute(new ListMatters(query, actor));
  }

  @Get(':id')
  @For(...caseReaders)
  async page(@Param('id') id: string, @Caller() actor: Actor, @Spoken() language: Language): Promise<SaidMatterPage> {
    return saidMatterPage(await this.queries.execute(new MatterNow(id, actor)), language);
  }

  @Get(':id/events')
  @For(...caseReaders)
  async events(@Param('id') id: string, @Caller() actor: Actor, @Spoken() language: Language): Promise<SaidEntry[]> {
    return saidHistory(await this.queries.execute(new MatterHistory(id, actor)), language);
  }
}
