import { Readable } from 'node:stream';
import { Controller, Get, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { For } from '../access/access.js';
import { Projection } from '../projection/projection.js';
import type { Report } from '../projection/rebuild.js';
import { verifyAll } from '../projection/verify.js';
import { Office } from '../storage/office.js';

/** Long work: each answers as lines of JSON, progress first, the result last. */
@Controller('operations')
export class OperationsController {
  constructor(
    private readonly office: Office,
    private readonly projection: Projection,
  ) {}

  @Post('rebuild')
  @For('admin')
  rebuild(@Res() reply: FastifyReply): void {
    answerInLines(reply, (report) => this.projection.rebuild(report));
  }

  @Post('verify')
  @For('supervisor', 'auditor', 'admin')
  verify(@Res() reply: FastifyReply): void {
    answerInLines(reply, async (report) => {
      await this.projection.caughtUp();
      return verifyAll(this.office, report);
    });
  }

  /** Streams whose recorded facts could not be folded; the others go on. */
  @Get('parked-streams')
  @For('auditor', 'supervisor', 'admin')
  async parked(): Promise<unknown> {
    return this.office.store.find('parked-streams', { parked: true }, { sort: { since: 1 }, limit: 1_000 });
  }
}

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
