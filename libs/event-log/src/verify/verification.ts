import { setImmediate as breathe } from 'node:timers/promises';
import { readCheckpoints } from '../checkpoints.js';
import { reasonOf } from '../failure.js';
import type { Image } from '../image/image.js';
import type { Row } from '../image/row.js';
import type { Fault, TreeHead } from '../port.js';
import { faultTexts, filled, type FaultCode, type FaultParameters } from './fault-texts.js';
import { IndexCheck } from './index-check.js';
import { PartitionCheck, type LogEntry } from './partition-check.js';

/** People are served between two slices. */
const SLICE = 100;

/**
 * A check of the whole log up to where it ended when the check began: fed record by record, partitions in any order.
 */
export class Verification {
  readonly #faults: Fault[] = [];
  readonly #broken = new Set<number>();
  #sinceBreath = 0;

  private constructor(
    private readonly checks: PartitionCheck[],
    private readonly indexes: IndexCheck,
    readonly sizes: readonly number[],
    private readonly onProgress: (done: number, total: number) => void,
  ) {}

  static async begin(
    image: Image,
    logId: string,
    checkpointFile: string,
    onProgress: (done: number, total: number) => void = () => undefined,
    roots: readonly TreeHead[] = [],
  ): Promise<Verification> {
    const { checkpoints, faults } = await readCheckpoints(checkpointFile, logId, image);
    const genesisHash = image.row(0, 0)?.hash ?? '';
    const sizes = Array.from({ length: image.partitions }, (_, partition) => image.size(partition));
    const indexes = new IndexCheck(image, sizes);
    const checks = sizes.map((size, partition) => {
      const own = checkpoints.filter((checkpoint) => checkpoint.partition === partition);
      const given = roots.filter((root) => root.partition === partition);
      return new PartitionCheck(image, partition, size, genesisHash, { checkpoints: own, roots: given }, indexes);
    });
    const verification = new Verification(checks, indexes, sizes, onProgress);
    for (const fault of faults) verification.#report('checkpoints', 0, 'checkpoints-file', { what: fault });
    for (const { partition } of roots)
      if (partition >= sizes.length) verification.#report('merkle', partition, 'root-of-no-partition');
    return verification;
  }

  /** Records of a partition looked at so far: the index of the next one. */
  done(partition: number): number {
    return this.checks[partition]?.done ?? 0;
  }

  /**
   * Takes the next record of a partition. A record that cannot even be looked at ends the check of its partition, never
   * of the log.
   * @returns what is to be awaited before the next, now and then.
   */
  take(partition: number, entry: LogEntry, kept?: Row): Promise<void> | undefined {
    if (this.#broken.has(partition)) return undefined;
    try {
      this.checks[partition]?.take(entry, kept);
    } catch (error) {
      this.broken(partition, error);
    }
    if (++this.#sinceBreath < SLICE) return undefined;
    this.#sinceBreath = 0;
    this.#progress();
    return breathe();
  }

  /** Ends the check of a partition that cannot be read on. */
  broken(partition: number, error: unknown): void {
    this.#broken.add(partition);
    this.#report('record', partition, 'unreadable', { why: reasonOf(error) }, this.done(partition));
  }

  async finish(): Promise<Fault[]> {
    this.#progress();
    for (const [partition, check] of this.checks.entries()) {
      try {
        this.#faults.push(...(this.#broken.has(partition) ? check.faults : check.finish()));
      } catch (error) {
        this.broken(partition, error);
      }
    }
    try {
      this.#faults.push(...(await this.indexes.finish()));
    } catch (error) {
      this.#report('index', 0, 'lists-unreadable', { why: reasonOf(error) });
    }
    return this.#faults;
  }

  #progress(): void {
    const total = this.sizes.reduce((sum, size) => sum + size, 0);
    this.onProgress(
      this.checks.reduce((sum, check) => sum + check.done, 0),
      total,
    );
  }

  #report(
    kind: Fault['kind'],
    partition: number,
    code: FaultCode,
    parameters: FaultParameters = {},
    index: number | null = null,
  ): void {
    const message = filled(faultTexts[code], parameters);
    this.#faults.push({ kind, partition, index, stream: null, code, parameters, message });
  }
}
