import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbeddedLog, type EventLog } from '#event-log';

/** A data folder of its own, and ways to harm it. */
export class EmbeddedFolder {
  readonly path = mkdtempSync(join(tmpdir(), 'anlu-log-'));
  readonly #opened: EventLog[] = [];

  get records(): string {
    return join(this.path, 'records', 'data.mdb');
  }

  get checkpoints(): string {
    return join(this.path, 'checkpoints.jsonl');
  }

  get owner(): string {
    return join(this.path, 'owner.json');
  }

  async open(): Promise<EventLog> {
    const log = await openEmbeddedLog({ folder: this.path });
    this.#opened.push(log);
    return log;
  }

  /** Changes every copy of a text in the data file (LMDB keeps old pages) by one letter. */
  flip(text: string): void {
    const bytes = readFileSync(this.records);
    let found = 0;
    for (let at = bytes.indexOf(text); at !== -1; at = bytes.indexOf(text, at + 1)) {
      bytes[at] = (bytes[at] ?? 0) ^ 1;
      found++;
    }
    if (found === 0) throw new Error(`The records hold no "${text}"`);
    writeFileSync(this.records, bytes);
  }

  async remove(): Promise<void> {
    for (const log of this.#opened) await log.close();
    rmSync(this.path, { recursive: true, force: true });
  }
}
