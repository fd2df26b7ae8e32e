import { setImmediate as turn } from 'node:timers/promises';
import type { Database } from 'lmdb';
import { Query } from 'mingo';
import { sortValue } from '../cursor.js';
import type { PageRequest } from '../paging.js';
import type { Filter, ViewDocument } from '../port.js';
import type { OrderField } from '../views.js';
import { conditionsOf } from './filter-conditions.js';
import { primary } from './index-layout.js';
import { fieldBytes } from './key-bounds.js';
import { mergedKeys, type Snapshot } from './merged-keys.js';
import { descending, encodeValue, successor } from './ordered-encoding.js';
import { choosePlan, type KeyRange, type Plan } from './plan.js';
import type { ViewTables } from './view-tables.js';

/** Documents looked at before other work gets its turn. */
const PER_TURN = 500;

/** How many matching documents are held at most, for one that is wanted, while an unsorted answer is collected. */
const HELD_PER_WANTED = 4;

/** Asks one question of one view; everything it reads is as of one moment. */
export const queryView = async <T>(
  tables: ViewTables,
  filter: Filter,
  order: readonly OrderField[],
  ask: (query: ViewQuery) => Promise<T>,
): Promise<T> => {
  // Taken before the plan is made: what the snapshot holds, the traits the plan relies on already tell.
  const snapshot = tables.documents.useReadTransaction();
  try {
    return await ask(new ViewQuery(tables, filter, order, snapshot));
  } finally {
    snapshot.done();
  }
};

/** One question to one view. `examined` counts the documents it had to read. */
class ViewQuery {
  examined = 0;
  readonly plan: Plan;
  readonly #matches: Query<ViewDocument>;

  constructor(
    private readonly tables: ViewTables,
    filter: Filter,
    private readonly order: readonly OrderField[],
    private readonly snapshot: Snapshot,
  ) {
    this.plan = choosePlan(tables.layouts, (index) => tables.traitsOf(index), conditionsOf(filter), order);
    this.#matches = new Query<ViewDocument>(filter);
  }

  /** Up to limit + 1 documents in order. */
  page({ limit, after }: PageRequest): Promise<ViewDocument[]> {
    return this.plan.direction === 0 ? this.#sorted(limit + 1, after) : this.#walked(limit + 1, after);
  }

  /** All matching documents, in no order. */
  async *matching(): AsyncGenerator<ViewDocument> {
    yield* this.#documents(this.plan.ranges, 1);
  }

  async count(): Promise<number> {
    if (this.plan.exact) return this.#countKeys();
    let count = 0;
    for await (const _ of this.matching()) count += 1;
    return count;
  }

  #countKeys(): number {
    const table = this.#table();
    const { snapshot: transaction } = this;
    return this.plan.ranges.reduce(
      (sum, { low, high }) => sum + table.getKeysCount({ start: low, end: high, transaction }),
      0,
    );
  }

  /** The index has the order: read on from the cursor until the page is full. */
  async #walked(wanted: number, after: unknown[] | undefined): Promise<ViewDocument[]> {
    const direction = this.plan.direction === -1 ? -1 : 1;
    const ranges = after === undefined ? this.plan.ranges : this.plan.ranges.map((range) => this.#beyond(range, after));
    const found: ViewDocument[] = [];
    for await (const document of this.#documents(ranges, direction)) {
      found.push(document);
      if (found.length === wanted) break;
    }
    return found;
  }

  #beyond(range: KeyRange, after: unknown[]): KeyRange {
    const fields = this.plan.rest.map(({ path, direction }) => {
      const value = after[this.order.findIndex((field) => field.path === path)];
      return fieldBytes(value, direction);
    });
    const place = Buffer.concat([range.prefix, ...fields]);
    return this.plan.direction === 1
      ? { ...range, low: lastOf(range.low, successor(place)) }
      : { ...range, high: firstOf(range.high, place) };
  }

  /** No index has the order: all matching documents are met, and the first ones of the order kept. */
  async #sorted(wanted: number, after: unknown[] | undefined): Promise<ViewDocument[]> {
    const start = after && this.#place(after);
    let found: { place: Buffer; document: ViewDocument }[] = [];
    const keepFirst = () => {
      found = found.sort((a, b) => Buffer.compare(a.place, b.place)).slice(0, wanted);
    };
    for await (const document of this.matching()) {
      const place = this.#place(this.order.map(({ path }) => sortValue(document, path)));
      if (start !== undefined && Buffer.compare(place, start) <= 0) continue;
      found.push({ place, document });
      if (found.length > wanted * HELD_PER_WANTED) keepFirst();
    }
    keepFirst();
    return found.map(({ document }) => document);
  }

  #place(values: readonly unknown[]): Buffer {
    return Buffer.concat(
      this.order.map(({ direction }, i) => {
        const encoded = encodeValue(values[i]);
        return direction === 1 ? encoded : descending(encoded);
      }),
    );
  }

  async *#documents(ranges: readonly KeyRange[], direction: 1 | -1): AsyncGenerator<ViewDocument> {
    const { index, exact } = this.plan;
    const { snapshot: transaction } = this;
    const repeats = this.tables.traitsOf(index).lists.length > 0;
    const seen = new Set<string>();
    for (const { target } of mergedKeys(this.#table(), ranges, direction, transaction)) {
      const json = this.tables.documents.get(target, { transaction });
      if (json === undefined) continue;
      const document: ViewDocument = JSON.parse(json);
      const { _id: id } = document;
      if (repeats && seen.has(id)) continue;
      if (repeats) seen.add(id);
      this.examined += 1;
      if (this.examined % PER_TURN === 0) await turn();
      if (exact || this.#matches.test(document)) yield document;
    }
  }

  #table(): Database<Buffer | string, Buffer> {
    return this.plan.index === primary ? this.tables.documents : this.tables.keys;
  }
}

const firstOf = (one: Buffer, other: Buffer): Buffer => (Buffer.compare(one, other) <= 0 ? one : other);

const lastOf = (one: Buffer, other: Buffer): Buffer => (Buffer.compare(one, other) >= 0 ? one : other);
