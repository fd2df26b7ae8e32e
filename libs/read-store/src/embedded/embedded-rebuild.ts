import { rm } from 'node:fs/promises';
import { RebuildRefused } from '../errors.js';
import type { Checkpoint, Pass, Rebuild, Upsert, ViewDocument } from '../port.js';
import { reached } from '../rebuild-checkpoint.js';
import type { Views } from '../views.js';
import { DocumentSet } from './document-set.js';

/** What a rebuild does to the store it belongs to. */
interface Owner {
  /**
   * Makes a set live and drops the old one; `reachedBy` tells the checkpoint that the new set may take from the old
   * one's.
   */
  switch(set: DocumentSet, reachedBy: (live: Checkpoint) => Checkpoint): Promise<void>;
  abandon(): void;
  liveCheckpoint(): Checkpoint;
}

/** A new set beside the live one, in a folder of its own: filled with documents, then indexed, then switched to. */
export class EmbeddedRebuild implements Rebuild {
  #set: DocumentSet | undefined;
  #folded: Checkpoint = {};
  /** Ends when all that was given so far is in the set. */
  #filled: Promise<unknown> = Promise.resolve();
  /** While the indexes are made: what the live set was told meanwhile. Guarded, it may come late. */
  #late: Upsert[] | undefined;
  #indexed = false;

  constructor(
    private readonly folder: string,
    private readonly views: Views,
    private readonly pass: Pass,
    private readonly startedAt: Checkpoint,
    private readonly owner: Owner,
  ) {}

  async start(): Promise<void> {
    await rm(this.folder, { recursive: true, force: true });
    this.#set = DocumentSet.toFill(this.folder, this.views, this.pass);
  }

  async insert(upserts: Upsert[]): Promise<void> {
    await this.follow(upserts);
  }

  /** What the live set is told while this one is built. */
  async follow(upserts: Upsert[]): Promise<void> {
    const set = this.#open();
    if (this.#late !== undefined) this.#late.push(...upserts);
    else if (this.#indexed) await set.using(() => set.write(upserts));
    else {
      const filling = set.using(() => set.fill(upserts));
      this.#filled = Promise.allSettled([this.#filled, filling]);
      await filling;
    }
  }

  async setCheckpoint(checkpoint: Checkpoint): Promise<void> {
    this.#folded = checkpoint;
    const set = this.#open();
    await set.using(() => set.advance(checkpoint));
  }

  async stored(view: string, ids: readonly string[]): Promise<ViewDocument[]> {
    const set = this.#open();
    return ids.flatMap((id) => set.findOne(view, id) ?? []);
  }

  async count(view: string): Promise<number> {
    return this.#open().count(view);
  }

  async switch(): Promise<void> {
    const set = this.#open();
    await set.using(() => this.#index(set));
    const reachedBy = (live: Checkpoint): Checkpoint => reached(this.#folded, this.startedAt, live);
    await set.advance(reachedBy(this.owner.liveCheckpoint()));
    await set.flush();
    await this.owner.switch(set, reachedBy);
    this.#set = undefined;
  }

  async abandon(): Promise<void> {
    const set = this.#open();
    this.owner.abandon();
    this.#set = undefined;
    await set.remove();
  }

  /** The store closes in the middle of it; the next start drops the set. */
  async leave(): Promise<void> {
    await this.#set?.close();
  }

  async #index(set: DocumentSet): Promise<void> {
    const late: Upsert[] = [];
    this.#late = late;
    await this.#filled;
    await set.index();
    this.#indexed = true;
    this.#late = undefined;
    await set.write(late);
  }

  #open(): DocumentSet {
    if (this.#set === undefined) throw new RebuildRefused('This rebuild is over');
    return this.#set;
  }
}
