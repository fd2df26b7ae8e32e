import { randomInt } from 'node:crypto';
import type { IndexEntry } from '../image/stream-index.js';

/** Drawn anew in every process, so that no set of entries can be made up to have the sum of another. */
const SEED_A = randomInt(2 ** 32);
const SEED_B = randomInt(2 ** 32);

/**
 * The sum of 64-bit hashes of index entries, whatever their order: two sets of entries have the same sum only by a
 * chance of one in 2^64. So the records, which lie in the order of the log, are held against indexes, which lie in the
 * order of names, without looking each other up.
 */
export class EntrySum {
  #count = 0;
  #a = 0;
  #b = 0;

  add({ stream, name, index }: IndexEntry): void {
    // NUL occurs in no name of a stream or command.
    const key = `${stream}\u0000${name}\u0000${index}`;
    let a = SEED_A;
    let b = SEED_B;
    for (let at = 0; at < key.length; at++) {
      const code = key.charCodeAt(at);
      a = Math.imul(a ^ code, 0x85ebca6b);
      a ^= a >>> 15;
      b = Math.imul(b ^ code, 0xc2b2ae35);
      b ^= b >>> 13;
    }
    this.#count += 1;
    this.#a = (this.#a + Math.imul(a ^ (b >>> 16), 0x9e3779b1)) | 0;
    this.#b = (this.#b + Math.imul(b ^ (a >>> 16), 0x27d4eb2f)) | 0;
  }

  equals(other: EntrySum): boolean {
    return this.#count === other.#count && this.#a === other.#a && this.#b === other.#b;
  }
}
