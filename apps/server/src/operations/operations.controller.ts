import { Readable } from 'node:stream';
import { Controller, Get, Post, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Actor } from '#casework';
import { Caller, For } from '../access/access.js';
import { visibleFindings } from '../review/visible-findings.js';
import { maySeeStream } from '../access/visible-streams.js';
import { Projection } from '../projection/projection.js';
import type { Progress, rebuildViews, Report } from '../projection/rebuild.js';
import type { Page, ViewDocument } from '#read-store';
import type { ParkedRow } from '../projection/documents.js';
import { verifyAll, type Verified } from '../review/verify.js';
import { Office } from '../engines/office.js';
import { readRoots } from '../review/roots.js';

/** Long work: each answers as lines of JSON, progress first, the result last. */
@Controller('operations')
export class OperationsController {
  constructor(
    private readonly office: Office,
    private readonly projection: Projection,
  ) {}

  @Post('rebuild')
  @For('admin', 'operator')
  rebuild(@Res() reply: FastifyReply): void {
    answerInLines(reply, (report) => this.projection.rebuild(report));
  }

  @Post('verify')
  @For('supervisor', 'auditor', 'admin', 'operator')
  verify(@Query('root') root: string | string[] | undefined, @Caller() actor: Actor, @Res() reply: FastifyReply): void {
    const roots = readRoots(root);
    answerInLines(reply, async (report) => {
      await this.projection.caughtUp();
      const { findings, ...verified } = await verifyAll(this.office, report, roots);
      return { ...verified, findings: visibleFindings(this.office, actor, findings) };
    });
  }

  /** Streams of the caller's unit whose recorded facts could not be folded; the others go on. */
  @Get('parked-streams')
  @For('auditor', 'supervisor', 'admin', 'operator')
  async parked(@Caller() actor: Actor): Promise<Page<ParkedRow>> {
    const all = { sort: { since: 1 }, limit: 1_000 } as const;
    const { items, ...page } = await this.office.store.find<ViewDocument & ParkedRow>(
      'parked-streams',
      { parked: true },
      all,
    );
    return { ...page, items: items.filter(({ _id: stream }) => maySeeStream(this.office, actor, stream)) };
  }
}

/** A line of the answer to long work. */
type WorkLine<Result> = { progress: Progress } | { result: Result } | { error: string };

export type VerifyLine = WorkLine<Verified>;
export type RebuildLine = WorkLine<Awaited<ReturnType<typeof rebuildViews>>>;

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
