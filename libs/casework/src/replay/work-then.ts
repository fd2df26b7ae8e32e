import { continuedComplaint, emptyComplaintFile, type ComplaintRecord } from '../complaints/file.js';
import type { ComplaintWorkRow } from '../complaints/rows.js';
import { complaintDocuments } from '../complaints/views.js';
import type { LegalDate } from '../deadlines/index.js';
import { caseFileOf, type CaseRecord } from '../evolve/case-file.js';
import type { Law } from '../law.js';
import type { Document } from '../views/view.js';
import { worklistView, type CaseWorkRow, type InOrder } from '../views/worklist.js';
import { lawKnownOn } from './law-then.js';
import { recordedBy } from './recorded-by.js';

/** A row of the worklist as it stood at the end of a day. */
export type WorkRowThen = (CaseWorkRow | ComplaintWorkRow) & InOrder & Document;

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
