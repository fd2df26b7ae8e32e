import { MongoClient } from 'mongodb';
import { claimed } from '../claimed.js';
import { ReadStoreUnavailable } from '../errors.js';
import type { ExplainingReadStore, Explanation } from '../explain.js';
import { pageOf, pageRequest, type PageRequest } from '../paging.js';
import type {
  Checkpoint,
  Filter,
  FindOptions,
  Page,
  Pass,
  Rebuild,
  Upsert,
  ViewDefinition,
  ViewDocument,
} from '../port.js';
import { checkFilter, checkPipeline } from '../query-language.js';
import { Views } from '../views.js';
import { explanationOf, statisticsOf, type FindStatistics } from './explained.js';
import { InTime, PATIENCE, type Patience } from './in-time.js';
import { stretchesAfter } from './keyset-filter.js';
import { MongoRebuild } from './mongo-rebuild.js';
import { cursorOf, type Asked } from './one-answer.js';
import { reporting } from './reporting.js';
import { SetCollections } from './set-collections.js';
import { GRACE, SetRegister, type Register } from './set-register.js';

/**
 * A server that does not answer the driver's heartbeat, sent every two seconds, within three is given up, ms; what
 * waits for it then fails, and what waits for another does so after three more. A query itself may take its time.
 */
const SILENCE = { heartbeatFrequencyMS: 2000, connectTimeoutMS: 3000, serverSelectionTimeoutMS: 3000 };

/**
 * Opens the read models kept in a MongoDB database (6.0 or newer), which any number of nodes share. Documents are JSON
 * values. Collections named `<view>.<number>` in that database belong to the store. @throws {ReadStoreUnavailable}
 */
export const openMongoReadStore = async (options: {
  uri: string;
  database: string;
  views: ViewDefinition[];
  pass?: Pass;
  /** How long MongoDB is waited for, where it is not as long as usual. */
  patience?: Partial<Patience>;
}): Promise<ExplainingReadStore> => {
  const { pass = () => undefined } = options;
  const inTime = new InTime({ ...PATIENCE, ...options.patience });
  const views = new Views(options.views);
  const client = new MongoClient(options.uri, {
    ...SILENCE,
    ignoreUndefined: true,
    writeConcern: { w: 'majority' },
  });
  try {
    return await reporting(async () => {
      await inTime.question(client.connect());
      const database = client.db(options.database);
      const collections = new SetCollections(database, views, pass, inTime);
      const store = new MongoReadStore(client, new SetRegister(database, inTime), collections, views, pass, inTime);
      await store.prepare();
      return store;
    });
  } catch (error) {
    // A client whose first connection failed never connects again.
    await client.close();
    throw error;
  }
};

class MongoReadStore implements ExplainingReadStore {
  #closed = false;
  readonly #rebuilds = new Set<MongoRebuild>();

  constructor(
    private readonly client: MongoClient,
    private readonly register: SetRegister,
    private readonly collections: SetCollections,
    private readonly views: Views,
    private readonly pass: Pass,
    private readonly inTime: InTime,
  ) {}

  async prepare(): Promise<void> {
    await this.register.create();
    await this.#tidy();
    await this.collections.create((await this.register.current()).live);
  }

