import { once } from 'node:events';
import { setImmediate as breathe } from 'node:timers/promises';
import type { Image } from './image/image.js';
import type { FollowedBatch, StoredRecord } from './port.js';

/** At most so many records and bytes at once, of all partitions together. */
const MOST_RECORDS = 1_000;
const MOST_BYTES = 4_000_000;
/** People are served after so much reading, ms. */
const TURN = 10;

interface News {
  readonly partition: number;
  readonly from: number;
  readonly count: number;
}

/**
 * Accepted records of the named partitions, each from an index on, then as they arrive, until `signal` aborts. Reads
 * the image by index, so that reconnects of whatever fills the image can neither repeat nor skip a record.
 * @throws {RangeError} an index lies beyond the end: whoever kept it followed another log, or this one lost records.
 */
export const follow = async function* (
  image: Image,
  from: Readonly<Record<number, number>>,
  signal: AbortSignal,
): AsyncGenerator<FollowedBatch[]> {
  const next = new Map(Object.entries(from).map(([partition, index]) => [Number(partition), index]));
  for (const [partition, index] of next) {
    if (index > image.size(partition))
      throw new RangeError(
        `Position ${index} lies beyond the end of partition ${partition}, which has ${image.size(partition)} records`,
      );
  }
  while (!signal.aborted) {
    const news = newsOf(image, next);
    if (news.length === 0) {
      await changeOf(image, signal);
      continue;
    }
    const batches = await batchesOf(image, news);
    for (const { partition, next: index } of batches) next.set(partition, index);
    yield batches;
  }
};

/** Partitions with little news first: what they leave of their share is for the others. */
const newsOf = (image: Image, next: ReadonlyMap<number, number>): News[] =>
  [...next]
    .map(([partition, from]) => ({ partition, from, count: image.size(partition) - from }))
    .filter(({ count }) => count > 0)
    .sort((one, other) => one.count - other.count);

const batchesOf = async (image: Image, news: readonly News[]): Promise<FollowedBatch[]> => {
  const batches: FollowedBatch[] = [];
  let room = MOST_RECORDS;
  let began = performance.now();
  for (const [place, { partition, from }] of news.entries()) {
    const share = Math.max(1, Math.floor(room / (news.length - place)));
    const batch = batchFrom(image, partition, from, share, MOST_BYTES / news.length);
    room -= batch.next - from;
    batches.push(batch);
    if (performance.now() - began < TURN) continue;
    await breathe();
    began = performance.now();
  }
  return batches;
};

/** What was just written is still in memory; whoever is further behind reads the rest from the disk. */
const batchFrom = (image: Image, partition: number, from: number, most: number, mostBytes: number): FollowedBatch => {
  const to = Math.min(image.size(partition), from + most);
  const records: StoredRecord[] = [];
  let next = from;
  let bytes = 0;
  while (next < to && bytes < mostBytes) {
    const stored = image.remembered(partition, next);
    if (stored === undefined) break;
    records.push(stored);
    next += 1;
    bytes += stored.bytes.length;
  }
  if (next === to || bytes >= mostBytes) return { partition, records, next };
  for (const { index, row } of image.rows(partition, next, to)) {
    const stored = row.verdict === 'accepted' ? image.stored(partition, index, row) : undefined;
    if (stored !== undefined) records.push(stored);
    next = index + 1;
    bytes += row.bytes.length;
    if (bytes >= mostBytes) break;
  }
  return { partition, records, next };
};

const changeOf = async (image: Image, signal: AbortSignal): Promise<void> => {
  try {
    await once(image.changes, 'change', { signal });
  } catch (error) {
    if (!signal.aborted) throw error;
  }
};
