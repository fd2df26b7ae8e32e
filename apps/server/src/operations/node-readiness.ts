import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { Projection } from '../projection/projection.js';
import { ClockReadiness, type Part } from './clock-readiness.js';
import { EnginesReadiness } from './engines-readiness.js';

export interface Readiness {
  readonly ready: boolean;
  readonly parts: Record<string, Part>;
}

/** Whether this node can take commands and answer lists, and why not. */
export class NodeReadiness extends Query<Readiness> {}

@QueryHandler(NodeReadiness)
export class NodeReadinessHandler implements IQueryHandler<NodeReadiness> {
  constructor(
    private readonly engines: EnginesReadiness,
    private readonly projection: Projection,
    private readonly clock: ClockReadiness,
  ) {}

  async execute(): Promise<Readiness> {
    const { fault = null, behind = null } = this.projection.projector ?? {};
    const stale = behind === null ? {} : { behind };
    // A node whose looks wait to be written answers all the same.
    const { looks, ...engines } = await this.engines.look();
    const parts: Record<string, Part> = {
      ...engines,
      projector: fault === null ? { ready: true, ...stale } : { ready: false, reason: fault, ...stale },
    };
    parts['clock'] = this.clock.look();
    return { ready: Object.values(parts).every((part) => part.ready), parts: { ...parts, looks } };
  }
}
