/**
 * A read model's document, a JSON value. `_id` is unique in its view; `position` is the guard: the index of the last
 * record it has seen.
 */
export interface ViewDocument {
  readonly _id: string;
  readonly position: number;
  [field: string]: unknown;
}

/**
 * One index: fields in order, 1 ascending or -1 descending. `_id` is always appended, so that every sort has a total
 * order.
 */
export type IndexKeys = Record<string, 1 | -1>;

export interface ViewDefinition {
  readonly name: string;
  readonly indexes: IndexKeys[];
}

/** Replaces the document unless the stored one has a higher or equal position. */
export interface Upsert {
  readonly view: string;
  readonly document: ViewDocument;
}

/** MongoDB query language; only what both adapters support is promised by the contract suite. */
export type Filter = Record<string, unknown>;
export type Sort = Record<string, 1 | -1>;

export interface FindOptions {
  readonly sort?: Sort;
  /** At most 1,000; default 50. */
  readonly limit?: number;
  /** Opaque cursor of the last document of the previous page (see Page.next). */
  readonly after?: string;
  readonly projection?: Record<string, 0 | 1>;
}

export interface Page<T> {
  readonly items: T[];
  /** Cursor of the next page, null on the last. */
  readonly next: string | null;
}

/** Index after the last record applied, per partition. */
export type Checkpoint = Record<number, number>;

/**
 * Where read models live. Two adapters, one contract suite: embedded (LMDB + mingo) and mongodb.
 * Everything here can be deleted and rebuilt from the log.
 */
export interface ReadStore {
  find<T extends ViewDocument>(view: string, filter: Filter, options?: FindOptions): Promise<Page<T>>;
  findOne<T extends ViewDocument>(view: string, id: string): Promise<T | undefined>;
  count(view: string, filter: Filter): Promise<number>;
  aggregate<T>(view: string, pipeline: Record<string, unknown>[]): Promise<T[]>;

  /** Guarded writes into the live set and into every set being built; unordered; safe to repeat. */
  bulk(upserts: Upsert[]): Promise<void>;
  /** Checkpoint of the live set. */
  checkpoint(): Promise<Checkpoint>;
  /**
   * Moves the live set's checkpoint in the partitions named, all of them in one write and none of them back. Call it
   * after the writes it covers.
   */
  saveCheckpoint(checkpoint: Checkpoint): Promise<void>;

  /**
   * Starts a new set of collections beside the live one. `fingerprint` names the code and data that made it (rules,
   * calendars). Call it before the log's end is read: `bulk` tells the new set only of what is written from here on. A
   * set left behind by a crash is dropped by the next start. @throws {RebuildRefused} while another rebuild is alive.
   */
  beginRebuild(fingerprint: string): Promise<Rebuild>;
  /** Fingerprint of the live set, null when it was never built, or is gone. */
  fingerprint(): Promise<string | null>;
  /** What the clock of the server that keeps the documents says; null where that is this process. */
  time(): Promise<Date | null>;
  health(): Promise<{ ready: boolean; reason?: string }>;
  close(): Promise<void>;
}

export interface Rebuild {
  /**
   * Final documents, folded beforehand; guarded against what `bulk` wrote meanwhile. Batches of thousands are fastest.
   */
  insert(upserts: Upsert[]): Promise<void>;
  /** The checkpoint up to which the inserted documents were folded. */
  setCheckpoint(checkpoint: Checkpoint): Promise<void>;
  /** Documents of the new set by their ids, those that are there, in any order: for verification before the switch. */
  stored(view: string, ids: readonly string[]): Promise<ViewDocument[]>;
  /** How many documents the new set has in a view. */
  count(view: string): Promise<number>;
  /**
   * Makes the indexes that are still to be made, then the new set live, atomically, and drops the old one once no node
   * reads it.
   */
  switch(): Promise<void>;
  abandon(): Promise<void>;
}

/**
 * Told whenever the store passes a point at which a process may die: `documents` between the writes of one batch,
 * `switch` in the middle of making another set the live one. For tests that end the process there.
 */
export type Pass = (point: 'documents' | 'switch') => void;
