import type { IndexEntry } from './view-tables.js';

/** So many are sorted at once: a few milliseconds. */
const RUN = 10_000;

/**
 * Collects index entries and gives them back in the order of their keys, without ever keeping the event loop for long.
 */
export class SortedEntries {
  readonly #runs: string[][] = [];
  #run: string[] = [];
  #size = 0;

  get size(): number {
    return this.#size;
  }

  add(entry: IndexEntry): void {
    this.#run.push(packed(entry));
    this.#size += 1;
    if (this.#run.length === RUN) this.#endRun();
  }

  /** All entries, so many in each list. */
  *inChunks(size: number): Generator<IndexEntry[]> {
    this.#endRun();
    let chunk: IndexEntry[] = [];
    for (const text of merged(this.#runs)) {
      chunk.push(unpacked(text));
      if (chunk.length < size) continue;
      yield chunk;
      chunk = [];
    }
    yield chunk;
  }

  #endRun(): void {
    this.#runs.push(this.#run.sort());
    this.#run = [];
  }
}

/**
 * As one text of a character per byte: it takes a third of the memory of buffers, and is ordered as its bytes are. No
 * key begins another.
 */
const packed = ({ key, target }: IndexEntry): string =>
  key.toString('latin1') + target.toString('latin1') + String.fromCharCode(target.length);

const unpacked = (text: string): IndexEntry => {
  const end = text.length - 1;
  const middle = end - text.charCodeAt(end);
  return { key: Buffer.from(text.slice(0, middle), 'latin1'), target: Buffer.from(text.slice(middle, end), 'latin1') };
};

const merged = function* (runs: readonly (readonly string[])[]): Generator<string, undefined> {
  const half = runs.length >> 1;
  if (half === 0) {
    yield* runs[0] ?? [];
    return;
  }
  const [one, other] = [merged(runs.slice(0, half)), merged(runs.slice(half))];
  let [left, right] = [one.next(), other.next()];
  while (left.done !== true || right.done !== true) {
    if (right.done === true || (left.done !== true && left.value < right.value)) {
      yield left.value as string;
      left = one.next();
    } else {
      yield right.value;
      right = other.next();
    }
  }
};
