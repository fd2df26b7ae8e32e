import { setImmediate as breathe } from 'node:timers/promises';
import { hashOf } from '../canonical.js';
import type { LogRecord } from '../envelope.js';
import type { Image } from '../image/image.js';
import type { IndexEntry } from '../image/stream-index.js';
import { partitionOf } from '../partitioning.js';
import type { Fault } from '../port.js';
import { parseRecord } from '../reading.js';
import { EntrySum } from './entry-sum.js';
import { faultTexts, filled, type FaultCode, type FaultParameters } from './fault-texts.js';

/** People are served between two slices. */
const SLICE = 1_000;

/**
 * Holds the image's lists of places and of commands against its accepted records, both ways. Whether they fit is told
 * by sums; only when they do not is every entry looked up, to name those at fault.
 */
export class IndexCheck {
  readonly #faults: Fault[] = [];
  readonly #expected = new EntrySum();
  #looked = 0;

  constructor(
    private readonly image: Image,
    /** Records of each partition that are looked at; what came later is nobody's fault. */
    private readonly sizes: readonly number[],
  ) {}

  /** To be told of every accepted record. */
  expect({ stream, commandId }: LogRecord, index: number): void {
    this.#expected.add({ stream, name: '', index });
    this.#expected.add({ stream, name: commandId, index });
  }

  async finish(): Promise<Fault[]> {
    const found = new EntrySum();
    for (const entry of this.image.index.entries()) {
      if (this.#isLooked(entry)) found.add(entry);
      if (this.#isBreathDue()) await breathe();
    }
    if (!found.equals(this.#expected)) {
      await this.#nameMissing();
      await this.#nameSuperfluous();
    }
    return this.#faults;
  }

  async #nameMissing(): Promise<void> {
    for (const [partition, size] of this.sizes.entries())
      for (let index = 0; index < size; index++) {
        const found = this.#acceptedAt(partition, index);
        if (typeof found === 'object') this.#compareEntries(partition, index, found);
        if (this.#isBreathDue()) await breathe();
      }
  }

  #compareEntries(partition: number, index: number, { stream, commandId }: LogRecord): void {
    const owner = this.image.commandIndex(stream, commandId);
    if (owner !== undefined && owner < index)
      this.#fault('rule', partition, index, stream, 'command-of-another', { owner });
    else if (owner === undefined)
      this.#fault('index', partition, index, stream, 'command-given-nowhere', { command: commandId });
    else if (owner !== index)
      this.#fault('index', partition, index, stream, 'command-given-elsewhere', { command: commandId, owner });
    if (!this.image.index.hasPlace(stream, index)) this.#fault('index', partition, index, stream, 'place-missing');
  }

  async #nameSuperfluous(): Promise<void> {
    for (const entry of this.image.index.entries()) {
      if (this.#isLooked(entry) && entry.name === '') this.#comparePlace(entry);
      else if (this.#isLooked(entry)) this.#compareCommand(entry);
      if (this.#isBreathDue()) await breathe();
    }
  }

  #comparePlace({ stream, index }: IndexEntry): void {
    const partition = partitionOf(stream, this.image.partitions);
    const found = this.#acceptedAt(partition, index);
    if (found === 'no record') this.#fault('index', partition, index, stream, 'place-of-no-record');
    else if (found !== 'damaged' && found.stream !== stream)
      this.#fault('index', partition, index, stream, 'place-of-another-stream', { stream: found.stream });
  }

  #compareCommand({ stream, name: commandId, index }: IndexEntry): void {
    const partition = partitionOf(stream, this.image.partitions);
    const found = this.#acceptedAt(partition, index);
    if (found === 'damaged') return;
    if (found === 'no record' || found.stream !== stream || found.commandId !== commandId)
      this.#fault('index', partition, index, stream, 'command-of-no-record', { command: commandId });
  }

  /** A record that was damaged has been named already, and nobody knows what its entries should be. */
  #acceptedAt(partition: number, index: number): LogRecord | 'damaged' | 'no record' {
    const row = this.image.row(partition, index);
    if (row?.verdict !== 'accepted') return 'no record';
    if (hashOf(row.bytes) !== row.hash) return 'damaged';
    const reading = parseRecord(row.bytes);
    return reading.kind === 'record' ? reading.record : 'damaged';
  }

  #isLooked({ stream, index }: IndexEntry): boolean {
    return index < (this.sizes[partitionOf(stream, this.image.partitions)] ?? 0);
  }

  #fault(
    kind: Fault['kind'],
    partition: number,
    index: number,
    stream: string,
    code: FaultCode,
    parameters: FaultParameters = {},
  ): void {
    const message = filled(faultTexts[code], parameters);
    this.#faults.push({ kind, partition, index, stream, code, parameters, message });
  }

  #isBreathDue(): boolean {
    return ++this.#looked % SLICE === 0;
  }
}
