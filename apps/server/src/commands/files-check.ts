import { Inject, Injectable } from '@nestjs/common';
import type { Actor, InvalidField } from '#casework';
import type { EventLog } from '#event-log';
import type { FileStore } from '#file-store';
import { engine } from '../engines/engine.js';
import { missingFiles } from '../files/missing-files.js';
import { filesOf } from '../files/named-files.js';

/** Holds the files that events about to be recorded name against the file store. */
@Injectable()
export class FilesCheck {
  constructor(
    @Inject(engine.files) private readonly files: FileStore,
    @Inject(engine.log) private readonly log: EventLog,
  ) {}

  /** What is wrong with the files that events of a stream name, by whom. */
  missing(stream: string, events: readonly { data: object }[], { id }: Actor): Promise<InvalidField[]> {
    const held = () =>
      new Set(
        this.log
          .readStream(stream)
          .flatMap(filesOf)
          .map(({ sha256 }) => sha256),
      );
    return missingFiles(this.files, events, { person: id, held });
  }
}
