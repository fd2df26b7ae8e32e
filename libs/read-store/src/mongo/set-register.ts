import { randomUUID } from 'node:crypto';
import type { Collection, Db, Document, Filter, UpdateFilter, UpdateResult } from 'mongodb';
import { ReadStoreUnavailable, RebuildRefused } from '../errors.js';
import type { Checkpoint } from '../port.js';
import type { InTime } from './in-time.js';

/** How long a node may believe what it last read of the register, ms. */
const BELIEVED = 1000;
/** A rebuild that gave no sign for so long, ms, is taken for dead; it gives one every `SIGN`. */
const SILENCE = 10_000;
const SIGN = 2000;
/**
 * How long the old set stays after a switch, ms: longer than any node believes what it read, and than a query lasts.
 */
export const GRACE = 30_000;

/** Which sets of collections there are. One document, so that every change of it is atomic. Times are the server's. */
export interface Register {
  readonly _id: 'sets';
  readonly live: number;
  readonly fingerprint: string | null;
  /** The highest generation ever begun: none is used twice, so that a late write of another node meets no newer set. */
  readonly last: number;
  readonly building: { generation: number; builder: string; sign: Date } | null;
  readonly retired: { generation: number; since: Date }[];
}

/** Reads and changes the register of sets, shared by all nodes. */
export class SetRegister {
  readonly #registers: Collection<Register>;
  readonly #checkpoints: Collection<{ _id: string; partitions: Checkpoint }>;
  #believed: { register: Register; at: number } | undefined;

  constructor(
    private readonly database: Db,
    private readonly inTime: InTime,
  ) {
    this.#registers = database.collection('read-store');
    this.#checkpoints = database.collection('read-store');
  }

  async create(): Promise<void> {
    const first = { live: 1, last: 1, fingerprint: null, building: null, retired: [] };
    await this.inTime.write(this.#registers.updateOne({ _id: 'sets' }, { $setOnInsert: first }, { upsert: true }));
  }

  /** The server's clock (`localTime` of hello). */
  async time(): Promise<Date> {
    const { localTime } = await this.inTime.question(this.database.command({ hello: 1 }));
    if (!(localTime instanceof Date)) throw new ReadStoreUnavailable('MongoDB does not say what time it is');
    return localTime;
  }

  /** As read less than a second ago. @throws {ReadStoreUnavailable} when the database was dropped. */
  async recent(): Promise<Register> {
    const { register, at } = this.#believed ?? { at: -Infinity, register: undefined };
    return register !== undefined && performance.now() - at < BELIEVED ? register : this.current();
  }

  /** @throws {ReadStoreUnavailable} when the database was dropped. */
  async current(): Promise<Register> {
    const register = await this.currentIfAny();
    if (register === null) throw new ReadStoreUnavailable('The read models are missing: was their database dropped?');
    return register;
  }

  /** null when the database was dropped. */
  async currentIfAny(): Promise<Register | null> {
    const at = performance.now();
    const register = await this.inTime.question(this.#registers.findOne({ _id: 'sets' }));
    this.#believed = register === null ? undefined : { register, at };
    return register;
  }

  /** Claims the next generation for a rebuild. @throws {RebuildRefused} while another one gives signs of life. */
  async claim(): Promise<{ generation: number; builder: string }> {
    const { last, building } = await this.current();
    const generation = last + 1;
    const builder = randomUUID();
    const isFree = [{ building: null }, { 'building.builder': building?.builder ?? '', ...silent }];
    const claimed = await this.#change({ last, $or: isFree }, [
      { $set: { last: generation, building: { generation, builder, sign: '$$NOW' } } },
    ]);
    if (claimed.modifiedCount === 1) return { generation, builder };
    throw new RebuildRefused(
      `Another rebuild is under way; if it died, it can be replaced ${SILENCE / 1000} s after its last sign of life`,
    );
  }

  /** Says every two seconds that the rebuild is alive, until told to stop. */
  giveSigns(builder: string): { stop(): void } {
    const timer = setInterval(() => {
      // A sign that cannot be given is made up for by the next; a rebuild taken for dead learns it at its switch.
      this.#change({ 'building.builder': builder }, [{ $set: { 'building.sign': '$$NOW' } }]).catch(() => {});
    }, SIGN);
    timer.unref();
    return { stop: () => clearInterval(timer) };
  }

  /**
   * The live set beside which this rebuild stands. @throws {RebuildRefused} when it was replaced in the meantime.
   */
  async liveBeside(builder: string): Promise<number> {
    const { live, building } = await this.current();
    if (building?.builder !== builder) throw replaced();
    return live;
  }

  /** Makes the built set live. @throws {RebuildRefused} when the rebuild was replaced in the meantime. */
  async makeLive(builder: string, fingerprint: string): Promise<void> {
    const switched = await this.#change({ 'building.builder': builder }, [
      {
        $set: {
          live: '$building.generation',
          fingerprint: { $literal: fingerprint },
          building: null,
          retired: { $concatArrays: ['$retired', [{ generation: '$live', since: '$$NOW' }]] },
        },
      },
    ]);
    if (switched.modifiedCount === 0) throw replaced();
    await this.current();
  }

  /** Ends a rebuild: from here on it cannot be made live any more. @returns the sets that there are then. */
  async giveUp(builder: string): Promise<Register> {
    await this.#change({ 'building.builder': builder }, { $set: { building: null } });
    return this.current();
  }

  /**
   * Forgets rebuilds that died and old sets whose grace is over; returns the generations whose collections must stay.
   */
  async tidy(): Promise<Set<number>> {
    await this.#change({ building: { $ne: null }, ...silent }, { $set: { building: null } });
    const over = { $lt: ['$$set.since', { $subtract: ['$$NOW', GRACE] }] };
    await this.#change({}, [
      { $set: { retired: { $filter: { input: '$retired', as: 'set', cond: { $not: over } } } } },
    ]);
    const { live, building, retired } = await this.current();
    return new Set([
      live,
      ...(building === null ? [] : [building.generation]),
      ...retired.map((set) => set.generation),
    ]);
  }

  async checkpoint(generation: number): Promise<Checkpoint> {
    const found = await this.inTime.question(this.#checkpoints.findOne({ _id: checkpointOf(generation) }));
    return found?.partitions ?? {};
  }

  /** Never moves a partition back. */
  async advance(generation: number, checkpoint: Checkpoint): Promise<void> {
    const partitions = Object.entries(checkpoint).map(([partition, next]) => [`partitions.${partition}`, next]);
    if (partitions.length === 0) return;
    const change = { $max: Object.fromEntries(partitions) };
    await this.inTime.write(this.#checkpoints.updateOne({ _id: checkpointOf(generation) }, change, { upsert: true }));
  }

  async forgetCheckpoint(generation: number): Promise<void> {
    await this.inTime.write(this.#checkpoints.deleteOne({ _id: checkpointOf(generation) }));
  }

  #change(where: Filter<Register>, change: UpdateFilter<Register> | Document[]): Promise<UpdateResult> {
    return this.inTime.write(this.#registers.updateOne({ _id: 'sets', ...where }, change));
  }
}

const replaced = (): RebuildRefused => new RebuildRefused('This rebuild was taken for dead and replaced by another');

const silent = { $expr: { $lt: ['$building.sign', { $subtract: ['$$NOW', SILENCE] }] } };

const checkpointOf = (generation: number): string => `checkpoint.${generation}`;
