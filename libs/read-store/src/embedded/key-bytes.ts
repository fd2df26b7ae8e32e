/**
 * Values as bytes whose order is MongoDB's order of values: nothing < null < numbers < text < objects < lists <
 * booleans. No encoding is the prefix of another, so encodings can be joined. Text is ordered by UTF-8 bytes, as in
 * MongoDB.
 */
const kinds = { emptyList: 0x01, null: 0x02, number: 0x03, text: 0x04, object: 0x05, list: 0x06, boolean: 0x07 };
const END = 0x00;
const ESCAPE = 0xff;

/** Stands for what an index holds for an empty list. */
export const EMPTY_LIST = Symbol('empty list');

/** Up to this length text is written letter by letter: the call for a whole text costs more. */
const SHORT = 40;

/** A key being written. One is enough for any number of keys: each is copied when it is whole. */
export class KeyBytes {
  #bytes = Buffer.allocUnsafe(1_024);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** Forgets all bytes from `length` on. */
  cutTo(length: number): void {
    this.#length = length;
  }

  copy(): Buffer {
    const key = Buffer.allocUnsafe(this.#length);
    this.#bytes.copy(key, 0, 0, this.#length);
    return key;
  }

  addByte(byte: number): void {
    this.#makeRoom(1);
    this.#bytes[this.#length++] = byte;
  }

  /** `undefined` (a missing field) is encoded as null. Throws on what JSON cannot carry. */
  addValue(value: unknown): void {
    this.addByte(kindOfValue(value));
    if (typeof value === 'number') this.#addNumber(value);
    else if (typeof value === 'string') this.#addText(value);
    else if (typeof value === 'boolean') this.addByte(value ? 1 : 0);
    else if (Array.isArray(value)) {
      for (const entry of value) this.addValue(entry);
      this.addByte(END);
    } else if (typeof value === 'object' && value !== null) this.#addEntries(value);
  }

  /** Turns the order of what follows `from` the other way round. */
  invert(from: number): void {
    for (let i = from; i < this.#length; i += 1) this.#bytes[i] = 0xff - (this.#bytes[i] ?? 0);
  }

  /** BSON compares objects entry by entry: kind of value, name, value. */
  #addEntries(value: object): void {
    for (const [name, entry] of Object.entries(value)) {
      if (entry === undefined) continue;
      this.addByte(kindOfValue(entry));
      this.#addText(name);
      this.addValue(entry);
    }
    this.addByte(END);
  }

  /** IEEE 754 bits order like their numbers once the sign bit is flipped, and all bits of negative numbers. */
  #addNumber(value: number): void {
    this.#makeRoom(8);
    const start = this.#length;
    this.#length = this.#bytes.writeDoubleBE(value === 0 ? 0 : value, start);
    if ((this.#bytes[start] ?? 0) >= 0x80) this.invert(start);
    else this.#bytes[start] = (this.#bytes[start] ?? 0) ^ 0x80;
  }

  #addText(text: string): void {
    const start = this.#length;
    this.#makeRoom(3 * text.length + 1);
    if (text.length > SHORT || !this.#addLetters(text)) {
      this.#length = start;
      if (text.includes('\0')) this.#addEscaped(Buffer.from(text));
      else this.#length += this.#bytes.write(text, start);
    }
    this.#bytes[this.#length++] = END;
  }

  /** @returns whether all of them are plain letters of one byte. */
  #addLetters(text: string): boolean {
    for (let i = 0; i < text.length; i += 1) {
      const letter = text.charCodeAt(i);
      if (letter === END || letter >= 0x80) return false;
      this.#bytes[this.#length++] = letter;
    }
    return true;
  }

  #addEscaped(bytes: Buffer): void {
    this.#makeRoom(2 * bytes.length + 1);
    for (const byte of bytes) {
      this.#bytes[this.#length++] = byte;
      if (byte === END) this.#bytes[this.#length++] = ESCAPE;
    }
  }

  #makeRoom(more: number): void {
    if (this.#length + more <= this.#bytes.length) return;
    const bytes = Buffer.allocUnsafe(2 * (this.#length + more));
    this.#bytes.copy(bytes, 0, 0, this.#length);
    this.#bytes = bytes;
  }
}

const kindOfValue = (value: unknown): number => {
  if (value === undefined || value === null) return kinds.null;
  if (typeof value === 'number') return kinds.number;
  if (typeof value === 'string') return kinds.text;
  if (typeof value === 'boolean') return kinds.boolean;
  if (Array.isArray(value)) return kinds.list;
  if (typeof value === 'object') return kinds.object;
  if (value === EMPTY_LIST) return kinds.emptyList;
  throw new TypeError(`A ${typeof value} has no place in an index`);
};
