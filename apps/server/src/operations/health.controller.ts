import { Controller, Get, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Public } from '../access/access.js';
import { Timers } from './timers.js';
import { Metrics } from '../metrics/metrics.js';
import { Projection } from '../projection/projection.js';
import { Office } from '../engines/office.js';

interface Part {
  ready: boolean;
  reason?: string;
  /** Records of the log that the read models have not seen yet. */
  behind?: number;
  /** Cases of which no lapse can be computed; the others go on. */
  passedOver?: number;
}

interface Readiness {
  ready: boolean;
  parts: Record<string, Part>;
}

@Controller()
@Public()
export class HealthController {
  constructor(
    private readonly office: Office,
    private readonly projection: Projection,
    private readonly metrics: Metrics,
    private readonly timers: Timers,
  ) {}

  /** The process runs. */
  @Get('health/live')
  live(): { live: true } {
    return { live: true };
  }

  /** The node can take commands and answer lists; 503 with the reason when it cannot. */
  @Get('health/ready')
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<Readiness> {
    const { fault = null, behind = null } = this.projection.projector ?? {};
    const stale = behind === null ? {} : { behind };
    const parts: Record<string, Part> = {
      log: this.office.log.health(),
      readModels: await this.office.store.health(),
      projector: fault === null ? { ready: true, ...stale } : { ready: false, reason: fault, ...stale },
    };
    parts['clock'] = this.#clock();
    const ready = Object.values(parts).every((part) => part.ready);
    void reply.status(ready ? 200 : 503);
    return { ready, parts };
  }

  /** Whether this machine's clock is believed, and whether every lapse that is due could be computed. */
  #clock(): Part {
    const { now, seen, held } = this.office.clock.look();
    const { passedOver } = this.timers;
    const reasons = [
      ...(seen === now ? [] : [held ?? 'Nothing lapses until this machine’s clock is confirmed.']),
      ...(passedOver === 0 ? [] : ['Lapses of some cases cannot be computed; verify names them.']),
    ];
    return {
      ready: held === null,
      ...(reasons.length === 0 ? {} : { reason: reasons.join(' ') }),
      ...(passedOver === 0 ? {} : { passedOver }),
    };
  }

  /** Prometheus text format. */
  @Get('metrics')
  async numbers(@Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    void reply.type(this.metrics.contentType);
    return this.metrics.text();
  }
}
