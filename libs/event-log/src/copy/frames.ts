import { MOST_RECORD_BYTES } from '../proposal.js';
import { CopyDiffers } from './source.js';

/** Records one after the other as a stream of bytes: the length of each (4 bytes, big-endian), then the record. */

const LENGTH_BYTES = 4;
const CHUNK_BYTES = 256 * 1024;
/** Whatever lies in a Kafka topic was let in by the broker; Anlu's own records are smaller. */
const MOST_FRAME_BYTES = 4 * MOST_RECORD_BYTES;

export const framesOf = async function* (records: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const record of records) {
    const length = Buffer.alloc(LENGTH_BYTES);
    length.writeUInt32BE(record.length);
    parts.push(length, record);
    bytes += LENGTH_BYTES + record.length;
    if (bytes < CHUNK_BYTES) continue;
    yield Buffer.concat(parts);
    parts = [];
    bytes = 0;
  }
  if (bytes > 0) yield Buffer.concat(parts);
};

/** @throws {CopyDiffers} the bytes end within a record, or name a length that no record has. */
export const recordsIn = async function* (chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let rest = Buffer.alloc(0);
  for await (const chunk of chunks) {
    rest = rest.length === 0 ? Buffer.from(chunk) : Buffer.concat([rest, chunk]);
    for (let length = lengthAt(rest); length !== undefined && rest.length >= length; length = lengthAt(rest)) {
      yield rest.subarray(LENGTH_BYTES, length);
      rest = rest.subarray(length);
    }
  }
  if (rest.length > 0) throw new CopyDiffers(`The records end within one: ${rest.length} bytes are left.`);
};

/** Length of the first frame with its head, undefined while that is not there yet. */
const lengthAt = (bytes: Buffer): number | undefined => {
  if (bytes.length < LENGTH_BYTES) return undefined;
  const length = bytes.readUInt32BE();
  if (length > MOST_FRAME_BYTES)
    throw new CopyDiffers(`A record of ${length} bytes is announced; no record is that long.`);
  return LENGTH_BYTES + length;
};
