import { Inject, Injectable } from '@nestjs/common';
import type { Law } from '#casework';
import type { EventLog } from '#event-log';
import type { ReadStore } from '#read-store';
import { engine } from '../engines/engine.js';
import { rebuildViews, type Report } from './rebuild.js';

/** What a rebuild comes to. */
export type Rebuilt = Awaited<ReturnType<typeof rebuildViews>>;

/** Makes the read models of this node anew, once at a time. */
@Injectable()
export class Rebuilding {
  #underWay: Promise<Rebuilt> | null = null;

  constructor(
    @Inject(engine.log) private readonly log: EventLog,
    @Inject(engine.store) private readonly store: ReadStore,
    @Inject(engine.law) private readonly law: Law,
    @Inject(engine.fingerprint) private readonly fingerprint: string,
  ) {}

  /** Rebuilds all read models; a second call joins the one under way. */
  rebuild(report?: Report): Promise<Rebuilt> {
    const { log, store, law, fingerprint } = this;
    this.#underWay ??= rebuildViews({ log, store, law, fingerprint }, report).finally(() => {
      this.#underWay = null;
    });
    return this.#underWay;
  }
}