  async find<T extends ViewDocument>(view: string, filter: Filter, options?: FindOptions): Promise<Page<T>> {
    const { request, stretches, asked } = this.#question(view, filter, options);
    const documents = await this.#read(async ({ live }) => {
      const found: ViewDocument[] = [];
      for (const stretch of stretches) {
        found.push(...(await this.collections.find(view, live, asked(stretch, request.limit + 1 - found.length))));
        if (found.length > request.limit) break;
      }
      return found;
    });
    return pageOf<T>(documents, request);
  }

  async explain(view: string, filter: Filter, options?: FindOptions): Promise<Explanation> {
    const { request, stretches, asked } = this.#question(view, filter, options);
    return this.#read(async ({ live }) => {
      const used: FindStatistics[] = [];
      let wanted = request.limit + 1;
      for (const stretch of stretches) {
        const cursor = cursorOf(this.collections.of(view, live), asked(stretch, wanted));
        const statistics = statisticsOf(await cursor.explain('executionStats'));
        used.push(statistics);
        wanted -= statistics.returned;
        if (wanted === 0) break;
      }
      return explanationOf(used);
    });
  }

  async findOne<T extends ViewDocument>(view: string, id: string): Promise<T | undefined> {
    this.views.get(view);
    const found = await this.#read(({ live }) => this.collections.of(view, live).findOne({ _id: id }));
    return claimed(found ?? undefined);
  }

  async count(view: string, filter: Filter): Promise<number> {
    this.views.get(view);
    checkFilter(filter);
    return this.#read(({ live }) => this.collections.of(view, live).countDocuments(filter));
  }

  async aggregate<T>(view: string, pipeline: Record<string, unknown>[]): Promise<T[]> {
    this.views.get(view);
    checkPipeline(pipeline);
    const run = ({ live }: Register) => this.collections.of(view, live).aggregate(pipeline).toArray();
    return claimed(await this.#read(run, 'pipeline'));
  }

  /**
   * The register is read again after the writes: a rebuild begun before that reading is told of them here, one begun
   * later finds their records in the log.
   */
  async bulk(upserts: Upsert[]): Promise<void> {
    for (const { view } of upserts) this.views.get(view);
    await this.#reporting(async () => {
      const told = new Set<number>();
      let sets = setsOf(await this.register.recent());
      while (sets.some((generation) => !told.has(generation))) {
        const untold = sets.filter((generation) => !told.has(generation));
        await Promise.all(untold.map((generation) => this.collections.write(generation, upserts)));
        untold.forEach((generation) => told.add(generation));
        sets = setsOf(await this.register.current());
      }
    });
  }

  async checkpoint(): Promise<Checkpoint> {
    return this.#read(({ live }) => this.register.checkpoint(live));
  }

  /** The register is read again afterwards: a set that became live meanwhile was told of the same writes. */
  async saveCheckpoint(checkpoint: Checkpoint): Promise<void> {
    await this.#reporting(async () => {
      let { live } = await this.register.recent();
      for (let moved: number | undefined; moved !== live;) {
        await this.register.advance(live, checkpoint);
        moved = live;
        ({ live } = await this.register.current());
      }
    });
  }

  async beginRebuild(fingerprint: string): Promise<Rebuild> {
    return this.#reporting(async () => {
      // After the database was dropped there is no register: this rebuild brings everything back.
      await this.register.create();
      const { generation, builder } = await this.register.claim();
      await this.#tidy();
      const startedAt = await this.register.checkpoint((await this.register.current()).live);
      const claim = { generation, builder, fingerprint, startedAt };
      const parts = { register: this.register, collections: this.collections, pass: this.pass, inTime: this.inTime };
      const rebuild = new MongoRebuild(claim, parts, () => this.#rebuilds.delete(rebuild));
      this.#rebuilds.add(rebuild);
      return rebuild;
    });
  }

  async fingerprint(): Promise<string | null> {
    return this.#reporting(async () => (await this.register.currentIfAny())?.fingerprint ?? null);
  }

  async time(): Promise<Date> {
    return this.#reporting(() => this.register.time());
  }

  async health(): Promise<{ ready: boolean; reason?: string }> {
    try {
      await this.#reporting(() => this.register.current());
      return { ready: true };
    } catch (error) {
      return { ready: false, reason: error instanceof Error ? error.message : String(error) };
    }
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    for (const rebuild of this.#rebuilds) rebuild.leave();
    await this.client.close();
  }

  #question(view: string, filter: Filter, options: FindOptions | undefined) {
    this.views.get(view);
    checkFilter(filter);
    const request: PageRequest = pageRequest(options);
    const { order, after } = request;
    const stretches = after === undefined ? [{}] : stretchesAfter(order, after);
    const sort = Object.fromEntries(order.map(({ path, direction }) => [path, direction]));
    const asked = (stretch: Filter, limit: number): Asked => ({ filter: { $and: [filter, stretch] }, sort, limit });
    return { request, stretches, asked };
  }

  /**
   * A reading that took so long that its set may have been dropped meanwhile is checked, and repeated on the new set.
   */
  #read<T>(work: (register: Register) => Promise<T>, asked: 'filter' | 'pipeline' = 'filter'): Promise<T> {
    return this.#reporting(async () => {
      for (;;) {
        const register = await this.register.recent();
        const began = performance.now();
        const answer = await this.inTime.question(work(register));
        if (performance.now() - began < GRACE / 2) return answer;
        if ((await this.register.current()).live === register.live) return answer;
      }
    }, asked);
  }

  async #tidy(): Promise<void> {
    const kept = await this.register.tidy();
    const dropped = await this.collections.drop((generation) => !kept.has(generation));
    for (const generation of dropped) await this.register.forgetCheckpoint(generation);
  }

  #reporting<T>(work: () => Promise<T>, asked?: 'filter' | 'pipeline'): Promise<T> {
    if (this.#closed) return Promise.reject(new ReadStoreUnavailable('The read store is closed'));
    return reporting(work, asked);
  }
}

const setsOf = ({ live, building }: Register): number[] => (building === null ? [live] : [live, building.generation]);
