import type { Collection } from 'mongodb';
import { RebuildRefused } from '../errors.js';
import type { Checkpoint, Pass, Rebuild, Upsert, ViewDocument } from '../port.js';
import { reached } from '../rebuild-checkpoint.js';
import { reporting } from './reporting.js';
import type { SetCollections } from './set-collections.js';
import { GRACE, type SetRegister } from './set-register.js';

interface Claim {
  generation: number;
  builder: string;
  fingerprint: string;
  /** Checkpoint of the live set when the rebuild began. */
  startedAt: Checkpoint;
}

/**
 * A new set of collections beside the live one; every node writes to both as soon as it reads of it in the register. It
 * has no indexes before its switch.
 */
export class MongoRebuild implements Rebuild {
  #over = false;
  #folded: Checkpoint = {};
  readonly #signs: { stop(): void };

  constructor(
    private readonly claim: Claim,
    private readonly register: SetRegister,
    private readonly collections: SetCollections,
    private readonly pass: Pass,
    private readonly onOver: () => void,
  ) {
    this.#signs = register.giveSigns(claim.builder);
  }

  async insert(upserts: Upsert[]): Promise<void> {
    this.#check();
    await reporting(() => this.collections.insert(this.claim.generation, upserts));
  }

  async setCheckpoint(checkpoint: Checkpoint): Promise<void> {
    this.#check();
    this.#folded = checkpoint;
    await reporting(() => this.register.advance(this.claim.generation, checkpoint));
  }

  async stored(view: string, ids: readonly string[]): Promise<ViewDocument[]> {
    this.#check();
    const found = this.#collection(view).find({ _id: { $in: [...ids] } });
    return reporting(() => found.batchSize(ids.length + 1).toArray());
  }

  async count(view: string): Promise<number> {
    this.#check();
    return reporting(() => this.#collection(view).countDocuments({}));
  }

  async switch(): Promise<void> {
    this.#check();
    await reporting(async () => {
      const live = await this.register.liveBeside(this.claim.builder);
      await this.collections.create(this.claim.generation);
      await this.#takeCheckpointOf(live);
      this.pass('switch');
      await this.register.makeLive(this.claim.builder, this.claim.fingerprint);
      // Who saved after the first reading, and had not heard of the switch, is read now; who saves later hears of it.
      await this.#takeCheckpointOf(live);
      this.leave();
      this.#dropLater(live);
    });
  }

  async abandon(): Promise<void> {
    this.#check();
    this.leave();
    await reporting(async () => {
      await this.register.giveUp(this.claim.builder);
      await this.collections.drop((generation) => generation === this.claim.generation);
      await this.register.forgetCheckpoint(this.claim.generation);
    });
  }

  /** Gives no more signs of life: the rebuild is over, or its store is closed in the middle of it. */
  leave(): void {
    this.#over = true;
    this.#signs.stop();
    this.onOver();
  }

  async #takeCheckpointOf(live: number): Promise<void> {
    const checkpoint = reached(this.#folded, this.claim.startedAt, await this.register.checkpoint(live));
    await this.register.advance(this.claim.generation, checkpoint);
  }

  /** Readers in flight end in peace. When this process dies before, the next start drops the old set. */
  #dropLater(generation: number): void {
    const timer = setTimeout(() => {
      this.collections
        .drop((candidate) => candidate === generation)
        .then(() => this.register.forgetCheckpoint(generation))
        .catch(() => {});
    }, GRACE);
    timer.unref();
  }

  #collection(view: string): Collection<ViewDocument> {
    return this.collections.of(view, this.claim.generation);
  }

  #check(): void {
    if (this.#over) throw new RebuildRefused('This rebuild is over');
  }
}
