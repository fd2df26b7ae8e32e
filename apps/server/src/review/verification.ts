import { Inject, Injectable } from '@nestjs/common';
import type { Law } from '#casework';
import type { EventLog, TreeHead } from '#event-log';
import type { FileStore } from '#file-store';
import type { ReadStore } from '#read-store';
import { engine } from '../engines/engine.js';
import type { Report } from '../projection/rebuild.js';
import { verifyAll, type Verified } from './verify.js';

/** Proves the log and the read models of this node. */
@Injectable()
export class Verification {
  constructor(
    @Inject(engine.log) private readonly log: EventLog,
    @Inject(engine.store) private readonly store: ReadStore,
    @Inject(engine.files) private readonly files: FileStore,
    @Inject(engine.law) private readonly law: Law,
  ) {}

  /**
   * @param roots tree heads that were kept elsewhere, which the log must have had.
   * @param caughtUp waits until the lists have seen what is in the log then.
   */
  verify(report: Report, roots: readonly TreeHead[], caughtUp: () => Promise<void>): Promise<Verified> {
    const { log, store, files, law } = this;
    return verifyAll({ log, store, files, law }, report, roots, caughtUp);
  }
}
