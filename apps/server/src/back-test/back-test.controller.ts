import { Body, Controller, Post, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import type { FastifyReply } from 'fastify';
import type { Actor, Language } from '#casework';
import { Caller, For } from '../access/access.js';
import { answerInLines, type WorkLine } from '../http/answer-in-lines.js';
import { Spoken } from '../http/spoken.js';
import { BackTestCases, type CaseBackTestAnswer } from './back-test-cases.js';

export type CaseBackTestLine = WorkLine<CaseBackTestAnswer>;

/** Rules on single cases, tried over history before they are switched on (规则试算). */
@Controller('risk-points')
export class BackTestController {
  constructor(private readonly queries: QueryBus) {}

  /** A rule on single cases with settings as they might be; nothing is recorded. Ends when whoever asked goes away. */
  @Post('back-test')
  @For('supervisor', 'auditor', 'admin')
  async cases(
    @Body() body: unknown,
    @Caller() actor: Actor,
    @Spoken() language: Language,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    answerInLines(reply, language, await this.queries.execute(new BackTestCases(body, actor, language)));
  }
}
