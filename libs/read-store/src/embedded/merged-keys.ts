import type { Database } from 'lmdb';
import type { KeyRange } from './plan.js';

/** An index entry: the part of the key after the range's prefix orders it, `target` is the document's key. */
interface Entry {
  readonly suffix: Buffer;
  readonly target: Buffer;
}

/** A view of the store as of one moment. */
export type Snapshot = ReturnType<Database['useReadTransaction']>;

/** Walks several ranges at once, in the common order of what follows their prefixes. */
export const mergedKeys = function* (
  table: Database<Buffer | string, Buffer>,
  ranges: readonly KeyRange[],
  direction: 1 | -1,
  transaction: Snapshot,
): Generator<Entry> {
  const walks = ranges.map((range) => walk(table, range, direction, transaction));
  try {
    const heads = walks.map((entries) => entries.next());
    for (;;) {
      let first = -1;
      let least: Entry | undefined;
      for (const [i, head] of heads.entries()) {
        if (head.done === true) continue;
        if (least === undefined || Buffer.compare(head.value.suffix, least.suffix) * direction < 0) {
          first = i;
          least = head.value;
        }
      }
      const source = walks[first];
      if (least === undefined || source === undefined) return;
      yield least;
      heads[first] = source.next();
    }
  } finally {
    for (const entries of walks) entries.return(undefined);
  }
};

const walk = function* (
  table: Database<Buffer | string, Buffer>,
  { prefix, low, high }: KeyRange,
  direction: 1 | -1,
  transaction: Snapshot,
): Generator<Entry, undefined> {
  const bounds =
    direction === 1
      ? { start: low, end: high }
      : { start: high, exclusiveStart: true, end: low, inclusiveEnd: true, reverse: true };
  for (const { key, value } of table.getRange({ ...bounds, transaction })) {
    // The table of documents is keyed by itself: there, the value is the document.
    yield { suffix: key.subarray(prefix.length), target: typeof value === 'string' ? key : value };
  }
  return undefined;
};
