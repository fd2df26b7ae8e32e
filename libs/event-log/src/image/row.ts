import type { Verdict } from '../port.js';

/** What the image keeps of one place in a partition: Kafka offset (embedded: the index), verdict, hash, bytes. */
export interface Row {
  readonly offset: number;
  readonly verdict: Verdict;
  /** SHA-256 of `bytes` when they were recorded, hex. */
  readonly hash: string;
  readonly bytes: Uint8Array;
}

const OFFSET_END = 8;
const VERDICT_END = OFFSET_END + 1;
const HASH_END = VERDICT_END + 32;
const ACCEPTED = 1;

export const encodeRow = ({ offset, verdict, hash, bytes }: Row): Buffer => {
  const row = Buffer.allocUnsafe(HASH_END + bytes.length);
  row.writeDoubleBE(offset, 0);
  row.writeUInt8(verdict === 'accepted' ? ACCEPTED : 0, OFFSET_END);
  row.write(hash, VERDICT_END, 'hex');
  row.set(bytes, HASH_END);
  return row;
};

/** Never throws: of a row that was cut short, `bytes` is empty and its hash does not fit, which verify reports. */
export const decodeRow = (stored: Uint8Array): Row => {
  const row = Buffer.isBuffer(stored) ? stored : Buffer.from(stored.buffer, stored.byteOffset, stored.length);
  return {
    offset: row.length < OFFSET_END ? -1 : row.readDoubleBE(0),
    verdict: row[OFFSET_END] === ACCEPTED ? 'accepted' : 'void',
    hash: row.toString('hex', VERDICT_END, HASH_END),
    bytes: row.subarray(HASH_END),
  };
};
