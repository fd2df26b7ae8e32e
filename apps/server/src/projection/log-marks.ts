import { hashOf, type EventLog } from '#event-log';
import type { ReadStore, Upsert, ViewDefinition, ViewDocument } from '#read-store';

/**
 * Beside the checkpoint of each partition the hash of the last record that the read models have seen of it. A place in
 * a log says nothing of which log it is: restored from an older backup, the same log has other records at the same
 * places.
 */
export const marksView: ViewDefinition = { name: 'log-marks', indexes: [{ partition: 1 }] };

interface Mark extends ViewDocument {
  readonly partition: number;
  /** SHA-256, hex, of the record at `position`. */
  readonly hash: string;
}

/**
 * What the read models will be held against once they have seen a partition up to `next`; none where there is nothing
 * yet.
 */
export const markOf = (log: EventLog, partition: number, next: number): Upsert[] => {
  const hash = hashBefore(log, partition, next);
  if (hash === null) return [];
  const document: Mark = { _id: `partition ${partition}`, partition, position: next - 1, hash };
  return [{ view: marksView.name, document }];
};

/**
 * Of the records that the read models have seen last: those that this log does not have, and those that it has not
 * (yet).
 */
export interface MarksHeld {
  /** Why the read models are of another past than this log has; null while nothing speaks for it. */
  foreign: string | null;
  /** The log ends before a record that the read models have seen: it is read on, or it is an older one. */
  beyond: string | null;
}

export const holdMarks = async (log: EventLog, store: ReadStore): Promise<MarksHeld> => {
  const { items } = await store.find<Mark>(marksView.name, {}, { limit: 1_000 });
  const held: MarksHeld = { foreign: null, beyond: null };
  for (const { partition, position, hash } of items) {
    const here = partition < log.partitions ? hashBefore(log, partition, position + 1) : null;
    const place = `record ${position} of partition ${partition}`;
    if (here === null) held.beyond ??= `The lists have seen ${place}, which this log does not have`;
    else if (here !== hash) held.foreign ??= `The lists have seen another ${place} than this log has`;
  }
  return held;
};

/** SHA-256, hex, of the bytes before a place; null at the beginning and behind the end. */
const hashBefore = (log: EventLog, partition: number, next: number): string | null => {
  if (next < 1 || next > log.end(partition)) return null;
  const [bytes] = log.readBytes(partition, next - 1, next);
  return bytes === undefined ? null : hashOf(bytes);
};
