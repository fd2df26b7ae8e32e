import { unitsAbove, type Role } from '../../actor.js';
import type { StreamKind } from '../../events/catalogue.js';
import type { InvestigationReported } from '../../events/report.js';
import type { AnyEvent, StreamRecord } from '../../evolve/case-file.js';
import { lateEntries } from '../../evolve/late-entries.js';
import { toldOf } from '../../evolve/refused-attempt.js';
import type { RefusalTold } from '../../words/told.js';
import type { Fields, Kept } from '../view.js';
import { lineOf } from './line.js';
import { nameOfAct, nameOfEvent } from './names.js';
import { subjectsOf } from './subject.js';

/** One event, or one attempt that was refused, in the index of events. */
export interface EventRow extends Kept {
  /** `<stream>#<number>` of an event, `<stream>!<index of its record>` of a refusal. */
  readonly _id: string;
  readonly kind: 'event' | 'refusal';
  /** `case/…`, `complaint/…`, `inspection/…`, `officer/…`, `unit/…` or `numbering/…`. */
  readonly stream: string;
  readonly aggregate: StreamKind;
  readonly caseId: string | null;
  readonly complaintId: string | null;
  /** The code of the case (案件编号); of what was done before the case had one, too. */
  readonly caseCode: string | null;
  /** The party of the case, or the one complained of, as it was known then. */
  readonly party: string | null;
  /** For which of several parties it was recorded, counted from 1; null where it is of all. */
  readonly forParty: number | null;
  /** Index of its record in the partition of its stream, as receipts and raw records name it. */
  readonly record: number;
  /** The row's own place in its stream, from 1: events and refusals are counted alike. */
  readonly place: number;
  /** Number of the event in its stream, from 1; of a refusal the number of the event before it. */
  readonly number: number;
  /** The unit that had the matter then; before the first event that of who tried. */
  readonly unit: string;
  /** The units whose lists have the row: the unit and all above it, and those of who acted. */
  readonly units: string[];
  readonly by: string;
  /** Unit and roles of who acted, as their token said then. */
  readonly byUnit: string;
  readonly roles: readonly Role[];
  readonly played: boolean;
  /** It was taken without a connection, and sent when there was one; absent otherwise. */
  readonly takenOffLine?: true;
  /** UTC instants: when it was recorded, and when it happened. */
  readonly recordedAt: string;
  readonly occurredAt: string;
  /** Type of the event, or the act that was refused. */
  readonly type: string;
  readonly chinese: string;
  /** Version of the event's shape; null for a refusal. */
  readonly v: number | null;
  /** What was said, in one line of at most 200 characters; never who complained or reported. */
  readonly line: string;
  /** It happened before something that had been entered by then. */
  readonly late: boolean;
  /** Of a refusal: its code, what its sentence is made from, and the ground in law. */
  readonly code: string | null;
  readonly refusal: RefusalTold | null;
  readonly ground: string | null;
}

/** A row as the store keeps it. */
export type StoredEvent = Fields<EventRow>;

const idIn = (stream: string, kind: StreamKind): string | null =>
  stream.startsWith(`${kind}/`) ? stream.slice(kind.length + 1) : null;

/** The further parties that a report names; undefined of any other event. */
const otherParties = ({ type, data, forParty }: AnyEvent): string[] | undefined => {
  if (type !== 'InvestigationReported' || forParty !== undefined) return undefined;
  const { handling } = data as Partial<InvestigationReported>;
  return (handling?.parties ?? []).map(({ party }) => party.name);
};

/**
 * The rows of a stream from a record on. A row stays as it was made, with one exception: when a case gets its code, the
 * rows before take it too, and their `position` is then that of the record that gave it. So the same records always
 * make the same rows.
 * @param from index in the log of the first record that is new; rows before come only where they changed.
 */
export const eventRows = (stream: string, records: readonly StreamRecord<AnyEvent>[], from: number): StoredEvent[] => {
  const subjects = subjectsOf(stream, records);
  const { coded } = subjects;
  const late = lateEntries(records.flatMap(({ events }) => events));
  const aggregate = stream.slice(0, stream.indexOf('/')) as StreamKind;
  const first = coded !== null && coded.index >= from ? -1 : from;
  const rows: StoredEvent[] = [];
  let place = 0;
  // Names of the second and further parties, as the last report had them.
  let others: readonly string[] = [];
  for (const { index, version, recordedAt, actor, events, refusal } of records) {
    const before = place;
    place += refusal === null ? events.length : 1;
    others = events.reduce((names, event) => otherParties(event) ?? names, others);
    if (index < first) continue;
    const subject = subjects.after[version] ?? null;
    const shared = {
      position: coded === null ? index : Math.max(index, coded.index),
      record: index,
      stream,
      aggregate,
      caseId: idIn(stream, 'case') ?? subject?.caseId ?? null,
      complaintId: idIn(stream, 'complaint'),
      caseCode: coded?.code ?? null,
      party: subject?.party ?? null,
      // Before the first event nothing is known but who tried; what came later must not rewrite that row.
      unit: subject?.unit ?? actor.unit,
      units: [...new Set([...(subject === null ? [] : unitsAbove(subject.unit)), ...unitsAbove(actor.unit)])],
      by: actor.id,
      byUnit: actor.unit,
      roles: actor.roles,
      played: actor.played ?? false,
      ...(actor.takenOffLine === true ? { takenOffLine: true as const } : {}),
      recordedAt,
    };
    if (refusal !== null) {
      const { action: type, code, ground } = refusal;
      rows.push({
        _id: `${stream}!${index}`,
        ...shared,
        kind: 'refusal',
        place: before + 1,
        number: version,
        occurredAt: recordedAt,
        type,
        chinese: nameOfAct(aggregate, type),
        v: null,
        line: '',
        forParty: null,
        late: false,
        code,
        refusal: toldOf(refusal),
        ground,
      });
      continue;
    }
    events.forEach(({ type, v, occurredAt, data, forParty = null }, nth) => {
      const number = version - events.length + 1 + nth;
      rows.push({
        _id: `${stream}#${number}`,
        ...shared,
        party: (forParty === null ? null : others[forParty - 2]) ?? shared.party,
        forParty,
        kind: 'event',
        place: before + 1 + nth,
        number,
        occurredAt,
        type,
        chinese: nameOfEvent(aggregate, type),
        v,
        line: lineOf(data),
        // Numbers are drawn, not entered: those of one unit follow the acts of many cases.
        late: aggregate !== 'numbering' && late.has(number),
        code: null,
        refusal: null,
        ground: null,
      });
    });
  }
  return rows;
};
