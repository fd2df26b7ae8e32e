import { unitsAbove, type Law } from '#casework';
import type { EventLog, StoredRecord } from '#event-log';
import type { Upsert } from '#read-store';
import { Streams } from '../streams/streams.js';
import { documentsOf, parkedEntry } from './documents.js';

/** Sorts after every day of law, as in the worklist: nothing is due that can be computed. */
const noClock = '9999-12-31';

/**
 * What lists show of a stream that cannot be computed to its end: its entry among the parked streams, and its rows as
 * they were after the longest part that can be, marked. Follows from the log alone, so that a rebuild shows the same.
 */
export const parkedDocuments = (
  { log, law }: { log: EventLog; law: Law },
  stream: string,
  reason: string,
): Upsert[] => {
  const records = log.readStream(stream);
  const last = records.at(-1)?.position.index ?? 0;
  const rows = lastGoodRows(records, law, stream).map(({ view, document }) =>
    view === 'event-index' ? { view, document } : { view, document: { ...document, position: last, parked: true } },
  );
  const isListed =
    rows.some(({ view }) => view === 'worklist' || view === 'case-file') || !/^(case|complaint)\//.test(stream);
  return [parkedEntry(stream, last, reason), ...rows, ...(isListed ? [] : leastRow(records, stream, last))];
};

/**
 * The rows of the longest beginning that can be computed, looked for by halving: a long stream is not folded once per
 * record.
 */
const lastGoodRows = (records: readonly StoredRecord[], law: Law, stream: string): Upsert[] => {
  let good: Upsert[] = [];
  let [low, high] = [0, records.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const rows = rowsOfBeginning(records.slice(0, middle), law, stream);
    if (rows === null) high = middle - 1;
    else [low, good] = [middle, rows];
  }
  return good;
};

const rowsOfBeginning = (records: readonly StoredRecord[], law: Law, stream: string): Upsert[] | null => {
  const readStream: EventLog['readStream'] = (_, from = 0) => records.filter(({ position }) => position.index >= from);
  try {
    return documentsOf({ streams: new Streams({ readStream, streams: () => [] }), law }, stream).upserts;
  } catch {
    return null;
  }
};

/** The row of such a stream in the worklist. */
export interface ParkedWorkRow {
  readonly _id: string;
  readonly position: number;
  readonly caseId: string | null;
  readonly complaintId?: string;
  readonly unit: string;
  readonly units: string[];
  readonly officers: [];
  readonly assigned: false;
  readonly stage: 'parked';
  readonly open: true;
  readonly due: string;
  /** Sorts after every day: when it last went on cannot be computed. */
  readonly lastActOn: string;
  readonly lapsesAfter: string;
  readonly parked: true;
}

/** Of a stream whose first record cannot be computed its unit is known, by who wrote it. */
const leastRow = (records: readonly StoredRecord[], stream: string, position: number): Upsert[] => {
  const [first] = records;
  const unit = first?.record.actor['unit'];
  if (typeof unit !== 'string') return [];
  const [kind, id = ''] = stream.split('/');
  const named: Pick<ParkedWorkRow, '_id' | 'caseId' | 'complaintId'> =
    kind === 'case' ? { _id: id, caseId: id } : { _id: stream, caseId: null, complaintId: id };
  const row: ParkedWorkRow = {
    ...named,
    position,
    unit,
    units: unitsAbove(unit),
    officers: [],
    assigned: false,
    stage: 'parked',
    open: true,
    due: noClock,
    lastActOn: noClock,
    lapsesAfter: noClock,
    parked: true,
  };
  return [{ view: 'worklist', document: { ...row } }];
};
