import { rm } from 'node:fs/promises';
import { setImmediate as turn } from 'node:timers/promises';
import { open, type Database, type RootDatabase } from 'lmdb';
import type { Checkpoint, Pass, Upsert, ViewDocument } from '../port.js';
import type { Views } from '../views.js';
import { committed } from './committed.js';
import { checkRoom } from './room.js';
import { SortedEntries } from './sorted-entries.js';
import { primaryKeyOf, ViewTables } from './view-tables.js';

/** Documents per transaction and per turn of the event loop: a few milliseconds. */
const CHUNK = 200;

/** Index entries sorted together, about 200 MB; the more, the fewer pages of an index are written twice. */
const ENTRIES_SORTED = 1_000_000;

/** Index entries per transaction: a few milliseconds. */
const ENTRIES_PUT = 2_000;

/** So many transactions LMDB may commit together. */
const CHUNKS_QUEUED = 20;

/**
 * One whole set of views with its checkpoint: an LMDB environment of its own, so that a set is dropped by removing a
 * folder.
 */
export class DocumentSet {
  readonly #environment: RootDatabase;
  readonly #facts: Database<unknown, string>;
  readonly #tables: Map<string, ViewTables>;
  #users = 0;
  #unused: (() => void) | undefined;

  private constructor(
    readonly folder: string,
    private readonly views: Views,
    private readonly pass: Pass,
  ) {
    // With batches of its own making LMDB would also make promises that nobody can catch when the disk is full.
    this.#environment = open({ path: folder, maxDbs: views.names.length * 2 + 1, eventTurnBatching: false });
    this.#facts = this.#environment.openDB({ name: 'facts', encoding: 'json' });
    this.#tables = new Map(
      views.names.map((name) => [name, new ViewTables(this.#environment, views.get(name), this.#facts)]),
    );
  }

  /** Opens the set in the folder, or an empty one. Indexes that were defined since are made now. */
  static async open(folder: string, views: Views, pass: Pass): Promise<DocumentSet> {
    const set = new DocumentSet(folder, views, pass);
    await set.index();
    return set;
  }

  /** An empty set to be filled first and indexed then. */
  static toFill(folder: string, views: Views, pass: Pass): DocumentSet {
    return new DocumentSet(folder, views, pass);
  }

  /** Makes the indexes that the definitions ask for and the set does not have. */
  async index(): Promise<void> {
    for (const tables of this.#tables.values()) await this.#indexAnew(tables);
  }

  tables(view: string): ViewTables {
    const tables = this.#tables.get(view);
    if (tables !== undefined) return tables;
    this.views.get(view);
    throw new Error(`The set has no tables for ${view}`);
  }

  /** Keeps the set from being closed while it is read or written. */
  async using<T>(work: (set: this) => Promise<T>): Promise<T> {
    this.#users += 1;
    try {
      return await work(this);
    } finally {
      this.#users -= 1;
      if (this.#users === 0) this.#unused?.();
    }
  }

  /** Guarded writes of documents and of what finds them. @throws {InvalidDocument} before anything is written. */
  write(upserts: readonly Upsert[]): Promise<void> {
    return this.#write(upserts, (tables, document) => {
      const indexed = tables.index(tables.prepare(document));
      return () => tables.write(indexed);
    });
  }

  /**
   * The same without the indexes, which are made of all documents afterwards: sorted, their keys cost the disk a
   * fraction.
   */
  fill(upserts: readonly Upsert[]): Promise<void> {
    return this.#write(upserts, (tables, document) => {
      const prepared = tables.prepare(document);
      return () => tables.writeDocument(prepared);
    });
  }

  /**
   * The chunks are queued at once, so that LMDB commits them together: batches of thousands are written twice as fast
   * as batches of hundreds.
   */
  async #write(
    upserts: readonly Upsert[],
    prepare: (tables: ViewTables, document: ViewDocument) => () => void,
  ): Promise<void> {
    checkRoom(this.folder, upserts.length);
    const chunks: (() => void)[][] = [];
    for (let i = 0; i < upserts.length; i += CHUNK) {
      if (i > 0) await turn();
      chunks.push(upserts.slice(i, i + CHUNK).map(({ view, document }) => prepare(this.tables(view), document)));
    }
    const transactions = chunks.map((chunk) =>
      this.#environment.transaction(() => {
        for (const put of chunk) {
          put();
          this.pass('documents');
        }
      }),
    );
    try {
      await committed(this.#environment, Promise.all(transactions));
    } catch (error) {
      for (const tables of this.#tables.values()) tables.onFailure();
      throw error;
    }
  }

  count(view: string): number {
    return this.tables(view).documents.getCount();
  }

  findOne(view: string, id: string): ViewDocument | undefined {
    return this.tables(view).get(primaryKeyOf(id));
  }

  checkpoint(): Checkpoint {
    const stored = this.#facts.get('checkpoint');
    return isCheckpoint(stored) ? stored : {};
  }

  /** Never moves a partition back. */
  async advance(checkpoint: Checkpoint): Promise<void> {
    checkRoom(this.folder, 1);
    const transaction = this.#environment.transaction(() => {
      this.#facts.putSync('checkpoint', furthest(this.checkpoint(), checkpoint));
    });
    await committed(this.#environment, transaction);
  }

  /** Returns once all that was written is on the disk. */
  async flush(): Promise<void> {
    await this.#environment.flushed;
  }

  async close(): Promise<void> {
    if (this.#users > 0) await new Promise<void>((resolve) => (this.#unused = resolve));
    await this.#environment.close();
  }

  async remove(): Promise<void> {
    await this.close();
    await rm(this.folder, { recursive: true, force: true });
  }

  async #indexAnew(tables: ViewTables): Promise<void> {
    const { name } = tables.definition;
    const wanted = tables.layouts.map((layout) => layout.name);
    const fact = `indexes/${name}`;
    if (JSON.stringify(this.#facts.get(fact)) === JSON.stringify(wanted)) return;
    await tables.clearKeys();
    let entries = new SortedEntries();
    for (const documents of tables.inSlices(CHUNK)) {
      for (const document of documents) for (const entry of tables.entriesOf(document)) entries.add(entry);
      await turn();
      if (entries.size < ENTRIES_SORTED) continue;
      await this.#putSorted(tables, entries);
      entries = new SortedEntries();
    }
    await this.#putSorted(tables, entries);
    await this.#facts.put(fact, wanted);
  }

  /** In the order of the keys each page of the table is written about once. */
  async #putSorted(tables: ViewTables, entries: SortedEntries): Promise<void> {
    let queued: Promise<void>[] = [];
    for (const chunk of entries.inChunks(ENTRIES_PUT)) {
      // Keys lie side by side: ten of them are written with the pages of one document.
      if (queued.length === 0) checkRoom(this.folder, ENTRIES_PUT / 10);
      queued.push(this.#environment.transaction(() => tables.putEntries(chunk)));
      if (queued.length < CHUNKS_QUEUED) continue;
      await committed(this.#environment, Promise.all(queued));
      queued = [];
    }
    await committed(this.#environment, Promise.all(queued));
  }
}

/** The higher index of both, partition by partition. */
const furthest = (one: Checkpoint, other: Checkpoint): Checkpoint => {
  const partitions = [...Object.keys(one), ...Object.keys(other)].map(Number);
  return Object.fromEntries(partitions.map((p) => [p, Math.max(one[p] ?? 0, other[p] ?? 0)]));
};

const isCheckpoint = (value: unknown): value is Checkpoint => typeof value === 'object' && value !== null;
