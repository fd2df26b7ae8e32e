import { once } from 'node:events';
import type { Image } from './image/image.js';
import type { FollowedBatch, StoredRecord } from './port.js';

const MOST_RECORDS = 500;
const MOST_BYTES = 4_000_000;

/**
 * Accepted records from an index on, then as they arrive, until `signal` aborts. Reads the image by index, so that reconnects of
 * whatever fills the image can neither repeat nor skip a record.
 * @throws {RangeError} `from` lies beyond the end: whoever kept that position followed another log, or this one lost records.
 */
export async function* follow(
  image: Image,
  partition: number,
  from: number,
  signal: AbortSignal,
): AsyncGenerator<FollowedBatch> {
  if (from > image.size(partition))
    throw new RangeError(
      `Position ${from} lies beyond the end of partition ${partition}, which has ${image.size(partition)} records`,
    );
  let next = from;
  while (!signal.aborted) {
    if (next < image.size(partition)) {
      const batch = batchFrom(image, partition, next);
      next = batch.next;
      yield batch;
    } else await changeOf(image, signal);
  }
}

function batchFrom(image: Image, partition: number, from: number): FollowedBatch {
  const records: StoredRecord[] = [];
  let next = from;
  let bytes = 0;
  for (const { index, row } of image.rows(partition, from, Math.min(image.size(partition), from + MOST_RECORDS))) {
    const stored = row.verdict === 'accepted' ? image.stored(partition, index, row) : undefined;
    if (stored !== undefined) records.push(stored);
    next = index + 1;
    bytes += row.bytes.length;
    if (bytes >= MOST_BYTES) break;
  }
  return { partition, records, next };
}

async function changeOf(image: Image, signal: AbortSignal): Promise<void> {
  try {
    await once(image.changes, 'change', { signal });
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}
