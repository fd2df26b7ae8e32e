import { claimed } from '../claimed.js';
import { ReadStoreUnavailable, RebuildRefused } from '../errors.js';
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
import { checkFilter, checkPipeline, isPlainObject } from '../query-language.js';
import { Views } from '../views.js';
import { DocumentSet } from './document-set.js';
import { EmbeddedRebuild } from './embedded-rebuild.js';
import { primary } from './index-layout.js';
import { runPipeline } from './pipeline.js';
import { SetFolders } from './set-folders.js';
import { queryView } from './view-query.js';

/**
 * Opens the read models kept in a folder (LMDB, queried with mingo). One process owns the folder. Documents are JSON
 * values. Ready at once whatever its size: documents and index keys are read from the disk as they are needed.
 */
export const openEmbeddedReadStore = async (options: {
  folder: string;
  views: ViewDefinition[];
  pass?: Pass;
}): Promise<ExplainingReadStore> => {
  const { pass = () => undefined } = options;
  const views = new Views(options.views);
  const folders = await SetFolders.open(options.folder);
  const live = await DocumentSet.open(folders.folderOf(folders.live.generation), views, pass);
  return new EmbeddedReadStore(views, folders, live, pass);
};

class EmbeddedReadStore implements ExplainingReadStore {
  #building: EmbeddedRebuild | undefined;
  #closed = false;

  constructor(
    private readonly views: Views,
    private readonly folders: SetFolders,
    private live: DocumentSet,
    private readonly pass: Pass,
  ) {}

  async find<T extends ViewDocument>(view: string, filter: Filter, options?: FindOptions): Promise<Page<T>> {
    const { documents, request } = await this.#find(view, filter, options);
    return pageOf<T>(documents, request);
  }

  async explain(view: string, filter: Filter, options?: FindOptions): Promise<Explanation> {
    return (await this.#find(view, filter, options)).explanation;
  }

  async findOne<T extends ViewDocument>(view: string, id: string): Promise<T | undefined> {
    return claimed(this.#live().findOne(view, id));
  }

  async count(view: string, filter: Filter): Promise<number> {
    checkFilter(filter);
    return this.#live().using((set) => queryView(set.tables(view), filter, primary.fields, (query) => query.count()));
  }

  async aggregate<T>(view: string, pipeline: Record<string, unknown>[]): Promise<T[]> {
    checkPipeline(pipeline);
    const first = pipeline[0]?.['$match'];
    const filter = isPlainObject(first) ? first : {};
    // A limit right after the match spares reading the rest.
    const enough = isPlainObject(first) ? pipeline[1]?.['$limit'] : undefined;
    const documents = await this.#live().using((set) =>
      queryView(set.tables(view), filter, primary.fields, async (query) => {
        const matching: ViewDocument[] = [];
        for await (const document of query.matching()) {
          matching.push(document);
          if (matching.length === enough) break;
        }
        return matching;
      }),
    );
    return claimed(runPipeline(documents, pipeline));
  }

  async bulk(upserts: Upsert[]): Promise<void> {
    await Promise.all([this.#live().using((set) => set.write(upserts)), this.#building?.follow(upserts)]);
  }

  async checkpoint(): Promise<Checkpoint> {
    return this.#live().checkpoint();
  }

  /** A set that became live meanwhile was told of the same writes. */
  async saveCheckpoint(checkpoint: Checkpoint): Promise<void> {
    for (let moved: DocumentSet | undefined; moved !== this.#live();) {
      moved = this.#live();
      await moved.using((set) => set.advance(checkpoint));
    }
  }

  async beginRebuild(fingerprint: string): Promise<Rebuild> {
    const live = this.#live();
    if (this.#building !== undefined) throw new RebuildRefused('A rebuild of this store is under way');
    const generation = this.folders.live.generation + 1;
    const rebuild = new EmbeddedRebuild(this.folders.folderOf(generation), this.views, this.pass, live.checkpoint(), {
      switch: async (set, reachedBy) => {
        await this.folders.makeLive({ generation, fingerprint });
        this.pass('switch');
        const old = this.live;
        this.live = set;
        this.#building = undefined;
        // What was saved in the old set while this one was made live; who saves later does so in this one.
        await set.using(() => set.advance(reachedBy(old.checkpoint())));
        await old.remove();
      },
      abandon: () => {
        this.#building = undefined;
      },
      liveCheckpoint: () => this.live.checkpoint(),
    });
    this.#building = rebuild;
    await rebuild.start();
    return rebuild;
  }

  async fingerprint(): Promise<string | null> {
    this.#live();
    return this.folders.live.fingerprint;
  }

  async time(): Promise<null> {
    return null;
  }

  async health(): Promise<{ ready: boolean; reason?: string }> {
    return this.#closed ? { ready: false, reason: 'the read store is closed' } : { ready: true };
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    await this.#building?.leave();
    await this.live.close();
    await this.folders.close();
  }

  async #find(view: string, filter: Filter, options: FindOptions | undefined) {
    checkFilter(filter);
    const request: PageRequest = pageRequest(options);
    return this.#live().using((set) =>
      queryView(set.tables(view), filter, request.order, async (query) => {
        const documents = await query.page(request);
        const { index } = query.plan;
        const whole = index === primary && query.plan.ranges.every(({ low, prefix }) => low.equals(prefix));
        return { documents, request, explanation: { index: whole ? null : index.name, examined: query.examined } };
      }),
    );
  }

  #live(): DocumentSet {
    if (this.#closed) throw new ReadStoreUnavailable('The read store is closed');
    return this.live;
  }
}
