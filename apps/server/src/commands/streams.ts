import {
  continued,
  continuedComplaint,
  emptyComplaintFile,
  emptyFile,
  evolveInspection,
  evolveNumbering,
  evolveOfficer,
  evolveUnit,
  noNumbers,
  type Actor,
  type CaseFile,
  type CaseRecord,
  type ComplaintFile,
  type ComplaintRecord,
  type InspectionEvent,
  type InspectionState,
  type NumberingEvent,
  type NumberingState,
  type OfficerEvent,
  type OfficerState,
  type Recorded,
  type UnitEvent,
  type UnitState,
} from '#casework';
import type { EventLog, StoredRecord } from '#event-log';

/** Turns the log's records into the domain's facts and folds them; the latest folds are kept by stream. */

const actorOf = ({ record }: StoredRecord): Actor => record.actor as unknown as Actor;

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** One accepted record as views and histories read it. */
const recordOf = (stored: StoredRecord): Omit<CaseRecord, 'events'> & { events: unknown[] } => {
  const { record, position } = stored;
  const { index } = position;
  const { recordedAt } = record;
  const actor = actorOf(stored);
  if ('events' in record) {
    const version = record.seq + record.events.length - 1;
    return { index, recordedAt, actor, version, events: record.events, refusal: null };
  }
  const { code, details } = record.refusal;
  const refusal = {
    code,
    action: text(details['action']),
    message: text(details['message']),
    ground: text(details['ground']),
  };
  return { index, recordedAt, actor, version: record.at, events: [], refusal };
};

/** One accepted record of a case. */
export const caseRecordOf = (stored: StoredRecord): CaseRecord => recordOf(stored) as CaseRecord;

const factsOf = <E extends object>(records: readonly StoredRecord[]): Recorded<E>[] =>
  records.flatMap((stored) => {
    const { record } = stored;
    if (!('events' in record)) return [];
    const { id: by } = actorOf(stored);
    return record.events.map((event) => ({ ...event, by, recordedAt: record.recordedAt }) as unknown as Recorded<E>);
  });

interface Kept {
  /** Index in the log after the last record folded in. */
  next: number;
  state: unknown;
}

/** How many folds are kept: more than a bureau has open, at about 30 kB a case. What is kept, the garbage collector marks again and again. */
const mostKept = 2_000;

export class Streams {
  readonly #kept = new Map<string, Kept>();

  constructor(private readonly log: Pick<EventLog, 'readStream'>) {}

  /** The whole file of a case, refusals included, as the log's image has it now. @throws {BrokenHistory} */
  caseFile(id: string): CaseFile {
    return this.#folded<CaseFile>(`case/${id}`, emptyFile(id), (file, records) =>
      continued(file, records.map(caseRecordOf)),
    );
  }

  /** The whole file of a complaint or report, refusals included. @throws {BrokenHistory} */
  complaintFile(id: string): ComplaintFile {
    return this.#folded<ComplaintFile>(`complaint/${id}`, emptyComplaintFile(id), (file, records) =>
      continuedComplaint(
        file,
        records.map((record) => recordOf(record) as ComplaintRecord),
      ),
    );
  }

  officer(id: string): OfficerState | undefined {
    return this.#folded<OfficerState | undefined>(`officer/${id}`, undefined, (state, records) =>
      factsOf<OfficerEvent>(records).reduce(evolveOfficer, state),
    );
  }

  unit(id: string): UnitState | undefined {
    return this.#folded<UnitState | undefined>(`unit/${id}`, undefined, (state, records) =>
      factsOf<UnitEvent>(records).reduce(evolveUnit, state),
    );
  }

  inspection(id: string): InspectionState | undefined {
    return this.#folded<InspectionState | undefined>(`inspection/${id}`, undefined, (state, records) =>
      factsOf<InspectionEvent>(records).reduce<InspectionState | undefined>(evolveInspection, state),
    );
  }

  numbering(stream: string): NumberingState {
    return this.#folded(stream, noNumbers, (state, records) =>
      evolveNumbering(state, factsOf<NumberingEvent>(records)),
    );
  }

  /** Folds what is new in a stream into the fold kept of it. */
  #folded<S>(stream: string, start: S, fold: (state: S, records: StoredRecord[]) => S): S {
    const kept = this.#kept.get(stream);
    const fresh = this.log.readStream(stream, kept?.next ?? 0);
    const last = fresh.at(-1);
    const before = kept === undefined ? start : (kept.state as S);
    if (last === undefined) {
      if (kept !== undefined) this.#keep(stream, kept);
      return before;
    }
    const state = fold(before, fresh);
    this.#keep(stream, { next: last.position.index + 1, state });
    return state;
  }

  /** As the one used last; the one that nobody used for longest goes. */
  #keep(stream: string, kept: Kept): void {
    this.#kept.delete(stream);
    this.#kept.set(stream, kept);
    if (this.#kept.size <= mostKept) return;
    const oldest = this.#kept.keys().next();
    if (oldest.done !== true) this.#kept.delete(oldest.value);
  }
}
