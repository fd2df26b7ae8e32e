import { Readable } from 'node:stream';
import { Controller, Get, Post, Query, Res } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import type { FastifyReply } from 'fastify';
import type { Actor, Language } from '#casework';
import type { Page } from '#read-store';
import { Caller, For } from '../access/access.js';
import { Spoken } from '../http/spoken.js';
import type { ParkedRow } from '../projection/documents.js';
import type { Progress, Report } from '../projection/rebuild.js';
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
  rebuild(@Res() reply: FastifyReply): void {
    answerInLines(reply, (report) => this.commands.execute(new RebuildLists(report)));
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
    answerInLines(reply, (report) => this.queries.execute(new VerifyLog(roots, actor, report, language)));
  }

  /** Streams of the caller's unit whose recorded facts could not be folded; the others go on. */
  @Get('parked-streams')
  @For('auditor', 'supervisor', 'admin', 'operator')
  parked(@Caller() actor: Actor): Promise<Page<ParkedRow>> {
    return this.queries.execute(new ParkedStreams(actor));
  }
}

/** A line of the answer to long work. */
type WorkLine<Result> = { progress: Progress } | { result: Result } | { error: string };

export type VerifyLine = WorkLine<Verified>;
export type RebuildLine = WorkLine<Rebuilt>;

/** Streams progress as newline-delimited JSON; a failure is a line too, since the status has been sent by then. */
const answerInLines = (reply: FastifyReply, work: (report: Report) => Promise<object>): void => {
  const lines = new Readable({ read: () => undefined });
  const line = (value: object): void => void lines.push(`${JSON.stringify(value)}\n`);
  void reply.type('application/x-ndjson').send(lines);
  work((progress) => line({ progress }))
    .then((result) => line({ result }))
    .catch((error: unknown) => line({ error: error instanceof Error ? error.message : String(error) }))
    .finally(() => lines.push(null));
};
