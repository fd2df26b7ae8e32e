import { rm } from 'node:fs/promises';
import { RebuildRefused } from '../errors.js';
import type { Checkpoint, Pass, Rebuild, Upsert, ViewDocument } from '../port.js';
import { reached } from '../rebuild-checkpoint.js';
import type { Views } from '../views.js';
import { DocumentSet } from './document-set.js';

/** What a rebuild does to the store it belongs to. */
interface Owner {
  switch(set: DocumentSet): Promise<void>;
  abandon(): void;
  liveCheckpoint(): Checkpoint;
}

/** A new set beside the live one, in a folder of its own. */
export class EmbeddedRebuild implements Rebuild {
  #set: Promise<DocumentSet> | undefined;
  #folded: Checkpoint = {};

  constructor(
    private readonly folder: string,
    private readonly views: Views,
    private readonly pass: Pass,
    private readonly startedAt: Checkpoint,
    private readonly owner: Owner,
  ) {}

  async start(): Promise<void> {
    this.#set = rm(this.folder, { recursive: true, force: true }).then(() =>
      DocumentSet.open(this.folder, this.views, this.pass),
    );
    await this.#set;
  }

  async insert(upserts: Upsert[]): Promise<void> {
    await this.follow(upserts);
  }

  /** What the live set is told while this one is built. */
  async follow(upserts: Upsert[]): Promise<void> {
    await (await this.#open()).using((set) => set.write(upserts));
  }

  async setCheckpoint(checkpoint: Checkpoint): Promise<void> {
    this.#folded = checkpoint;
    await (await this.#open()).using((set) => set.advance(checkpoint));
  }

  async *documents(view: string): AsyncGenerator<ViewDocument> {
    yield* (await this.#open()).documents(view);
  }

  async switch(): Promise<void> {
    const set = await this.#open();
    await set.advance(reached(this.#folded, this.startedAt, this.owner.liveCheckpoint()));
    await set.flush();
    this.#set = undefined;
    await this.owner.switch(set);
  }

  async abandon(): Promise<void> {
    const set = await this.#open();
    this.owner.abandon();
    this.#set = undefined;
    await set.remove();
  }

  /** The store closes in the middle of it; the next start drops the set. */
  async leave(): Promise<void> {
    await (await this.#set)?.close();
  }

  async #open(): Promise<DocumentSet> {
    if (this.#set === undefined) throw new RebuildRefused('This rebuild is over');
    return this.#set;
  }
}
