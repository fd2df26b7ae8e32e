import {
  asSeenOf,
  complaintDocuments,
  complaintsView,
  eventIndexView,
  eventRows,
  fileShownTo,
  inspectionDocuments,
  searchDocument,
  searchView,
  supervisionDocuments,
  supervisionView,
  textsOfCase,
  views,
  type Law,
  type StreamKind,
  type SupervisionFact,
} from '#casework';
import type { Upsert, ViewDefinition } from '#read-store';
import type { ReadModels } from '../engines/open-engines.js';
import { factsIn, refusedIn } from '../streams/facts-in.js';
import type { Streams } from '../streams/streams.js';
import { marksView } from './log-marks.js';

/**
 * Streams whose documents could not be made: a fold failed on a recorded fact. Listed, and retried with every new
 * record.
 */
export const parkedView: ViewDefinition = { name: 'parked-streams', indexes: [{ parked: 1, since: 1 }] };

/** A stream that is parked, and why. */
export interface ParkedRow {
  /** Name of the stream. */
  readonly _id: string;
  readonly position: number;
  readonly parked: true;
  readonly reason: string;
  /** Index in the log of the record that could not be folded. */
  readonly since: number;
}

/**
 * Changes when the meaning of a view changes; read models made by another number, or of another log, are built anew.
 */
const viewsVersion = 23;

/** Every read model of this server. */
export const viewDefinitions: readonly ViewDefinition[] = [
  ...views.map(({ name, indexes }) => ({ name, indexes })),
  complaintsView,
  supervisionView,
  searchView,
  parkedView,
  marksView,
];

/** What the engines are opened with. */
export const readModels: ReadModels = { views: viewDefinitions, version: viewsVersion };

/** Views whose documents follow from the records of one stream alone: those that a fresh fold can be held against. */
export const foldedViews: readonly string[] = viewDefinitions
  .filter((view) => view !== parkedView && view !== marksView)
  .map(({ name }) => name);

/**
 * Kinds of stream that read models are made of: every one but supervision is in the index of events; cases, complaints
 * and supervision are in other lists too.
 */
export const shownKinds: readonly StreamKind[] = [
  'case',
  'complaint',
  'inspection',
  'supervision',
  'officer',
  'unit',
  'numbering',
  'looks',
];

/** Whether read models are made of a stream. */
export const isShown = (stream: string): boolean => shownKinds.some((kind) => stream.startsWith(`${kind}/`));

interface Known {
  readonly streams: Streams;
  readonly law: Law;
}

/** What documents are asked of, and from which index of the log on. */
interface Asked {
  readonly stream: string;
  readonly id: string;
  readonly from: number;
}

interface Documents {
  readonly position: number;
  readonly upserts: Upsert[];
}

const indexRows = ({ stream, from }: Asked, records: Parameters<typeof eventRows>[1]): Documents => ({
  position: records.at(-1)?.index ?? -1,
  upserts: eventRows(stream, records, from).map((document) => ({ view: eventIndexView.name, document })),
});

const indexOnly = ({ streams }: Known, asked: Asked): Documents => indexRows(asked, streams.records(asked.stream));

/** Kinds of stream of which there is more to list than their events. */
const ownDocuments: ReadonlyMap<string, (known: Known, asked: Asked) => Documents> = new Map([
  [
    'case',
    ({ streams, law }: Known, { id, from }: Asked): Documents => {
      const file = streams.caseFile(id);
      const upserts: Upsert[] = views.flatMap((view) =>
        view.documents(file, law, from).map((document) => ({ view: view.name, document })),
      );
      if (file.state.stage !== 'none') upserts.push(searchDocument(id, file.position, textsOfCase(file.state)));
      return { position: file.position, upserts };
    },
  ],
  [
    'complaint',
    ({ streams, law }: Known, asked: Asked): Documents => {
      const file = streams.complaintFile(asked.id);
      const { position, upserts } = indexRows(asked, fileShownTo(file, null).records);
      return { position, upserts: [...complaintDocuments(file, law), ...upserts] };
    },
  ],
  [
    'inspection',
    ({ streams, law }: Known, asked: Asked): Documents => {
      const { id, stream } = asked;
      const records = streams.records(stream);
      const { position, upserts } = indexRows(asked, records);
      const file = { id, state: streams.inspection(id), refused: refusedIn(records), position };
      return { position, upserts: [...inspectionDocuments(file, law), ...upserts] };
    },
  ],
  // Its events are in its own history and in no index: drafts are seen by few (SUP Art.17).
  [
    'supervision',
    ({ streams, law }: Known, { stream, id }: Asked): Documents => {
      const state = streams.supervision(id);
      const records = streams.records(stream);
      const last = records.at(-1);
      const [position, version] = [last?.index ?? -1, last?.version ?? 0];
      const facts: SupervisionFact[] = factsIn(records);
      return {
        position,
        upserts:
          state === undefined
            ? []
            : supervisionDocuments(state, law, {
                id,
                position,
                version,
                facts,
                refused: refusedIn(records),
                asSeen: asSeenOf(state, facts, records),
              }),
      };
    },
  ],
]);

/**
 * All documents that a stream has now, and the index of its last record; of views with one document per record, those
 * from index `from` on.
 * @throws {BrokenHistory}
 */
export const documentsOf = ({ streams, law }: Known, stream: string, from = 0): Documents => {
  const [kind = '', id = ''] = stream.split('/');
  return (ownDocuments.get(kind) ?? indexOnly)({ streams, law }, { stream, id, from });
};

/**
 * The stream that a document's id belongs to: an event's is `<stream>#<number>`, a refusal's `<stream>!<index>`;
 * complaints name theirs.
 */
export const streamOf = (view: string, id: string): string => {
  if (view === parkedView.name) return id;
  if (view === complaintsView.name) return `complaint/${id}`;
  if (view === supervisionView.name) return `supervision/${id}`;
  const owner = id.split(/[#!]/, 1)[0] ?? id;
  return owner.includes('/') ? owner : `case/${owner}`;
};

/** The entry that lists or clears a parked stream. */
export const parkedEntry = (stream: string, position: number, reason: string | null): Upsert => ({
  view: parkedView.name,
  document: { _id: stream, position, parked: reason !== null, reason, since: position },
});
