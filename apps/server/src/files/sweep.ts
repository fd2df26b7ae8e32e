import { Inject, Injectable } from '@nestjs/common';
import type { EventLog } from '#event-log';
import type { FileStore } from '#file-store';
import { engine } from '../engines/engine.js';
import type { Settings } from '../settings/settings.js';
import { NamedFiles } from './named-files.js';

/** Clears away files that no event came to name. */
@Injectable()
export class FileSweep {
  constructor(
    @Inject(engine.files) private readonly files: FileStore,
    @Inject(engine.log) private readonly log: EventLog,
    @Inject(engine.settings) private readonly settings: Settings,
    private readonly namedFiles: NamedFiles,
  ) {}

  /**
   * Those that were uploaded and not used for the hours of the setting go. Whoever is about to record a name renews the
   * time of use first, and the log is asked once more at the last moment. @returns how many went.
   */
  async sweep(now: string): Promise<number> {
    const { files, namedFiles } = this;
    // An image that does not follow may not know the newest names.
    if (!this.log.health().ready) return 0;
    const usedSince = new Date(Date.parse(now) - this.settings.files.unusedHours * 3_600_000);
    let gone = 0;
    for await (const { sha256, usedAt } of files.list()) {
      if (usedAt >= usedSince || (await namedFiles.has(sha256))) continue;
      if (await files.remove(sha256, { usedSince, needed: () => namedFiles.has(sha256) })) gone += 1;
    }
    await files.clearUnfinished(usedSince);
    return gone;
  }
}
