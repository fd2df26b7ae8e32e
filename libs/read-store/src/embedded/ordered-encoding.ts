/**
 * Values as bytes whose order is MongoDB's order of values: nothing < null < numbers < text < objects < lists < booleans.
 * No encoding is the prefix of another, so encodings can be joined. Text is ordered by UTF-8 bytes, as in MongoDB.
 */
const EMPTY_LIST = 0x01;
const NULL = 0x02;
const NUMBER = 0x03;
const TEXT = 0x04;
const OBJECT = 0x05;
const LIST = 0x06;
const BOOLEAN = 0x07;
const END = 0x00;
const ESCAPE = 0xff;

/** LMDB takes keys of up to 1,978 bytes; longer fields are cut, and an index that holds cut fields is no longer exact. */
const MAX_FIELD_BYTES = 240;

/** The encoding of what an index holds for an empty list. */
export const emptyList = Buffer.of(EMPTY_LIST);

/** `undefined` (a missing field) is encoded as null. Throws on what JSON cannot carry. */
export function encodeValue(value: unknown): Buffer {
  if (value === undefined || value === null) return Buffer.of(NULL);
  if (typeof value === 'number') return encodeNumber(value);
  if (typeof value === 'string') return Buffer.concat([Buffer.of(TEXT), encodeText(value)]);
  if (typeof value === 'boolean') return Buffer.of(BOOLEAN, value ? 1 : 0);
  if (Array.isArray(value)) return Buffer.concat([Buffer.of(LIST), ...value.map(encodeValue), Buffer.of(END)]);
  if (typeof value === 'object') return Buffer.concat([Buffer.of(OBJECT), ...encodeEntries(value), Buffer.of(END)]);
  throw new TypeError(`A ${typeof value} has no place in an index`);
}

/** All values of the same kind as the given one: the first byte of their encodings. */
export function kindOf(encoded: Buffer): Buffer {
  return encoded.subarray(0, 1);
}

export function cutField(encoded: Buffer): { bytes: Buffer; cut: boolean } {
  const cut = encoded.length > MAX_FIELD_BYTES;
  return { bytes: cut ? encoded.subarray(0, MAX_FIELD_BYTES) : encoded, cut };
}

/** The bytes that order the other way round. */
export function descending(encoded: Uint8Array): Buffer {
  return Buffer.from(encoded.map((byte) => 0xff - byte));
}

/** The smallest key beyond every key that starts with this prefix. */
export function successor(prefix: Uint8Array): Buffer {
  let length = prefix.length;
  while (prefix[length - 1] === 0xff) length -= 1;
  const next = Buffer.from(prefix.subarray(0, length));
  next[length - 1] = (next[length - 1] ?? 0) + 1;
  return next;
}

/** BSON compares objects entry by entry: kind of value, name, value. */
function encodeEntries(value: object): Buffer[] {
  return Object.entries(value)
    .filter(([, entry]) => entry !== undefined)
    .flatMap(([name, entry]) => {
      const encoded = encodeValue(entry);
      return [kindOf(encoded), encodeText(name), encoded];
    });
}

function encodeText(text: string): Buffer {
  const bytes = Buffer.from(text, 'utf8');
  if (!bytes.includes(END)) return Buffer.concat([bytes, Buffer.of(END)]);
  const escaped = [...bytes].flatMap((byte) => (byte === END ? [END, ESCAPE] : [byte]));
  return Buffer.from([...escaped, END]);
}

/** IEEE 754 bits order like their numbers once the sign bit is flipped, and all bits of negative numbers. */
function encodeNumber(value: number): Buffer {
  const bytes = Buffer.alloc(9);
  bytes[0] = NUMBER;
  bytes.writeDoubleBE(value === 0 ? 0 : value, 1);
  const negative = (bytes[1] ?? 0) >= 0x80;
  for (let i = 1; i < 9; i += 1) bytes[i] = (bytes[i] ?? 0) ^ (negative ? 0xff : i === 1 ? 0x80 : 0);
  return bytes;
}
