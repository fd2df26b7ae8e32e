import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { EventLog } from '#event-log';
import type { ReadStore } from '#read-store';
import { engine } from '../engines/engine.js';
import { Projection } from '../projection/projection.js';
import { ClockReadiness, type Part } from './clock-readiness.js';

export interface Readiness {
  readonly ready: boolean;
  readonly parts: Record<string, Part>;
}

/** Whether this node can take commands and answer lists, and why not. */
export class NodeReadiness extends Query<Readiness> {}

@QueryHandler(NodeReadiness)
export class NodeReadinessHandler implements IQueryHandler<NodeReadiness> {
  constructor(
    @Inject(engine.log) private readonly log: EventLog,
    @Inject(engine.store) private readonly store: ReadStore,
    private readonly projection: Projection,
    private readonly clock: ClockReadiness,
  ) {}

  async execute(): Promise<Readiness> {
    const { fault = null, behind = null } = this.projection.projector ?? {};
    const stale = behind === null ? {} : { behind };
    const parts: Record<string, Part> = {
      log: this.log.health(),
      readModels: await this.store.health(),
      projector: fault === null ? { ready: true, ...stale } : { ready: false, reason: fault, ...stale },
    };
    parts['clock'] = this.clock.look();
    return { ready: Object.values(parts).every((part) => part.ready), parts };
  }
}
