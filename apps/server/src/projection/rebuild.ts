import { setImmediate as breathe } from 'node:timers/promises';
import type { Rebuild, Upsert, ViewDocument } from '#read-store';
import type { Engines } from '../engines/open-engines.js';
import { Streams } from '../streams/streams.js';
import { documentsOf, shownKinds, streamOf, viewDefinitions } from './documents.js';
import { markOf } from './log-marks.js';
import { parkedDocuments } from './parked.js';
import { isSame } from './same-document.js';

/** What read models are made anew from, and where. */
export type RebuildParts = Pick<Engines, 'log' | 'store' | 'law' | 'fingerprint'>;

/** How far a long work has come. `total` counts records or streams; times are left to whoever shows it. */
export interface Progress {
  readonly step: string;
  readonly done: number;
  readonly total: number;
}

export type Report = (progress: Progress) => void;

/** Documents of the new set that are not what the fold gave. */
export class RebuildDiffers extends Error {
  override readonly name = 'RebuildDiffers';
}

/** Documents that are written, read back and compared together. */
const batchSize = 1_000;

/**
 * Builds all read models anew beside the live ones, reads every document back and compares it with the fold, and only
 * then switches.
 */
export const rebuildViews = async (
  parts: RebuildParts,
  report: Report = () => undefined,
): Promise<{ cases: number; documents: number }> => {
  const { log, store, fingerprint } = parts;
  const rebuild = await store.beginRebuild(fingerprint);
  const writing = new OneBatchAhead((batch) => insert(parts, rebuild, batch));
  try {
    // Other nodes may have shown records in the live set, before the new one was begun, that this node has not read
    // yet.
    await log.upToDate();
    const checkpoint = Object.fromEntries(
      Array.from({ length: log.partitions }, (_, partition) => [partition, log.end(partition)]),
    );
    const streams = shownKinds.flatMap((kind) => [...log.streams(`${kind}/`)]);
    const folded = new Map<string, number>();
    let batch: Upsert[] = [];
    for (const [done, stream] of streams.entries()) {
      const fresh = freshDocuments(parts, stream);
      for (const { view } of fresh) folded.set(view, (folded.get(view) ?? 0) + 1);
      batch.push(...fresh);
      if (batch.length < batchSize) continue;
      await writing.give(batch);
      batch = [];
      report({ step: 'fold', done, total: streams.length });
      await breathe();
    }
    await writing.give(batch);
    await writing.end();
    await countAll(rebuild, folded);
    await rebuild.insert(Object.entries(checkpoint).flatMap(([each, next]) => markOf(log, Number(each), next)));
    await rebuild.setCheckpoint(checkpoint);
    report({ step: 'index', done: streams.length, total: streams.length });
    await rebuild.switch();
    report({ step: 'switched', done: streams.length, total: streams.length });
    const documents = [...folded.values()].reduce((sum, count) => sum + count, 0);
    return { cases: streams.filter((stream) => stream.startsWith('case/')).length, documents };
  } catch (error) {
    await writing.end().catch(() => undefined);
    await rebuild.abandon();
    throw error;
  }
};

/** One batch is on its way to the store while the next is folded. */
class OneBatchAhead {
  #written: Promise<void> = Promise.resolve();

  constructor(private readonly write: (batch: Upsert[]) => Promise<void>) {}

  /** Returns when the batch before this one is written. */
  async give(batch: Upsert[]): Promise<void> {
    await this.#written;
    this.#written = this.write(batch);
    // Whoever waits next hears of a failure; until then it must not count as unheard.
    this.#written.catch(() => undefined);
  }

  /** Returns when all is written. */
  async end(): Promise<void> {
    await this.#written;
  }
}

/**
 * The documents of a stream folded from the log's first record on, or its entry among the parked streams. No fold that
 * the node keeps is asked or replaced: what is checked must not vouch for itself, and people go on with the cases they
 * had open.
 */
export const freshDocuments = ({ log, law }: Pick<Engines, 'log' | 'law'>, stream: string): Upsert[] => {
  try {
    return documentsOf({ streams: new Streams(log), law }, stream).upserts;
  } catch (error) {
    return parkedDocuments({ log, law }, stream, error instanceof Error ? error.message : String(error));
  }
};

/** Writes documents into the new set and reads each of them back. */
const insert = async (parts: RebuildParts, rebuild: Rebuild, batch: Upsert[]): Promise<void> => {
  await rebuild.insert(batch);
  for (const { name } of viewDefinitions) {
    const folded = batch.filter(({ view }) => view === name).map(({ document }) => document);
    const read = await rebuild.stored(
      name,
      folded.map(({ _id: id }) => id),
    );
    const stored = new Map(read.map((document) => [document._id, document]));
    for (const document of folded) {
      const kept = stored.get(document._id);
      if (kept === undefined) throw new RebuildDiffers(`${name} ${document._id} is lost; the old set stays live`);
      if (!isRight(parts, name, document, kept))
        throw new RebuildDiffers(`${name} ${document._id} differs from the fold; the old set stays live`);
    }
  }
};

/**
 * Whether a document is as it was folded; one that has seen a record which arrived meanwhile is folded again, and may
 * be overtaken again.
 */
const isRight = (parts: RebuildParts, view: string, folded: ViewDocument, stored: ViewDocument): boolean => {
  if (stored.position <= folded.position) return isSame(folded, stored);
  const again = freshDocuments(parts, streamOf(view, folded._id));
  const fresh = again.find((upsert) => upsert.view === view && upsert.document._id === folded._id)?.document;
  return fresh !== undefined && (fresh.position > stored.position || isSame(fresh, stored));
};

/** No document took the place of another. Records that arrive meanwhile only make more of them. */
const countAll = async (rebuild: Rebuild, folded: ReadonlyMap<string, number>): Promise<void> => {
  for (const [view, wanted] of folded) {
    const count = await rebuild.count(view);
    if (count < wanted) throw new RebuildDiffers(`${view} has ${count} documents of ${wanted}; the old set stays live`);
  }
};
