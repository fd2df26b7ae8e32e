import { isDeepStrictEqual } from 'node:util';
import { setImmediate as breathe } from 'node:timers/promises';
import type { Rebuild, Upsert, ViewDocument } from '#read-store';
import type { Office } from '../storage/office.js';
import { documentsOf, parkedEntry, viewDefinitions } from './documents.js';

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
const casePrefix = 'case/';

/** Builds all read models anew beside the live ones, compares them with a fresh fold, and only then switches. */
export const rebuildViews = async (
  office: Office,
  report: Report = () => undefined,
): Promise<{ cases: number; documents: number }> => {
  const { log, store, fingerprint } = office;
  const rebuild = await store.beginRebuild(fingerprint);
  try {
    const checkpoint = Object.fromEntries(
      Array.from({ length: log.partitions }, (_, partition) => [partition, log.end(partition)]),
    );
    const streams = [...log.streams(casePrefix)];
    let documents = 0;
    let batch: Upsert[] = [];
    for (const [done, stream] of streams.entries()) {
      batch.push(...freshDocuments(office, stream));
      if (batch.length < batchSize) continue;
      await rebuild.insert(batch);
      documents += batch.length;
      batch = [];
      report({ step: 'fold', done, total: streams.length });
      await breathe();
    }
    await rebuild.insert(batch);
    documents += batch.length;
    await rebuild.setCheckpoint(checkpoint);
    await compare(office, rebuild, report);
    await rebuild.switch();
    report({ step: 'switched', done: streams.length, total: streams.length });
    return { cases: streams.length, documents };
  } catch (error) {
    await rebuild.abandon();
    throw error;
  }
};

/** A case's documents folded from the log, or its entry among the parked streams. */
export const freshDocuments = (office: Office, stream: string): Upsert[] => {
  try {
    return documentsOf(office.streams.caseFile(stream.slice(casePrefix.length)), office.law);
  } catch (error) {
    const last = office.log.readStream(stream).at(-1);
    return [parkedEntry(stream, last?.position.index ?? 0, error instanceof Error ? error.message : String(error))];
  }
};

/** Every document of the new set against a fresh fold. Records that arrive meanwhile only make documents newer. */
const compare = async (office: Office, rebuild: Rebuild, report: Report): Promise<void> => {
  for (const [done, { name }] of viewDefinitions.entries()) {
    report({ step: `compare ${name}`, done, total: viewDefinitions.length });
    let folded = '';
    let fresh: ReadonlyMap<string, ViewDocument> = new Map();
    for await (const document of rebuild.documents(name)) {
      const stream = name === 'parked-streams' ? document._id : `${casePrefix}${caseOf(document._id)}`;
      // Documents come in the order of their ids, those of one case together: it is folded once, and again when it has moved on.
      if (stream !== folded || (fresh.get(document._id)?.position ?? -1) < document.position) {
        folded = stream;
        fresh = freshById(office, stream, name);
      }
      const wanted = fresh.get(document._id);
      const newer = wanted !== undefined && wanted.position > document.position;
      if (!newer && !isDeepStrictEqual(plain(wanted), plain(document))) {
        throw new RebuildDiffers(`${name} ${document._id} differs from a fresh fold; the old set stays live`);
      }
    }
  }
};

const freshById = (office: Office, stream: string, name: string): ReadonlyMap<string, ViewDocument> => {
  const ofView = freshDocuments(office, stream).filter(({ view }) => view === name);
  return new Map(ofView.map(({ document }) => [document._id, document]));
};

/** The case that a document's id belongs to: events are `<case>#<number>`, refusals `<case>!<index>`. */
const caseOf = (id: string): string => id.split(/[#!]/, 1)[0] ?? id;

/** As JSON keeps it: fields that are undefined are absent. */
export const plain = (value: unknown): unknown =>
  value === undefined ? undefined : (JSON.parse(JSON.stringify(value)) as unknown);
