import { setImmediate as breathe } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import { filesNamed, type StoredFile } from '#casework';
import type { EventLog, StoredRecord } from '#event-log';
import { engine } from '../engines/engine.js';

/** A file with the event that names it. */
export interface NamedFile extends StoredFile {
  readonly stream: string;
  /** Number of the event in its stream. */
  readonly event: number;
  readonly type: string;
}

/** The files that a record names, when it is accepted. */
export const filesOf = ({ record, verdict }: StoredRecord): NamedFile[] => {
  if (verdict !== 'accepted' || !('events' in record)) return [];
  const { stream, seq } = record;
  return record.events.flatMap(({ type, data }, place) =>
    filesNamed(data).map((file) => ({ ...file, stream, event: seq + place, type })),
  );
};

/**
 * Knows every digest that an event of the log names. A file that was named once is named for ever: only what is new is
 * read.
 */
@Injectable()
export class NamedFiles {
  readonly #digests = new Set<string>();
  readonly #next: number[];

  constructor(@Inject(engine.log) private readonly log: EventLog) {
    this.#next = Array.from({ length: log.partitions }, () => 0);
  }

  /** Whether an event names it, as the log is now. */
  async has(sha256: string): Promise<boolean> {
    for (const [partition, from] of this.#next.entries()) {
      let read = 0;
      for (const stored of this.log.read(partition, from)) {
        for (const file of filesOf(stored)) this.#digests.add(file.sha256);
        this.#next[partition] = stored.position.index + 1;
        read += 1;
        if (read % 1_000 === 0) await breathe();
      }
    }
    return this.#digests.has(sha256);
  }
}
