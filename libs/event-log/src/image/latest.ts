import type { StoredRecord } from '../port.js';

/** Larger records are read again: so many of them would fill the memory. */
const MOST_BYTES = 16_000;
const KEPT = 1_024;

/** The accepted records that were written last, as reading and parsing their bytes again would give them. */
export class Latest {
  readonly #kept: StoredRecord[] = [];

  constructor(private readonly partitions: number) {}

  /** To be called only with what is written. */
  put(stored: StoredRecord): void {
    const { partition, index } = stored.position;
    if (stored.bytes.length <= MOST_BYTES) this.#kept[this.#slot(partition, index)] = stored;
  }

  at(partition: number, index: number): StoredRecord | undefined {
    const stored = this.#kept[this.#slot(partition, index)];
    return stored?.position.index === index && stored.position.partition === partition ? stored : undefined;
  }

  #slot(partition: number, index: number): number {
    return (index * this.partitions + partition) % KEPT;
  }
}
