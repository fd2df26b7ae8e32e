import type { Collection } from 'mongodb';
import { RebuildRefused } from '../errors.js';
import type { Checkpoint, Pass, Rebuild, Upsert, ViewDocument } from '../port.js';
import { reached } from '../rebuild-checkpoint.js';
import type { InTime } from './in-time.js';
import { reporting } from './reporting.js';
import type { SetCollections } from './set-collections.js';
import { GRACE, type SetRegister } from './set-register.js';

interface Claim {
  readonly generation: number;
  readonly builder: string;
  readonly fingerprint: string;
  /** Checkpoint of the live set when the rebuild began. */
  readonly startedAt: Checkpoint;
}

interface Parts {
  readonly register: SetRegister;
  readonly collections: SetCollections;
  readonly pass: Pass;
  readonly inTime: InTime;
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
    private readonly parts: Parts,
    private readonly onOver: () => void,
  ) {
    this.#signs = parts.register.giveSigns(claim.builder);
  }

  async insert(upserts: Upsert[]): Promise<void> {
    this.#check();
    await reporting(() => this.parts.collections.insert(this.claim.generation, upserts));
  }

  async setCheckpoint(checkpoint: Checkpoint): Promise<void> {
    this.#check();
    this.#folded = checkpoint;
    await reporting(() => this.parts.register.advance(this.claim.generation, checkpoint));
  }

  async stored(view: string, ids: readonly string[]): Promise<ViewDocument[]> {
    this.#check();
    const found = this.#collection(view).find({ _id: { $in: [...ids] } });
    return reporting(() => this.parts.inTime.question(found.batchSize(ids.length + 1).toArray()));
  }

  async count(view: string): Promise<number> {
    this.#check();
    return reporting(() => this.parts.inTime.question(this.#collection(view).countDocuments({})));
  }

  async switch(): Promise<void> {
    this.#check();
    await reporting(async () => {
      const live = await this.parts.register.liveBeside(this.claim.builder);
      await this.parts.collections.create(this.claim.generation);
      await this.#takeCheckpointOf(live);
      this.parts.pass('switch');
      await this.parts.register.makeLive(this.claim.builder, this.claim.fingerprint);
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
      const { live, retired } = await this.parts.register.giveUp(this.claim.builder);
      // A switch that failed may have come through all the same: then this is the set that is read.
      if ([live, ...retired.map(({ generation }) => generation)].includes(this.claim.generation)) return;
      await this.parts.collections.drop((generation) => generation === this.claim.generation);
      await this.parts.register.forgetCheckpoint(this.claim.generation);
    });
  }

  /** Gives no more signs of life: the rebuild is over, or its store is closed in the middle of it. */
  leave(): void {
    this.#over = true;
    this.#signs.stop();
    this.onOver();
  }

  async #takeCheckpointOf(live: number): Promise<void> {
    const checkpoint = reached(this.#folded, this.claim.startedAt, await this.parts.register.checkpoint(live));
    await this.parts.register.advance(this.claim.generation, checkpoint);
  }

  /** Readers in flight end in peace. When this process dies before, the next start drops the old set. */
  #dropLater(generation: number): void {
    const timer = setTimeout(() => {
      this.parts.collections
        .drop((candidate) => candidate === generation)
        .then(() => this.parts.register.forgetCheckpoint(generation))
        .catch(() => {});
    }, GRACE);
    timer.unref();
  }

  #collection(view: string): Collection<ViewDocument> {
    return this.parts.collections.of(view, this.claim.generation);
  }

  #check(): void {
    if (this.#over) throw new RebuildRefused('This rebuild is over');
  }
}
