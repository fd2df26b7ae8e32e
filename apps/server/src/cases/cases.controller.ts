import { Body, Controller, Get, HttpCode, Param, Post, Query, Req, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor, Language } from '#casework';
import { caseReaders, replayReaders, workers } from '#casework/role-groups';
import { Caller, For } from '../access/access.js';
import { CommandRunner, type Receipt } from '../commands/command-runner.js';
import type { ActionAsked } from '../commands/perform-action.js';
import { Spoken } from '../http/spoken.js';
import { saidCheck, type SaidCheck } from '../streams/said.js';
import { saidHistory, type SaidEntry } from '../streams/stream-history.js';
import { CaseHistory } from './case-history.js';
import { CasePage } from './case-page.js';
import { CaseRecords, type RawRecord } from './case-records.js';
import { CheckHandling } from './check-handling.js';
import { ComparePoints, type ComparedPoints } from './compare-points.js';
import { DecisionDayOfCase, saidDecisionDay, type SaidDecisionDay } from './decision-day.js';
import { OwedOfCase, type CaseOwed } from './owed-of-case.js';
import { PastState, saidPastState, type SaidPastState } from './past-state.js';
import { PerformCaseAction } from './perform-case-action.js';
import { saidCasePage, type SaidCasePage } from './said-case-page.js';

const act = (asked: ActionAsked) => new PerformCaseAction(asked);

/** Cases: opening one, acting on one, and its page. */
@Controller()
export class CasesController {
  constructor(
    private readonly commands: CommandRunner,
    private readonly queries: QueryBus,
  ) {}

  @Post('cases')
  @For('registrar', 'caseworker', 'unit-head')
  open(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Caller() actor: Actor,
  ): Promise<Receipt> {
    return this.commands.run(act, null, 'register-clue', request, reply, actor);
  }

  @Post('references')
  @For('registrar', 'admin')
  importReference(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Caller() actor: Actor,
  ): Promise<Receipt> {
    return this.commands.run(act, null, 'import-reference', request, reply, actor);
  }

  @Post('cases/:id/actions/:action')
  @For('caseworker', 'unit-head', 'reviewer', 'department-head', 'main-head', 'hearing-host')
  act(
    @Param('id') id: string,
    @Param('action') action: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Caller() actor: Actor,
  ): Promise<Receipt> {
    return this.commands.run(act, id, action, request, reply, actor);
  }

  /** Range and verdict of a handling before anything is proposed; nothing is recorded. */
  @Post('cases/:id/check')
  @HttpCode(200)
  @For(...caseReaders)
  async check(
    @Param('id') id: string,
    @Body() body: unknown,
    @Caller() actor: Actor,
    @Spoken() language: Language,
  ): Promise<SaidCheck> {
    return saidCheck(await this.queries.execute(new CheckHandling(id, body, actor)), language);
  }

  @Get('cases/:id')
  @For(...replayReaders)
  async page(
    @Param('id') id: string,
    @Query('minVersion') minVersion: string | undefined,
    @Caller() actor: Actor,
    @Spoken() language: Language,
  ): Promise<SaidCasePage> {
    return saidCasePage(await this.queries.execute(new CasePage(id, minVersion, actor)), language);
  }

  @Get('cases/:id/events')
  @For(...replayReaders)
  async events(@Param('id') id: string, @Caller() actor: Actor, @Spoken() language: Language): Promise<SaidEntry[]> {
    return saidHistory(await this.queries.execute(new CaseHistory(id, actor)), language);
  }

  @Get('cases/:id/owed')
  @For(...replayReaders)
  owed(@Param('id') id: string, @Caller() actor: Actor): Promise<CaseOwed> {
    return this.queries.execute(new OwedOfCase(id, actor));
  }

  @Get('cases/:id/records')
  @For(...workers, 'replay-reader')
  records(@Param('id') id: string, @Caller() actor: Actor): Promise<RawRecord[]> {
    return this.queries.execute(new CaseRecords(id, actor));
  }

  @Get('cases/:id/at/:point')
  @For(...replayReaders)
  async at(
    @Param('id') id: string,
    @Param('point') point: string,
    @Query('as') as: string | undefined,
    @Caller() actor: Actor,
    @Spoken() language: Language,
  ): Promise<SaidPastState> {
    return saidPastState(await this.queries.execute(new PastState(id, point, as, actor)), language);
  }

  @Get('cases/:id/compare')
  @For(...replayReaders)
  compare(
    @Param('id') id: string,
    @Query('from') from: string | undefined,
    @Query('to') to: string | undefined,
    @Query('as') as: string | undefined,
    @Caller() actor: Actor,
  ): Promise<ComparedPoints> {
    return this.queries.execute(new ComparePoints(id, from, to, as, actor));
  }

  @Get('cases/:id/decision-day')
  @For(...replayReaders)
  async decisionDay(
    @Param('id') id: string,
    @Query('event') event: string | undefined,
    @Caller() actor: Actor,
    @Spoken() language: Language,
  ): Promise<SaidDecisionDay> {
    return saidDecisionDay(await this.queries.execute(new DecisionDayOfCase(id, event, actor)), language);
  }
}
