import { mkdir, statfs } from 'node:fs/promises';
import { open, type Database, type RootDatabase } from 'lmdb';
import { LookLogUnavailable } from '../errors.js';
import type { Look, LookLog, LooksAsked, LooksPage } from '../port.js';
import { looksOf, type Keys } from './in-order.js';

/** With less room than this on the disk, in bytes, nothing is begun: LMDB may not survive a full one (lmdb 3.5). */
const leastBytes = 8_000_000;
/** So many looks go in one transaction. */
const together = 1_000;

/** Opens the looks kept in a folder (LMDB). One process owns the folder. */
export const openEmbeddedLookLog = async (folder: string): Promise<LookLog> => {
  await mkdir(folder, { recursive: true });
  return new EmbeddedLookLog(folder);
};

class EmbeddedLookLog implements LookLog {
  readonly #environment: RootDatabase;
  readonly #looks: Database<Look, string>;
  readonly #keys: Keys;
  #closed = false;

  constructor(private readonly folder: string) {
    this.#environment = open({ path: folder, maxDbs: 4, eventTurnBatching: false });
    this.#looks = this.#environment.openDB<Look, string>({ name: 'looks', encoding: 'json' });
    this.#keys = {
      byStream: this.#environment.openDB({ name: 'by-stream', encoding: 'json' }),
      byPerson: this.#environment.openDB({ name: 'by-person', encoding: 'json' }),
      explained: this.#environment.openDB({ name: 'explained', encoding: 'json' }),
    };
  }

  async put(looks: readonly Look[]): Promise<void> {
    this.#refuseIfClosed();
    for (let from = 0; from < looks.length; from += together) {
      await this.#refuseWithoutRoom();
      const some = looks.slice(from, from + together);
      await this.#written(() => {
        for (const look of some) {
          const { id, stream, person, reason } = look;
          void this.#looks.put(id, look);
          void this.#keys.byStream.put([stream, id], true);
          void this.#keys.byPerson.put([person, id], true);
          if (reason !== undefined) void this.#keys.explained.put(id, true);
        }
      });
    }
  }

  async list(asked: LooksAsked): Promise<LooksPage> {
    this.#refuseIfClosed();
    const items: Look[] = [];
    for (const id of looksOf(this.#looks, this.#keys, asked)) {
      const look = this.#looks.get(id);
      if (look === undefined || !isAsked(look, asked)) continue;
      // The one too many says that there is a next page.
      if (items.length === asked.limit) return { items, next: items.at(-1)?.id ?? null };
      items.push(look);
    }
    return { items, next: null };
  }

  async sweep(before: string): Promise<number> {
    this.#refuseIfClosed();
    let gone = 0;
    for (;;) {
      const some = Array.from(this.#looks.getRange({ end: before, limit: together }));
      if (some.length === 0) return gone;
      await this.#written(() => {
        for (const { key: id, value } of some) {
          void this.#looks.remove(id);
          void this.#keys.byStream.remove([value.stream, id]);
          void this.#keys.byPerson.remove([value.person, id]);
          void this.#keys.explained.remove(id);
        }
      });
      gone += some.length;
    }
  }

  async health(): Promise<{ ready: boolean; reason?: string }> {
    return this.#closed ? { ready: false, reason: 'the log of looks is closed' } : { ready: true };
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    await this.#environment.close();
  }

  /** One transaction. @throws {LookLogUnavailable} saying why the disk did not take it. */
  async #written(writes: () => void): Promise<void> {
    try {
      await this.#environment.transaction(writes);
      await this.#environment.flushed;
    } catch (error) {
      if (!(error instanceof Error && 'commitError' in error)) throw error;
      const cause = await Promise.resolve(error.commitError).catch((reason: unknown) => reason);
      // A commit that failed leaves the promise of its flush open for ever; an empty one renews it.
      await this.#environment.remove('nothing').catch(() => undefined);
      const why = cause instanceof Error ? cause.message : error.message;
      throw new LookLogUnavailable(`Looks cannot be written: ${why}`, { cause: error });
    }
  }

  async #refuseWithoutRoom(): Promise<void> {
    const { bavail, bsize } = await statfs(this.folder);
    if (bavail * bsize < leastBytes)
      throw new LookLogUnavailable(`Looks cannot be written: there is no room on the disk of ${this.folder}`);
  }

  #refuseIfClosed(): void {
    if (this.#closed) throw new LookLogUnavailable('The log of looks is closed');
  }
}

/** What the order that is read does not tell already. */
const isAsked = ({ person, stream, reason }: Look, asked: LooksAsked): boolean =>
  (asked.person === undefined || person === asked.person) &&
  (asked.stream === undefined || stream === asked.stream) &&
  (asked.explained === undefined || reason !== undefined);
