import { continuedComplaint, emptyComplaintFile, type ComplaintRecord } from '../complaints/file.js';
import type { ComplaintWorkRow } from '../complaints/rows.js';
import { complaintDocuments } from '../complaints/views.js';
import type { LegalDate } from '../deadlines/index.js';
import { caseFileOf, type AnyEvent, type CaseRecord, type StreamRecord } from '../evolve/case-file.js';
import type { Law } from '../law.js';
import { asSeenOf } from '../supervision/as-seen.js';
import { evolveSupervision, type SupervisionFact } from '../supervision/evolve.js';
import type { Supervision } from '../supervision/state.js';
import { supervisionWork, type SeenWork, type SupervisionWorkRow } from '../supervision/work-rows.js';
import type { Document } from '../views/view.js';
import { worklistView, type CaseWorkRow, type InOrder } from '../views/worklist.js';
import { lawKnownOn } from './law-then.js';
import { recordedBy } from './recorded-by.js';

/** A row of the worklist as it stood at the end of a day. */
export type WorkRowThen = (CaseWorkRow | ComplaintWorkRow | SupervisionWorkRow) & InOrder & Document;

/**
 * A case in the worklist as it stood at the end of a day: folded by what had been recorded by then, its clocks by the
 * calendar that was known then.
 * @returns null where there was no such case yet, or it had ended
 * @throws {BrokenHistory}
 */
export const caseWorkThen = (
  id: string,
  records: readonly CaseRecord[],
  day: LegalDate,
  law: Law,
): WorkRowThen | null => {
  const file = caseFileOf(id, recordedBy(records, day));
  const [row] = worklistView.documents(file, lawKnownOn(law, day), 0);
  return row?.open === true ? row : null;
};

/** The same of a complaint or report. Nothing in it says who made it. */
export const complaintWorkThen = (
  id: string,
  records: readonly ComplaintRecord[],
  day: LegalDate,
  law: Law,
): WorkRowThen | null => {
  const file = continuedComplaint(emptyComplaintFile(id), recordedBy(records, day));
  const row = complaintDocuments(file, lawKnownOn(law, day)).find(({ view }) => view === worklistView.name)?.document;
  return row === undefined || row['open'] !== true ? null : (row as unknown as WorkRowThen);
};

/** The same of a matter of supervision: what each side had to do then, with who might see it then. */
export const supervisionWorkThen = (
  id: string,
  records: readonly StreamRecord<AnyEvent>[],
  day: LegalDate,
  law: Law,
): (WorkRowThen & SeenWork)[] => {
  const known = recordedBy(records, day);
  const last = known.at(-1);
  const facts = known.flatMap(({ events, actor, recordedAt }) =>
    events.map((event) => ({ ...event, by: actor.id, recordedAt })),
  ) as SupervisionFact[];
  const state = facts.reduce<Supervision | undefined>(evolveSupervision, undefined);
  if (state === undefined || last === undefined) return [];
  const asSeen = asSeenOf(state, facts, known);
  const place = { id, position: last.index, version: last.version, facts, asSeen };
  const rows = supervisionWork(state, lawKnownOn(law, day), place) as unknown as (WorkRowThen & SeenWork)[];
  return rows.filter(({ open }) => open);
};
