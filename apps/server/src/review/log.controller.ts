import { Readable } from 'node:stream';
import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { framesOf, sourceOf, type TreeHead } from '#event-log';
import type { Actor } from '#casework';
import { Caller, For } from '../access/access.js';
import { coversAll } from '../access/visible-streams.js';
import { Office } from '../engines/office.js';
import { problems } from '../http/problem.js';

/**
 * The log itself, for who makes a backup of it: it holds every case, so that it needs a role of its own and rule over
 * every unit.
 */
@Controller('log')
export class LogController {
  constructor(private readonly office: Office) {}

  /** Which log this is, and how much of it there is now. */
  @Get()
  @For('auditor', 'operator')
  heads(): { id: string; heads: readonly TreeHead[] } {
    const { id, heads } = sourceOf(this.office.log);
    return { id, heads };
  }

  /**
   * The records of a partition up to a size, each after its length (4 bytes, big-endian): void ones and the genesis
   * included.
   */
  @Get('partitions/:partition/records')
  @For('operator')
  records(
    @Param('partition') partition: string,
    @Query('size') size: string | undefined,
    @Res() reply: FastifyReply,
    @Caller() actor: Actor,
  ): void {
    if (!coversAll(this.office, actor))
      throw problems.forbidden('The log holds units outside yours. Copy it from the folder of a node (anlu copy-log).');
    const { log } = this.office;
    const [place, upTo] = [Number(partition), Number(size)];
    if (!/^\d+$/.test(partition) || place >= log.partitions) throw problems.notFound(`Partition ${partition}`);
    if (size === undefined || !/^\d{1,15}$/.test(size) || upTo > log.end(place))
      throw problems.invalidFields([
        { field: 'size', reason: `must be a number of records from 0 to ${log.end(place)}` },
      ]);
    const records = (async function* () {
      yield* log.readBytes(place, 0, upTo);
    })();
    void reply.type('application/octet-stream').send(Readable.from(framesOf(records)));
  }
}
