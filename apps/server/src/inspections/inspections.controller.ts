import { Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor, Language } from '#casework';
import { caseReaders } from '#casework/role-groups';
import { Caller, For } from '../access/access.js';
import { CommandRunner, type Receipt } from '../commands/command-runner.js';
import type { ActionAsked } from '../commands/perform-action.js';
import { Spoken } from '../http/spoken.js';
import { refuseFilters } from '../lists/list-filters.js';
import { saidHistory, type SaidEntry } from '../streams/stream-history.js';
import { DrawAgain, saidDrawCheck, type SaidDrawCheck } from './draw-again.js';
import { InspectionHistory } from './inspection-history.js';
import { InspectionNow, saidInspectionPage, type SaidInspectionPage } from './inspection-now.js';
import { Inspections, type InspectionRow } from './inspections.js';
import { PerformInspectionAction } from './perform-inspection-action.js';

const act = (asked: ActionAsked) => new PerformInspectionAction(asked);

/** Random inspections 双随机: plan, draw, results, and the draw made again for anyone who asks. */
@Controller('inspections')
export class InspectionsController {
  constructor(
    private readonly commands: CommandRunner,
    private readonly queries: QueryBus,
  ) {}

  @Post()
  @For('unit-head')
  plan(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Caller() actor: Actor,
  ): Promise<Receipt> {
    return this.commands.run(act, null, 'plan-inspection', request, reply, actor);
  }

  @Post(':id/actions/:action')
  @For('caseworker', 'unit-head', 'department-head')
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
  list(@Query() query: Record<string, unknown>, @Caller() actor: Actor): Promise<InspectionRow[]> {
    refuseFilters(query);
    return this.queries.execute(new Inspections(actor));
  }

  @Get(':id')
  @For(...caseReaders)
  async page(
    @Param('id') id: string,
    @Caller() actor: Actor,
    @Spoken() language: Language,
  ): Promise<SaidInspectionPage> {
    return saidInspectionPage(await this.queries.execute(new InspectionNow(id, actor)), language);
  }

  @Get(':id/events')
  @For(...caseReaders)
  async events(@Param('id') id: string, @Caller() actor: Actor, @Spoken() language: Language): Promise<SaidEntry[]> {
    return saidHistory(await this.queries.execute(new InspectionHistory(id, actor)), language);
  }

  /** Makes the recorded draw again and says whether it comes to the same. */
  @Get(':id/draw/check')
  @For(...caseReaders)
  async check(@Param('id') id: string, @Caller() actor: Actor, @Spoken() language: Language): Promise<SaidDrawCheck> {
    return saidDrawCheck(await this.queries.execute(new DrawAgain(id, actor)), language);
  }
}
