import { KeyBytes } from './key-bytes.js';

/**
 * LMDB takes keys of up to 1,978 bytes; longer fields are cut, and an index that holds cut fields is no longer exact.
 */
export const MAX_FIELD_BYTES = 240;

/** The bytes of one value, as they stand in a key. Throws on what JSON cannot carry. */
export const encodeValue = (value: unknown): Buffer => {
  const bytes = new KeyBytes();
  bytes.addValue(value);
  return bytes.copy();
};

/** All values of the same kind as the given one: the first byte of their encodings. */
export const kindOf = (encoded: Buffer): Buffer => encoded.subarray(0, 1);

export const cutField = (encoded: Buffer): { bytes: Buffer; cut: boolean } => {
  const cut = encoded.length > MAX_FIELD_BYTES;
  return { bytes: cut ? encoded.subarray(0, MAX_FIELD_BYTES) : encoded, cut };
};

/** The bytes that order the other way round. */
export const descending = (encoded: Uint8Array): Buffer => Buffer.from(encoded.map((byte) => 0xff - byte));

/** The smallest key beyond every key that starts with this prefix. */
export const successor = (prefix: Uint8Array): Buffer => {
  let length = prefix.length;
  while (prefix[length - 1] === 0xff) length -= 1;
  const next = Buffer.from(prefix.subarray(0, length));
  next[length - 1] = (next[length - 1] ?? 0) + 1;
  return next;
};
