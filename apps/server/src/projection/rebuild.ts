import { isDeepStrictEqual } from 'node:util';
import { setImmediate as breathe } from 'node:timers/promises';
import { views, type View } from '#casework';
import type { Rebuild, Upsert, ViewDocument } from '#read-store';
import type { Office } from '../storage/office.js';
import { documentsOf, parkedEntry, parkedView, shownKinds, streamOf, viewDefinitions } from './documents.js';

/** How far a long work has come. `total` counts records or streams; times are left to whoever shows it. */
export interface Progress {
  step: string;
  done: number;
  total: number;
}

export type Report = (progress: Progress) => void;

/** Documents of the new set that are not what a fresh fold gives. */
export class RebuildDiffers extends Error {
  override readonly name = 'RebuildDiffers';
}

const batchSize = 1_000;

/** Builds all read models anew beside the live ones, compares them with a fresh fold, and only then switches. */
export const rebuildViews = async (
  office: Office,
  report: Report = () => undefined,
): Promise<{ cases: number; documents: number }> => {
  const { log, store, fingerprint } = office;
  const rebuild = await store.beginRebuild(fingerprint);
  const writing = new OneBatchAhead(rebuild);
  try {
    const checkpoint = Object.fromEntries(
      Array.from({ length: log.partitions }, (_, partition) => [partition, log.end(partition)]),
    );
    const streams = shownKinds.flatMap((kind) => [...log.streams(`${kind}/`)]);
    const inserted = new Map<string, number>();
    let batch: Upsert[] = [];
    for (const [done, stream] of streams.entries()) {
      const fresh = freshDocuments(office, stream);
      for (const { view } of fresh) inserted.set(view, (inserted.get(view) ?? 0) + 1);
      batch.push(...fresh);
      if (batch.length < batchSize) continue;
      await writing.insert(batch);
      batch = [];
      report({ step: 'fold', done, total: streams.length });
      await breathe();
    }
    await writing.insert(batch);
    await writing.end();
    await rebuild.setCheckpoint(checkpoint);
    await compare(office, rebuild, inserted, report);
    await rebuild.switch();
    report({ step: 'switched', done: streams.length, total: streams.length });
    const documents = [...inserted.values()].reduce((sum, count) => sum + count, 0);
    return { cases: streams.length, documents };
  } catch (error) {
    await writing.end().catch(() => undefined);
    await rebuild.abandon();
    throw error;
  }
};

/** One batch is on its way to the store while the next is folded. */
class OneBatchAhead {
  #written: Promise<void> = Promise.resolve();

  constructor(private readonly rebuild: Rebuild) {}

  /** Returns when the batch before this one is written. */
  async insert(batch: Upsert[]): Promise<void> {
    await this.#written;
    this.#written = this.rebuild.insert(batch);
    // Whoever waits next hears of a failure; until then it must not count as unheard.
    this.#written.catch(() => undefined);
  }

  /** Returns when all is written. */
  async end(): Promise<void> {
    await this.#written;
  }
}

/** The documents of a case or complaint folded from the log, or its entry among the parked streams. */
export const freshDocuments = (office: Office, stream: string, wanted: readonly View[] = views): Upsert[] => {
  try {
    return documentsOf(office, stream, 0, wanted).upserts;
  } catch (error) {
    const last = office.log.readStream(stream).at(-1);
    return [parkedEntry(stream, last?.position.index ?? 0, error instanceof Error ? error.message : String(error))];
  }
};

/** Every document of the new set against a fresh fold, and none left out. Records that arrive meanwhile only make documents newer, or more. */
const compare = async (
  office: Office,
  rebuild: Rebuild,
  inserted: ReadonlyMap<string, number>,
  report: Report,
): Promise<void> => {
  for (const [done, { name }] of viewDefinitions.entries()) {
    report({ step: `compare ${name}`, done, total: viewDefinitions.length });
    let count = 0;
    let last = { stream: '', documents: new Map<string, ViewDocument>() };
    // A stream is parked when any of its views cannot be made.
    const asked = name === parkedView.name ? views : views.filter((view) => view.name === name);
    for await (const document of rebuild.documents(name)) {
      const { _id: id, position } = document;
      const stream = streamOf(name, id);
      // Documents come in the order of their ids, those of one case one after the other; one that moved on meanwhile is folded again.
      const isBehind = (last.documents.get(id)?.position ?? -1) < position;
      if (stream !== last.stream || isBehind)
        last = { stream, documents: documentsIn(name, freshDocuments(office, stream, asked)) };
      const fresh = last.documents.get(id);
      const newer = fresh !== undefined && fresh.position > position;
      if (!newer && !isSame(fresh, document)) {
        throw new RebuildDiffers(`${name} ${id} differs from a fresh fold; the old set stays live`);
      }
      count += 1;
    }
    const wanted = inserted.get(name) ?? 0;
    if (count < wanted) throw new RebuildDiffers(`${name} has ${count} documents of ${wanted}; the old set stays live`);
  }
};

const documentsIn = (view: string, upserts: readonly Upsert[]): Map<string, ViewDocument> =>
  new Map(upserts.filter((each) => each.view === view).map(({ document }) => [document._id, document]));

/** Whether a stored document is what a fold gives. */
export const isSame = (fresh: ViewDocument | undefined, stored: ViewDocument): boolean => {
  const wanted = plain(fresh);
  // What was stored is nearly always plain already; only where a difference shows is it worth making sure.
  return isDeepStrictEqual(wanted, stored) || isDeepStrictEqual(wanted, plain(stored));
};

/** As JSON keeps it: fields that are undefined are absent. */
const plain = (value: unknown): unknown =>
  value === undefined ? undefined : (JSON.parse(JSON.stringify(value)) as unknown);
