import { setImmediate as breathe } from 'node:timers/promises';
import type { ReadStore, Upsert, ViewDocument } from '#read-store';
import type { Engines } from '../engines/open-engines.js';
import { foldedViews, parkedView, shownKinds, viewDefinitions } from '../projection/documents.js';
import { holdMarks } from '../projection/log-marks.js';
import { freshDocuments, type Report } from '../projection/rebuild.js';
import { isSame } from '../projection/same-document.js';
import { findingOf, type Finding } from './finding-texts.js';

/** What is held against what. */
type Parts = Pick<Engines, 'log' | 'store' | 'law'>;

/** A stream as it was held against its documents. */
interface Looked {
  readonly version: number;
  /** Documents of a fresh fold. */
  readonly fresh: number;
  readonly byView: ReadonlyMap<string, number>;
  readonly findings: readonly Finding[];
}

/** So often what is worked on, or looks wrong, is looked at once more. */
const mostTimes = 5;

/**
 * Holds every document against a fresh fold, and their number against it. People work on meanwhile, and lists come
 * after the log: what looks wrong is looked at again once the lists have seen it, and counts where nothing came to its
 * stream in between. Of what is worked on all the time nothing is said.
 */
export const checkDocuments = async (
  parts: Parts,
  caughtUp: () => Promise<void>,
  report: Report,
): Promise<{ readonly findings: Finding[]; readonly looked: number }> => {
  const { log, store } = parts;
  const looked = new Map<string, Looked>();
  const all = (): string[] => shownKinds.flatMap((kind) => [...log.streams(`${kind}/`)]);
  const isAt = (stream: string, version: number | undefined): boolean => log.head(stream).version === version;
  const look = async (streams: readonly string[]): Promise<void> => {
    for (let done = 0; done < streams.length; done += 20) {
      for (const [stream, each] of await lookAt(parts, streams.slice(done, done + 20))) looked.set(stream, each);
      report({ step: 'read models', done, total: streams.length });
      await breathe();
    }
  };
  /** Looks once more at some streams; those that stood still from before the lists had seen them until after. */
  const settled = async (streams: readonly string[]): Promise<string[]> => {
    const versions = new Map(streams.map((stream) => [stream, log.head(stream).version]));
    await caughtUp();
    await look(streams);
    return streams.filter((stream) => isAt(stream, versions.get(stream)));
  };
  const wrong = (streams: readonly string[]): string[] =>
    streams.filter((stream) => (looked.get(stream)?.findings.length ?? 0) > 0);

  await look(all());
  const findings: Finding[] = [];
  let open = wrong(all());
  for (let times = 0; times < mostTimes && open.length > 0; times += 1) {
    const still = new Set(await settled(open));
    findings.push(...wrong([...still]).flatMap((stream) => looked.get(stream)?.findings ?? []));
    open = wrong(open.filter((stream) => !still.has(stream)));
  }

  let counted = await countedWrong(store, looked);
  for (let times = 0; times < mostTimes && counted.length > 0; times += 1) {
    await settled(all().filter((stream) => !isAt(stream, looked.get(stream)?.version)));
    // What came while they were looked at is in their fresh folds already, and may not be in the lists.
    await caughtUp();
    counted = await countedWrong(store, looked);
    if (all().every((stream) => isAt(stream, looked.get(stream)?.version))) break;
  }
  // Where the log has moved on since, their number says nothing.
  if (all().every((stream) => isAt(stream, looked.get(stream)?.version))) findings.push(...counted);

  const { foreign, beyond } = await holdMarks(log, store);
  for (const what of [foreign, beyond])
    if (what !== null) findings.push(findingOf('read models', 'lists-of-another-log', { what }));
  return { findings, looked: [...looked.values()].reduce((sum, { fresh }) => sum + fresh, 0) };
};

/** Views of which the store holds another number of documents than the fresh folds give. */
const countedWrong = async (store: ReadStore, looked: ReadonlyMap<string, Looked>): Promise<Finding[]> => {
  const found: Finding[] = [];
  for (const name of foldedViews) {
    const wanted = [...looked.values()].reduce((sum, { byView }) => sum + (byView.get(name) ?? 0), 0);
    const count = await store.count(name, {});
    if (count !== wanted) found.push(findingOf(`read model ${name}`, 'documents-counted', { count, wanted }));
  }
  return found;
};

/** Folds some streams anew and reads their documents. */
const lookAt = async (parts: Parts, streams: readonly string[]): Promise<[string, Looked][]> => {
  const folded = streams.map((stream) => {
    const { version } = parts.log.head(stream);
    return { stream, version, fresh: freshDocuments(parts, stream) };
  });
  const wrong = await differences(
    parts.store,
    folded.flatMap(({ fresh }) => fresh),
  );
  return folded.map(({ stream, version, fresh }): [string, Looked] => {
    const byView = new Map<string, number>();
    for (const { view } of fresh) byView.set(view, (byView.get(view) ?? 0) + 1);
    const findings = [...parkedFindings(fresh), ...fresh.flatMap((each) => wrong.get(each) ?? [])];
    return [stream, { version, fresh: fresh.length, byView, findings }];
  });
};

/**
 * So many documents are asked for at once; more identifiers than this, and an embedded store would rather read its
 * whole view.
 */
const most = 200;

/** A stream that cannot be computed hides what happened in it: whoever proves the log must hear of it. */
const parkedFindings = (fresh: Upsert[]): Finding[] =>
  fresh
    .filter(({ view, document }) => view === parkedView.name && document['parked'] === true)
    .map(({ document }) => findingOf(document._id, 'parked', { why: String(document['reason']) }));

/** What is wrong with the document that is kept in place of a fresh one. */
const differences = async (store: ReadStore, fresh: readonly Upsert[]): Promise<ReadonlyMap<Upsert, Finding>> => {
  const found = new Map<Upsert, Finding>();
  for (const { name } of viewDefinitions) {
    const wanted = fresh.filter(({ view }) => view === name);
    for (let from = 0; from < wanted.length; from += most) {
      const part = wanted.slice(from, from + most);
      const ids = part.map(({ document }) => document._id);
      const { items } = await store.find<ViewDocument>(name, { _id: { $in: ids } }, { limit: most });
      const stored = new Map(items.map((document) => [document._id, document]));
      for (const each of part) {
        const { document } = each;
        const kept = stored.get(document._id);
        const where = `read model ${name}, ${document._id}`;
        if (kept === undefined) found.set(each, findingOf(where, 'document-missing'));
        else if (!isSame(document, kept)) found.set(each, findingOf(where, 'document-differs'));
      }
    }
  }
  return found;
};
