import { Controller, Get, Post, Query, Res } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import type { FastifyReply } from 'fastify';
import type { Actor, Language } from '#casework';
import type { Page } from '#read-store';
import { Caller, For } from '../access/access.js';
import { answerInLines, type WorkLine } from '../http/answer-in-lines.js';
import { Spoken } from '../http/spoken.js';
import type { ParkedRow } from '../projection/documents.js';
import type { Rebuilt } from '../projection/rebuilding.js';
import { readRoots } from '../review/roots.js';
import { VerifyLog } from '../review/verify-log.js';
import type { Verified } from '../review/verify.js';
import { ParkedStreams } from './parked-streams.js';
import { RebuildLists } from './rebuild-lists.js';

/** Long work: each answers as lines of JSON, progress first, the result last. */
@Controller('operations')
export class OperationsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @Post('rebuild')
  @For('admin', 'operator')
  rebuild(@Spoken() language: Language, @Res() reply: FastifyReply): void {
    answerInLines(reply, language, (report) => this.commands.execute(new RebuildLists(report)));
  }

  @Post('verify')
  @For('supervisor', 'auditor', 'admin', 'operator')
  verify(
    @Query('root') root: string | string[] | undefined,
    @Caller() actor: Actor,
    @Spoken() language: Language,
    @Res() reply: FastifyReply,
  ): void {
    const roots = readRoots(root);
    answerInLines(reply, language, (report) => this.queries.execute(new VerifyLog(roots, actor, report, language)));
  }

  /** Streams of the caller's unit whose recorded facts could not be folded; the others go on. */
  @Get('parked-streams')
  @For('auditor', 'supervisor', 'admin', 'operator')
  parked(@Caller() actor: Actor): Promise<Page<ParkedRow>> {
    return this.queries.execute(new ParkedStreams(actor));
  }
}

export type VerifyLine = WorkLine<Verified>;
export type RebuildLine = WorkLine<Rebuilt>;
