import { follow } from './follow.js';
import type { Image } from './image/image.js';
import { partitionOf } from './partitioning.js';
import type { EventLog, FollowedBatch, StoredRecord, StreamHead, TreeHead } from './port.js';

type Reads = Pick<
  EventLog,
  | 'partitionOf'
  | 'head'
  | 'readStream'
  | 'findCommand'
  | 'streams'
  | 'end'
  | 'read'
  | 'readBytes'
  | 'follow'
  | 'treeHead'
>;

/** The reading half of a log: both adapters serve it from their image. */
export abstract class LocalReads implements Reads {
  constructor(protected readonly image: Image) {}

  get partitions(): number {
    return this.image.partitions;
  }

  partitionOf(stream: string): number {
    return partitionOf(stream, this.partitions);
  }

  head(stream: string): StreamHead {
    return this.image.head(stream);
  }

  readStream(stream: string, from = 0): StoredRecord[] {
    const partition = this.partitionOf(stream);
    const end = this.image.size(partition);
    const records: StoredRecord[] = [];
    for (const index of this.image.places(stream, from))
      if (index < end) records.push(this.image.acceptedAt(partition, index));
    return records;
  }

  findCommand(stream: string, commandId: string): StoredRecord | undefined {
    const partition = this.partitionOf(stream);
    const index = this.image.commandIndex(stream, commandId);
    return index === undefined || index >= this.image.size(partition)
      ? undefined
      : this.image.acceptedAt(partition, index);
  }

  streams(prefix = ''): Iterable<string> {
    return this.image.index.names(prefix);
  }

  end(partition: number): number {
    return this.image.size(partition);
  }

  *read(partition: number, from: number): Iterable<StoredRecord> {
    for (const { index, row } of this.image.rows(partition, from, this.end(partition))) {
      const stored = this.image.stored(partition, index, row);
      if (stored !== undefined) yield stored;
    }
  }

  *readBytes(partition: number, from: number, to: number): Iterable<Uint8Array> {
    for (const { row } of this.image.rows(partition, from, Math.min(to, this.end(partition)))) yield row.bytes;
  }

  follow(from: Readonly<Record<number, number>>, signal: AbortSignal): AsyncIterable<FollowedBatch[]> {
    return follow(this.image, from, signal);
  }

  treeHead(partition: number): TreeHead {
    return this.image.treeHead(partition);
  }
}
