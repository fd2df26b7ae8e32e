import { setTimeout as wait } from 'node:timers/promises';
import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { EventLog } from '#event-log';
import type { ReadStore } from '#read-store';
import { engine } from '../engines/engine.js';
import type { Projector } from './projector.js';

/** By what the projector of this node is injected; null where it does not have that role. */
export const thisNodesProjector = Symbol('projector');

/** How far the lists have come on this node, and the projector that keeps them, where it has that role. */
@Injectable()
export class Projection implements OnApplicationBootstrap, OnApplicationShutdown {
  constructor(
    @Inject(thisNodesProjector) readonly projector: Projector | null,
    @Inject(engine.log) private readonly log: EventLog,
    @Inject(engine.store) private readonly store: ReadStore,
  ) {}

  /** Read models that were made otherwise are rebuilt first. */
  async onApplicationBootstrap(): Promise<void> {
    await this.projector?.makeFit();
    this.projector?.start();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.projector?.stop();
  }

  /** Waits until the read models have seen everything that is in the log now. */
  async caughtUp(): Promise<void> {
    const { log, store } = this;
    const ends = Array.from({ length: log.partitions }, (_, partition) => log.end(partition));
    for (;;) {
      const checkpoint = await store.checkpoint();
      const behind = ends.some((end, partition) => (checkpoint[partition] ?? 0) < end);
      if (!behind) return;
      await wait(20);
    }
  }
}
