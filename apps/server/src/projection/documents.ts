import { views, type CaseFile, type Law } from '#casework';
import type { Upsert, ViewDefinition } from '#read-store';

/** Streams whose documents could not be made: a fold failed on a recorded fact. Listed, and retried with every new record. */
export const parkedView: ViewDefinition = { name: 'parked-streams', indexes: [{ parked: 1, since: 1 }] };

/** Every read model of this server. */
export const viewDefinitions: readonly ViewDefinition[] = [
  ...views.map(({ name, indexes }) => ({ name, indexes })),
  parkedView,
];

/** All documents that a case has now; of views with one document per record, those from index `from` on. */
export const documentsOf = (file: CaseFile, law: Law, from = 0): Upsert[] =>
  views.flatMap((view) => view.documents(file, law, from).map((document) => ({ view: view.name, document })));

/** The entry that lists or clears a parked stream. */
export const parkedEntry = (stream: string, position: number, reason: string | null): Upsert => ({
  view: parkedView.name,
  document: { _id: stream, position, parked: reason !== null, reason, since: position },
});
