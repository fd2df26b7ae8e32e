import { setTimeout as wait } from 'node:timers/promises';
import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Office } from '../engines/office.js';
import { Projector } from './projector.js';
import { type Progress, rebuildViews, type Report } from './rebuild.js';

/** The projector of this node, where it has that role; read models that were made otherwise are rebuilt first. */
@Injectable()
export class Projection implements OnApplicationBootstrap, OnApplicationShutdown {
  readonly #logger = new Logger('Projection');
  readonly projector: Projector | null;
  #rebuilding: Promise<{ cases: number; documents: number }> | null = null;

  constructor(private readonly office: Office) {
    this.projector = office.settings.roles.includes('projector')
      ? new Projector(office, () => this.rebuild(this.#saying()))
      : null;
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.projector?.makeFit();
    this.projector?.start();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.projector?.stop();
  }

  #saying(): Report {
    return nowAndThen(({ step, done, total }: Progress): void =>
      this.#logger.warn(`Making the read models anew: ${step}, ${done} of ${total}`),
    );
  }

  /** Rebuilds all read models; a second call joins the one under way. */
  rebuild(report?: Report): Promise<{ cases: number; documents: number }> {
    this.#rebuilding ??= rebuildViews(this.office, report).finally(() => {
      this.#rebuilding = null;
    });
    return this.#rebuilding;
  }

  /** Waits until the read models have seen everything that is in the log now. */
  async caughtUp(): Promise<void> {
    const { log, store } = this.office;
    const ends = Array.from({ length: log.partitions }, (_, partition) => log.end(partition));
    for (;;) {
      const checkpoint = await store.checkpoint();
      const behind = ends.some((end, partition) => (checkpoint[partition] ?? 0) < end);
      if (!behind) return;
      await wait(20);
    }
  }
}

/** How long a start may take before it says what it is doing, and how often it says so, ms. */
const patience = 2_000;
const pause = 10_000;

/** Of a short work nothing is told; of a long one how far it is, not more often than anyone reads. */
const nowAndThen = (report: Report): Report => {
  let next = performance.now() + patience;
  return (progress) => {
    if (performance.now() < next) return;
    next = performance.now() + pause;
    report(progress);
  };
};
