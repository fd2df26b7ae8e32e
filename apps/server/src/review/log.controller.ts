import { Readable } from 'node:stream';
import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import type { FastifyReply } from 'fastify';
import type { Actor } from '#casework';
import type { TreeHead } from '#event-log';
import { Caller, For } from '../access/access.js';
import { LogHeads } from './log-heads.js';
import { LogRecords } from './log-records.js';

/**
 * The log itself, for who makes a backup of it: it holds every case, so that it needs a role of its own and rule over
 * every unit.
 */
@Controller('log')
export class LogController {
  constructor(private readonly queries: QueryBus) {}

  /** Which log this is, and how much of it there is now. */
  @Get()
  @For('auditor', 'operator')
  heads(): Promise<{ id: string; heads: readonly TreeHead[] }> {
    return this.queries.execute(new LogHeads());
  }

  /**
   * The records of a partition up to a size, each after its length (4 bytes, big-endian): void ones and the genesis
   * included.
   */
  @Get('partitions/:partition/records')
  @For('operator')
  async records(
    @Param('partition') partition: string,
    @Query('size') size: string | undefined,
    @Res() reply: FastifyReply,
    @Caller() actor: Actor,
  ): Promise<void> {
    const frames = await this.queries.execute(new LogRecords(partition, size, actor));
    void reply.type('application/octet-stream').send(Readable.from(frames));
  }
}
