import type { Database } from 'lmdb';
import type { LogRecord } from '../envelope.js';
import type { StreamHead } from '../port.js';
import { STREAM_WITHOUT_RECORDS } from '../rule.js';

/** `stream`, the key of its head; [stream, index], of a place; [stream, commandId], of a command. */
type Key = string | [string, number | string];

/** What the index holds of one accepted record: its place in its stream (without a name), or its command. */
export interface IndexEntry {
  readonly stream: string;
  /** Id of the command; empty for a place. */
  readonly name: string;
  readonly index: number;
}

/** Indexes of a stream's last accepted record and of the one before it; -1 where there is none. */
export interface LastPlaces {
  readonly last: number;
  readonly before: number;
}

/** A head as the disk has it. */
export type KeptHead = StreamHead | Pick<StreamHead, 'version' | 'hash' | 'recordedAt'>;

/**
 * What the disk says of streams: the head of each, the places of its accepted records, its commands with the record
 * that owns each. All of a stream lies side by side in one table, so that a record writes one leaf of it and not one
 * each for head, place and command.
 */
export class StreamIndex {
  constructor(private readonly table: Database<KeptHead | number | null, Key>) {}

  /** As it was written: heads from before envelope version 2 have only the hash of the last event record, as `hash`. */
  head(stream: string): KeptHead {
    const head = this.table.get(stream);
    return typeof head === 'object' && head !== null ? head : STREAM_WITHOUT_RECORDS;
  }

  /** Index of the record that owns a command. */
  commandIndex(stream: string, commandId: string): number | undefined {
    const index = this.table.get([stream, commandId]);
    return typeof index === 'number' ? index : undefined;
  }

  /** Names of the streams that begin with `prefix`, in their order. */
  *names(prefix: string): Generator<string> {
    const end = `${prefix}\u{10ffff}`;
    let start = prefix;
    for (;;) {
      const [key] = this.table.getKeys({ start, end, limit: 1 });
      if (key === undefined) return;
      const name = typeof key === 'string' ? key : key[0];
      yield name;
      // Past all that this stream has; no name holds a control character, so the next one is not before this.
      start = `${name} `;
    }
  }

  /** Indexes of a stream's accepted records, from `from` on. */
  *places(stream: string, from: number): Generator<number> {
    for (const key of this.table.getKeys({ start: [stream, from], end: [stream, Number.MAX_SAFE_INTEGER] }))
      if (typeof key[1] === 'number') yield key[1];
  }

  lastPlaces(stream: string): LastPlaces {
    const [last = -1, before = -1] = this.table
      .getKeys({ start: [stream, Number.MAX_SAFE_INTEGER], end: [stream, -1], reverse: true, limit: 2 })
      .map(([, index]) => Number(index));
    return { last, before };
  }

  hasPlace(stream: string, index: number): boolean {
    return this.table.doesExist([stream, index]);
  }

  /** Every place and every command. */
  *entries(): Generator<IndexEntry> {
    for (const { key, value } of this.table.getRange()) {
      if (typeof key === 'string') continue;
      const [stream, which] = key;
      if (typeof which === 'number') yield { stream, name: '', index: which };
      else yield { stream, name: which, index: Number(value) };
    }
  }

  /** To be called in a transaction. */
  putHead(stream: string, head: StreamHead): void {
    void this.table.put(stream, head);
  }

  /** Adds an accepted record to its stream. To be called in a transaction. */
  putRecord({ stream, commandId }: LogRecord, index: number): void {
    void this.table.put([stream, index], null);
    void this.table.put([stream, commandId], index);
  }
}
