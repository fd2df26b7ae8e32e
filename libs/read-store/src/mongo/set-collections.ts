import { MongoServerError, type Collection, type Db } from 'mongodb';
import type { Pass, Upsert, ViewDocument } from '../port.js';
import { totalOrder, type Views } from '../views.js';
import { insertGuarded, TWO_LISTS_IN_ONE_INDEX, twoLists, writeGuarded } from './guarded-writes.js';
import type { InTime } from './in-time.js';
import { documentsAsked, type Asked } from './one-answer.js';

const CHUNK = 1000;

type Write = (collection: Collection<ViewDocument>, documents: ViewDocument[]) => Promise<void>;

/** The collections of the sets: `<view>.<generation>`, with the indexes of the view. */
export class SetCollections {
  constructor(
    private readonly database: Db,
    private readonly views: Views,
    private readonly pass: Pass,
    private readonly inTime: InTime,
  ) {}

  of(view: string, generation: number): Collection<ViewDocument> {
    return this.database.collection(`${this.views.get(view).name}.${generation}`);
  }

  find(view: string, generation: number, asked: Asked): Promise<ViewDocument[]> {
    return documentsAsked(this.database, this.of(view, generation), asked);
  }

  /**
   * Makes the collections and indexes of a set that are not there yet. Over documents that are there MongoDB sorts the
   * keys of all indexes of a view in one go. @throws {InvalidDocument}
   */
  async create(generation: number): Promise<void> {
    for (const name of this.views.names) {
      const indexes = this.views.get(name).indexes.map((keys) => ({
        key: Object.fromEntries(totalOrder(keys).map(({ path, direction }) => [path, direction])),
        name: Object.entries(keys).flat().join('_'),
      }));
      const collection = this.of(name, generation);
      const wanted = indexes.length > 0 ? indexes : [{ key: { _id: 1 } }];
      try {
        await this.inTime.indexes(
          () => collection.createIndexes(wanted),
          () => isIndexing(this.database, collection),
        );
      } catch (error) {
        if (error instanceof MongoServerError && error.code === TWO_LISTS_IN_ONE_INDEX)
          throw twoLists(name, error.message);
        throw error;
      }
    }
  }

  write(generation: number, upserts: readonly Upsert[]): Promise<void> {
    return this.#perView(generation, upserts, writeGuarded);
  }

  insert(generation: number, upserts: readonly Upsert[]): Promise<void> {
    return this.#perView(generation, upserts, insertGuarded);
  }

  /** Drops the collections of some generations. Returns those of which there were any. */
  async drop(unwanted: (generation: number) => boolean): Promise<number[]> {
    const listed = this.database.listCollections({}, { nameOnly: true }).toArray();
    const collections = await this.inTime.question(listed);
    const leftovers = collections.flatMap(({ name }) => {
      const [view = '', generation = ''] = name.split('.');
      const ours = this.views.names.includes(view) && /^\d+$/.test(generation) && name === `${view}.${generation}`;
      return ours && unwanted(Number(generation)) ? [{ name, generation: Number(generation) }] : [];
    });
    for (const { name } of leftovers) await this.inTime.write(this.database.collection(name).drop());
    return [...new Set(leftovers.map(({ generation }) => generation))];
  }

  /**
   * All views at once. Returns when none of them is under way any more, so that a set that is given up can be dropped;
   * what was not answered may still come, into a generation that nobody uses again.
   */
  async #perView(generation: number, upserts: readonly Upsert[], write: Write): Promise<void> {
    const byView = new Map<string, ViewDocument[]>();
    for (const { view, document } of upserts) {
      const documents = byView.get(view);
      if (documents === undefined) byView.set(view, [document]);
      else documents.push(document);
    }
    const written = await Promise.allSettled(
      [...byView].map(([view, documents]) => this.#perChunk(this.of(view, generation), documents, write)),
    );
    for (const outcome of written) if (outcome.status === 'rejected') throw outcome.reason;
  }

  async #perChunk(collection: Collection<ViewDocument>, documents: ViewDocument[], write: Write): Promise<void> {
    for (let i = 0; i < documents.length; i += CHUNK) {
      await this.inTime.write(write(collection, documents.slice(i, i + CHUNK)));
      this.pass('documents');
    }
  }
}

/** Whether MongoDB is making indexes of a collection. One that is not there has none. */
const isIndexing = async (database: Db, { collectionName }: Collection<ViewDocument>): Promise<boolean> => {
  const { indexBuilds } = await database.command({ collStats: collectionName });
  return Array.isArray(indexBuilds) && indexBuilds.length > 0;
};
