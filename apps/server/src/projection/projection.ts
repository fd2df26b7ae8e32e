import { setTimeout as wait } from 'node:timers/promises';
import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Office } from '../storage/office.js';
import { Projector } from './projector.js';
import { rebuildViews, type Report } from './rebuild.js';

/** The projector of this node, where it has that role; read models that were made otherwise are rebuilt first. */
@Injectable()
export class Projection implements OnApplicationBootstrap, OnApplicationShutdown {
  readonly #logger = new Logger('Projection');
  readonly projector: Projector | null;
  #rebuilding: Promise<{ cases: number; documents: number }> | null = null;

  constructor(private readonly office: Office) {
    this.projector = office.settings.roles.includes('projector') ? new Projector(office) : null;
  }

  async onApplicationBootstrap(): Promise<void> {
    if (this.projector === null) return;
    const made = await this.office.store.fingerprint();
    if (made !== this.office.fingerprint) {
      this.#logger.log('The read models are made anew: they are missing, or rules or law tables have changed');
      await this.rebuild(everyTenth(({ step, done, total }) => this.#logger.log(`${step}: ${done} of ${total}`)));
    }
    this.projector.start();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.projector?.stop();
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

/** Passes on ten reports of each step: a start says how far it is, not more often than anyone reads. */
const everyTenth = (report: Report): Report => {
  let last = '';
  return (progress) => {
    const tenth = `${progress.step} ${Math.floor((10 * progress.done) / Math.max(progress.total, 1))}`;
    if (tenth !== last) report(progress);
    last = tenth;
  };
};
