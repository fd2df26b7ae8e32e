import { Controller, Get, Param, Post, Query, Req, Res, UseInterceptors } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor, Language } from '#casework';
import { caseReaders } from '#casework/role-groups';
import type { Page, ViewDocument } from '#read-store';
import { Caller, For } from '../access/access.js';
import { CommandRunner, type Receipt } from '../commands/command-runner.js';
import type { ActionAsked } from '../commands/perform-action.js';
import { Spoken } from '../http/spoken.js';
import type { Asked } from '../lists/list-filters.js';
import { Staleness } from '../lists/staleness.js';
import { saidHistory, type SaidEntry } from '../streams/stream-history.js';
import { ListSupervision } from './list-supervision.js';
import { PerformSupervisionAction } from './perform-supervision-action.js';
import { SupervisionHistory } from './supervision-history.js';
import { saidSupervisionPage, SupervisionNow, type SaidSupervisionPage } from './supervision-now.js';

const act = (asked: ActionAsked) => new PerformSupervisionAction(asked);

/** Supervision of enforcement 执法监督: raising a matter, acting on it, its page and its history. */
@Controller('supervision')
export class SupervisionController {
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
  @UseInterceptors(Staleness)
  list(@Query() query: Asked, @Caller() actor: Actor): Promise<Page<ViewDocument>> {
    return this.queries.execute(new ListSupervision(query, actor));
  }

  @Get(':id')
  @For(...caseReaders)
  async page(
    @Param('id') id: string,
    @Caller() actor: Actor,
    @Spoken() language: Language,
  ): Promise<SaidSupervisionPage> {
    return saidSupervisionPage(await this.queries.execute(new SupervisionNow(id, actor)), language);
  }

  @Get(':id/events')
  @For(...caseReaders)
  async events(@Param('id') id: string, @Caller() actor: Actor, @Spoken() language: Language): Promise<SaidEntry[]> {
    return saidHistory(await this.queries.execute(new SupervisionHistory(id, actor)), language);
  }
}
