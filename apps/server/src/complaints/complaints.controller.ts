import { Body, Controller, Get, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor, Language } from '#casework';
import { caseReaders } from '#casework/role-groups';
import { Caller, For } from '../access/access.js';
import { CommandRunner, type Receipt } from '../commands/command-runner.js';
import type { ActionAsked } from '../commands/perform-action.js';
import { Spoken } from '../http/spoken.js';
import { saidHistory, type SaidEntry } from '../streams/stream-history.js';
import { ComplaintHistory } from './complaint-history.js';
import { ComplaintNow, saidComplaintPage, type SaidComplaintPage } from './complaint-now.js';
import { PerformComplaintAction } from './perform-complaint-action.js';
import { ShowReporter, type ShownReporter } from './show-reporter.js';

const act = (asked: ActionAsked) => new PerformComplaintAction(asked);

/** Complaints (投诉) and reports (举报): entering one, acting on it, its page and its history. */
@Controller('complaints')
export class ComplaintsController {
  constructor(
    private readonly commands: CommandRunner,
    private readonly queries: QueryBus,
  ) {}

  @Post()
  @For('registrar', 'caseworker', 'unit-head')
  receive(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Caller() actor: Actor,
  ): Promise<Receipt> {
    return this.commands.run(act, null, 'receive-complaint', request, reply, actor);
  }

  @Post(':id/actions/:action')
  @For('registrar', 'caseworker', 'unit-head')
  act(
    @Param('id') id: string,
    @Param('action') action: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Caller() actor: Actor,
  ): Promise<Receipt> {
    return this.commands.run(act, id, action, request, reply, actor);
  }

  /** Who made it, for who handles it and says why: that they looked is kept (docs/decisions/044). */
  @Post(':id/reporter')
  @HttpCode(200)
  @For(...caseReaders)
  reporter(@Param('id') id: string, @Body() body: unknown, @Caller() actor: Actor): Promise<ShownReporter> {
    return this.queries.execute(new ShowReporter(id, body, actor));
  }

  @Get(':id')
  @For(...caseReaders)
  async page(
    @Param('id') id: string,
    @Caller() actor: Actor,
    @Spoken() language: Language,
  ): Promise<SaidComplaintPage> {
    return saidComplaintPage(await this.queries.execute(new ComplaintNow(id, actor)), language);
  }

  @Get(':id/events')
  @For(...caseReaders)
  async events(@Param('id') id: string, @Caller() actor: Actor, @Spoken() language: Language): Promise<SaidEntry[]> {
    return saidHistory(await this.queries.execute(new ComplaintHistory(id, actor)), language);
  }
}
