import type { Database, RootDatabase } from 'lmdb';
import { InvalidDocument } from '../errors.js';
import type { ViewDefinition, ViewDocument } from '../port.js';
import { indexKeys, indexLayouts, indexPrefix, primary, type IndexLayout, type IndexTraits } from './index-layout.js';
import { encodeValue } from './ordered-encoding.js';

/** LMDB keys hold at most 1,978 bytes, and `_id` is part of every index key. */
const MAX_ID_BYTES = 400;

/** A document ready to be written. */
export interface PreparedDocument {
  readonly position: number;
  readonly json: string;
  readonly primaryKey: Buffer;
}

/** With the keys under which each index finds it. */
export interface IndexedDocument extends PreparedDocument {
  readonly keys: Buffer[];
  readonly traits: Map<IndexLayout, IndexTraits>;
}

/** A key of an index, and the key of the document that it leads to. */
export interface IndexEntry {
  readonly key: Buffer;
  readonly target: Buffer;
}

/** The two LMDB tables of one view: documents by `_id`, and index keys pointing to the document's key. */
export class ViewTables {
  readonly layouts: IndexLayout[];
  readonly documents: Database<string, Buffer>;
  readonly keys: Database<Buffer, Buffer>;
  readonly #traits: Map<number, IndexTraits>;
  /** Indexes whose traits, as they are known here, the disk may not have. */
  readonly #unwritten = new Set<number>();

  constructor(
    environment: RootDatabase,
    readonly definition: ViewDefinition,
    private readonly facts: Database<unknown, string>,
  ) {
    const { name } = definition;
    this.documents = environment.openDB({ name: `documents/${name}`, keyEncoding: 'binary', encoding: 'string' });
    this.keys = environment.openDB({ name: `keys/${name}`, keyEncoding: 'binary', encoding: 'binary' });
    this.layouts = indexLayouts(definition);
    this.#traits = new Map();
    for (const { number } of this.layouts) {
      const stored = this.facts.get(this.#factOf(number));
      if (isTraits(stored)) this.#traits.set(number, stored);
    }
  }

  traitsOf(index: IndexLayout): IndexTraits {
    return this.#traits.get(index.number) ?? { lists: [], cut: false };
  }

  /** @throws {InvalidDocument} before anything is written. */
  prepare(document: ViewDocument): PreparedDocument {
    const { name } = this.definition;
    const { _id: id, position }: Record<string, unknown> = document;
    if (typeof id !== 'string' || id === '' || Buffer.byteLength(id) > MAX_ID_BYTES) {
      throw new InvalidDocument(name, '_id', `must be a text of 1 to ${MAX_ID_BYTES} bytes`);
    }
    if (typeof position !== 'number') throw new InvalidDocument(name, 'position', 'must be a number');
    return { position, json: JSON.stringify(document), primaryKey: primaryKeyOf(id) };
  }

  /** @throws {InvalidDocument} before anything is written. */
  index(prepared: PreparedDocument): IndexedDocument {
    // Keys are made from what a later read will see, so that they can be found again.
    return { ...prepared, ...this.#keysOf(JSON.parse(prepared.json)) };
  }

  /** Replaces the stored document and its keys unless it has seen as much. Only inside a transaction. */
  write({ position, json, primaryKey, keys, traits }: IndexedDocument): void {
    const stored = this.get(primaryKey);
    if (stored !== undefined && stored.position >= position) return;
    const before = stored === undefined ? [] : this.#keysOf(stored).keys;
    for (const key of before) if (!keys.some((kept) => kept.equals(key))) this.keys.removeSync(key);
    for (const key of keys) if (!before.some((held) => held.equals(key))) this.keys.putSync(key, primaryKey);
    this.documents.putSync(primaryKey, json);
    this.#learn(traits);
    this.#writeTraits();
  }

  /**
   * Replaces the stored document unless it has seen as much, and leaves the indexes for later. Only inside a
   * transaction.
   */
  writeDocument({ position, json, primaryKey }: PreparedDocument): void {
    const stored = this.get(primaryKey);
    if (stored === undefined || stored.position < position) this.documents.putSync(primaryKey, json);
  }

  /**
   * After a transaction that the disk did not take: what it taught of the indexes is written again with the next
   * document.
   */
  onFailure(): void {
    for (const number of this.#traits.keys()) this.#unwritten.add(number);
  }

  get(primaryKey: Buffer): ViewDocument | undefined {
    const json = this.documents.get(primaryKey);
    return json === undefined ? undefined : JSON.parse(json);
  }

  /**
   * Every document, in the order of `_id`. No reading is open between two slices: it would keep LMDB from using again
   * what writers free meanwhile.
   */
  *inSlices(size: number): Generator<ViewDocument[]> {
    let last: Buffer | undefined;
    do {
      const after = last === undefined ? {} : { start: last, exclusiveStart: true };
      const slice = [...this.documents.getRange({ ...after, limit: size })];
      yield slice.map(({ value }) => JSON.parse(value) as ViewDocument);
      last = slice.at(-1)?.key;
    } while (last !== undefined);
  }

  /** Forgets all index keys, so that they can be made anew. */
  async clearKeys(): Promise<void> {
    await this.keys.clearAsync();
    for (const { number } of this.layouts) await this.facts.remove(this.#factOf(number));
    this.#traits.clear();
  }

  /** The index entries of a stored document, to be put. @throws {InvalidDocument} */
  entriesOf(stored: ViewDocument): IndexEntry[] {
    const { keys, traits } = this.#keysOf(stored);
    this.#learn(traits);
    const target = primaryKeyOf(stored._id);
    return keys.map((key) => ({ key, target }));
  }

  /** Only inside a transaction. */
  putEntries(entries: readonly IndexEntry[]): void {
    for (const { key, target } of entries) this.keys.putSync(key, target);
    this.#writeTraits();
  }

  #keysOf(document: ViewDocument): Pick<IndexedDocument, 'keys' | 'traits'> {
    const found = this.layouts.map((layout) => ({ layout, ...indexKeys(layout, this.definition.name, document) }));
    return {
      keys: found.flatMap(({ keys }) => keys),
      traits: new Map(found.map(({ layout, traits }) => [layout, traits])),
    };
  }

  #learn(found: ReadonlyMap<IndexLayout, IndexTraits>): void {
    for (const [layout, added] of found) {
      const known = this.traitsOf(layout);
      const lists = added.lists.filter((path) => !known.lists.includes(path));
      if (lists.length === 0 && (!added.cut || known.cut)) continue;
      this.#traits.set(layout.number, { lists: [...known.lists, ...lists], cut: known.cut || added.cut });
      this.#unwritten.add(layout.number);
    }
  }

  #writeTraits(): void {
    for (const number of this.#unwritten) this.facts.putSync(this.#factOf(number), this.#traits.get(number));
    this.#unwritten.clear();
  }

  #factOf(indexNumber: number): string {
    return `traits/${this.definition.name}/${indexNumber}`;
  }
}

export const primaryKeyOf = (id: string): Buffer => Buffer.concat([indexPrefix(primary), encodeValue(id)]);

const isTraits = (value: unknown): value is IndexTraits =>
  typeof value === 'object' && value !== null && 'lists' in value && 'cut' in value;
