import type { Database, RootDatabase } from 'lmdb';
import { InvalidDocument } from '../errors.js';
import type { ViewDefinition, ViewDocument } from '../port.js';
import { indexKeys, type IndexLayout, indexLayouts, indexPrefix, type IndexTraits, primary } from './index-layout.js';
import { encodeValue } from './ordered-encoding.js';

/** LMDB keys hold at most 1,978 bytes, and `_id` is part of every index key. */
const MAX_ID_BYTES = 400;

/** A document ready to be written: its JSON, and the keys under which each index finds it. */
export interface PreparedDocument {
  document: ViewDocument;
  json: string;
  primaryKey: Buffer;
  keys: Buffer[];
  traits: Map<IndexLayout, IndexTraits>;
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

  /** Throws InvalidDocument, before anything is written. */
  prepare(given: ViewDocument): PreparedDocument {
    const { name } = this.definition;
    const json = JSON.stringify(given);
    // Keys are made from what a later read will see, so that they can be found again.
    const document: ViewDocument = JSON.parse(json);
    const { _id: id, position } = document;
    if (typeof id !== 'string' || id === '' || Buffer.byteLength(id) > MAX_ID_BYTES) {
      throw new InvalidDocument(name, '_id', `must be a text of 1 to ${MAX_ID_BYTES} bytes`);
    }
    if (typeof position !== 'number') throw new InvalidDocument(name, 'position', 'must be a number');
    const found = this.layouts.map((layout) => ({ layout, ...indexKeys(layout, name, document) }));
    return {
      document,
      json,
      primaryKey: primaryKeyOf(id),
      keys: found.flatMap(({ keys }) => keys),
      traits: new Map(found.map(({ layout, traits }) => [layout, traits])),
    };
  }

  /** Replaces the stored document unless it has seen as much. Only inside a transaction. */
  write(prepared: PreparedDocument): void {
    const { document, json, primaryKey, keys, traits } = prepared;
    const stored = this.get(primaryKey);
    if (stored !== undefined && stored.position >= document.position) return;
    const before = stored === undefined ? [] : this.prepare(stored).keys;
    for (const key of before) if (!keys.some((kept) => kept.equals(key))) this.keys.removeSync(key);
    for (const key of keys) if (!before.some((held) => held.equals(key))) this.keys.putSync(key, primaryKey);
    this.documents.putSync(primaryKey, json);
    for (const [layout, added] of traits) this.#remember(layout, added);
  }

  /** After a transaction that the disk did not take: what it taught of the indexes is written again with the next document. */
  onFailure(): void {
    for (const number of this.#traits.keys()) this.#unwritten.add(number);
  }

  get(primaryKey: Buffer): ViewDocument | undefined {
    const json = this.documents.get(primaryKey);
    return json === undefined ? undefined : JSON.parse(json);
  }

  /** Forgets all index keys, so that they can be made anew. */
  async clearKeys(): Promise<void> {
    await this.keys.clearAsync();
    for (const { number } of this.layouts) await this.facts.remove(this.#factOf(number));
    this.#traits.clear();
  }

  /** Writes the index keys of a stored document. Only inside a transaction. */
  writeKeys({ primaryKey, keys, traits }: PreparedDocument): void {
    for (const key of keys) this.keys.putSync(key, primaryKey);
    for (const [layout, added] of traits) this.#remember(layout, added);
  }

  #remember(layout: IndexLayout, added: IndexTraits): void {
    const known = this.traitsOf(layout);
    const lists = added.lists.filter((path) => !known.lists.includes(path));
    const isNew = lists.length > 0 || (added.cut && !known.cut);
    if (!isNew && !this.#unwritten.delete(layout.number)) return;
    const traits = { lists: [...known.lists, ...lists], cut: known.cut || added.cut };
    this.#traits.set(layout.number, traits);
    this.facts.putSync(this.#factOf(layout.number), traits);
  }

  #factOf(indexNumber: number): string {
    return `traits/${this.definition.name}/${indexNumber}`;
  }
}

export function primaryKeyOf(id: string): Buffer {
  return Buffer.concat([indexPrefix(primary), encodeValue(id)]);
}

function isTraits(value: unknown): value is IndexTraits {
  return typeof value === 'object' && value !== null && 'lists' in value && 'cut' in value;
}
