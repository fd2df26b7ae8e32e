import {
  BrokenHistory,
  continued,
  continuedComplaint,
  emptyComplaintFile,
  emptyFile,
  evolveLooks,
  evolveNumbering,
  inspections,
  noNumbers,
  nothingShown,
  officers,
  supervisions,
  units,
  type Actor,
  type AnyEvent,
  type CaseFile,
  type CaseRecord,
  type ComplaintFile,
  type ComplaintRecord,
  type InspectionState,
  type LooksState,
  type NumberingState,
  type OfficerState,
  type Recorded,
  type StreamKind,
  type StreamRecord,
  type Supervision,
  type UnitState,
} from '#casework';
import type { EventLog, StoredRecord } from '#event-log';
import { AskedFiles } from './asked-files.js';
import { refusalIn } from './refusal-in.js';

/** Turns the log's records into the domain's facts and folds them; the latest folds are kept by stream. */

const actorOf = ({ record }: StoredRecord): Actor => record.actor as unknown as Actor;

/** One accepted record as views and histories read it. */
const recordOf = (stored: StoredRecord): StreamRecord<AnyEvent> => {
  const { record, position } = stored;
  const { index } = position;
  const { recordedAt } = record;
  const actor = actorOf(stored);
  if ('events' in record) {
    const version = record.seq + record.events.length - 1;
    return { index, recordedAt, actor, version, events: record.events, refusal: null };
  }
  return { index, recordedAt, actor, version: record.at, events: [], refusal: refusalIn(record) };
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

/** A stream of another kind than cases and complaints: its records and what they fold to. */
interface Entry<S> {
  readonly records: readonly StreamRecord<AnyEvent>[];
  readonly state: S;
}

/** How the streams of a kind are folded: from what, and by what. */
interface EntryFold<S, E extends object> {
  readonly start: S;
  readonly fold: (state: S, facts: readonly Recorded<E>[]) => S;
}

const foldOf = <S, E extends object>({
  evolve,
}: {
  evolve: (state: S | undefined, fact: Recorded<E>) => S | undefined;
}) => ({ start: undefined, fold: (state, facts) => facts.reduce(evolve, state) }) satisfies EntryFold<S | undefined, E>;

const entryFolds = {
  officer: foldOf(officers),
  unit: foldOf(units),
  inspection: foldOf(inspections),
  supervision: foldOf(supervisions),
  numbering: { start: noNumbers, fold: evolveNumbering },
  looks: { start: nothingShown, fold: evolveLooks },
};

type RecordsOf = (stream: string, id: string) => readonly StreamRecord<AnyEvent>[];

interface Kept {
  /** Index in the log after the last record folded in. */
  readonly next: number;
  readonly state: unknown;
}

/**
 * How many folds are kept: more than a bureau has open, at about 30 kB a case. What is kept, the garbage collector
 * marks again and again.
 */
const mostKept = 2_000;

export class Streams {
  readonly #kept = new Map<string, Kept>();
  readonly #recordsOf: ReadonlyMap<string, RecordsOf> = new Map(
    Object.entries({
      case: (_, id) => this.caseFile(id).records,
      complaint: (_, id) => this.complaintFile(id).records,
      officer: (stream) => this.#entry(stream, entryFolds.officer).records,
      unit: (stream) => this.#entry(stream, entryFolds.unit).records,
      inspection: (stream) => this.#entry(stream, entryFolds.inspection).records,
      supervision: (stream) => this.#entry(stream, entryFolds.supervision).records,
      numbering: (stream) => this.#entry(stream, entryFolds.numbering).records,
      looks: (stream) => this.#entry(stream, entryFolds.looks).records,
    } satisfies Record<StreamKind, RecordsOf>),
  );

  readonly #askedFiles: AskedFiles;

  constructor(private readonly log: Pick<EventLog, 'readStream' | 'streams'>) {
    this.#askedFiles = new AskedFiles(log);
  }

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
    return this.#entry(`officer/${id}`, entryFolds.officer).state;
  }

  unit(id: string): UnitState | undefined {
    return this.#entry(`unit/${id}`, entryFolds.unit).state;
  }

  inspection(id: string): InspectionState | undefined {
    return this.#entry(`inspection/${id}`, entryFolds.inspection).state;
  }

  supervision(id: string): Supervision | undefined {
    return this.#entry(`supervision/${id}`, entryFolds.supervision).state;
  }

  /** What looks showed in the matters of a unit. */
  looks(unit: string): LooksState {
    return this.#entry(`looks/${unit}`, entryFolds.looks).state;
  }

  /** Matters of supervision in which the file of a case was asked for or handed over. @throws {BrokenHistory} */
  mattersAskingFor(caseId: string): { readonly id: string; readonly state: Supervision }[] {
    return this.#askedFiles.mattersOf(caseId).flatMap((id) => {
      const state = this.supervision(id);
      return state === undefined ? [] : [{ id, state }];
    });
  }

  numbering(stream: string): NumberingState {
    return this.#entry(stream, entryFolds.numbering).state;
  }

  /**
   * Everything that was accepted into a stream of any kind, refusals included. @throws {BrokenHistory} where it cannot
   * be folded.
   */
  records(stream: string): readonly StreamRecord<AnyEvent>[] {
    const [kind = '', id = ''] = stream.split('/');
    const read = this.#recordsOf.get(kind);
    if (read === undefined) throw new BrokenHistory(`This program knows no streams of the kind ${kind}`);
    return read(stream, id);
  }

  #entry<S, E extends object>(stream: string, { start, fold }: EntryFold<S, E>): Entry<S> {
    return this.#folded<Entry<S>>(stream, { records: [], state: start }, ({ records, state }, fresh) => ({
      records: [...records, ...fresh.map(recordOf)],
      state: fold(state, factsOf<E>(fresh)),
    }));
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
