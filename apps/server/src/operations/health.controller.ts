import { Controller, Get, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import type { FastifyReply } from 'fastify';
import { Public } from '../access/access.js';
import { Metrics } from '../metrics/metrics.js';
import { NodeReadiness, type Readiness } from './node-readiness.js';

@Controller()
@Public()
export class HealthController {
  constructor(
    private readonly queries: QueryBus,
    private readonly metrics: Metrics,
  ) {}

  /** The process runs. */
  @Get('health/live')
  live(): { live: true } {
    return { live: true };
  }

  /** The node can take commands and answer lists; 503 with the reason when it cannot. */
  @Get('health/ready')
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<Readiness> {
    const readiness = await this.queries.execute(new NodeReadiness());
    void reply.status(readiness.ready ? 200 : 503);
    return readiness;
  }

  /** Prometheus text format. */
  @Get('metrics')
  async numbers(@Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    void reply.type(this.metrics.contentType);
    return this.metrics.text();
  }
}
