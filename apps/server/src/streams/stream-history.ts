import {
  eventRows,
  sentenceOfTold,
  type AnyEvent,
  type Language,
  type RefusalTold,
  type Role,
  type StreamRecord,
} from '#casework';

/** An attempt that was refused: what its sentence is made from. */
interface Refused {
  action: string;
  chinese: string;
  code: string;
  ground: string;
  told: RefusalTold;
}

/** The same as it is answered: with its sentence in the language of the request. */
interface SaidRefused extends Omit<Refused, 'told'> {
  message: string;
  instead: string;
  /** Absent in records that were written while sentences were recorded. */
  parameters?: object;
}

/** One line of a stream's history, of every aggregate alike: an event, or an attempt that was refused. */
export type HistoryEntry = {
  /** Its place among events and refusals of the stream, from 1. */
  place: number;
  /** UTC instant. */
  recordedAt: string;
  by: string;
  /** Unit and roles of who acted, as their token said then. */
  unit: string;
  roles: readonly Role[];
  played: boolean;
  /** It was taken without a connection, and sent when there was one; absent otherwise. */
  takenOffLine?: true;
} & (
  | {
      number: number;
      type: string;
      chinese: string;
      /** UTC instant. */
      occurredAt: string;
      data: object;
      /** For which of several parties it was recorded, counted from 1; absent where it is of all. */
      forParty?: number;
      /** Numbers of the events that say this entry was wrong (更正记录); the entry itself stays. */
      correctedBy: number[];
      /** It happened before something that had been entered by then. */
      late: boolean;
    }
  | {
      /** Number of the event before it; 0 before the first. */
      afterNumber: number;
      refused: Refused;
    }
);

type EventOf<E extends HistoryEntry> = Exclude<E, { refused: Refused }>;
type RefusalOf<E extends HistoryEntry> = Extract<E, { refused: Refused }>;

/** An entry as it is answered. */
export type SaidEntry = EventOf<HistoryEntry> | (Omit<RefusalOf<HistoryEntry>, 'refused'> & { refused: SaidRefused });

/** The history with the sentences of what was refused. */
export const saidHistory = (entries: readonly HistoryEntry[], language: Language): SaidEntry[] =>
  entries.map((entry) => {
    if (!('refused' in entry)) return entry;
    const { told, ...refused } = entry.refused;
    const { message, instead } = sentenceOfTold(refused.code, told, language);
    const parameters = 'parameters' in told ? { parameters: told.parameters } : {};
    return { ...entry, refused: { ...refused, message, instead, ...parameters } };
  });

/** Numbers of the events that say of another that it was wrong, by the number of the other. */
const correctionsIn = (events: readonly AnyEvent[]): ReadonlyMap<number, number[]> => {
  const corrections = new Map<number, number[]>();
  for (const [place, { type, data }] of events.entries()) {
    const wrong: unknown = type === 'EntryCorrected' && 'event' in data ? data.event : undefined;
    if (typeof wrong === 'number') corrections.set(wrong, [...(corrections.get(wrong) ?? []), place + 1]);
  }
  return corrections;
};

/**
 * A stream's history in its order.
 * @param shown what of an event's data the reader may see.
 */
export const historyOf = (
  stream: string,
  records: readonly StreamRecord<AnyEvent>[],
  shown: (data: object) => object = (data) => data,
): HistoryEntry[] => {
  const events = records.flatMap((record) => record.events);
  const corrections = correctionsIn(events);
  return eventRows(stream, records, -1).map((row): HistoryEntry => {
    const { place, recordedAt, by, byUnit: unit, roles, played, number, type, chinese, occurredAt, late } = row;
    const offLine = row.takenOffLine === true ? { takenOffLine: true as const } : {};
    const shared = { place, recordedAt, by, unit, roles, played, ...offLine };
    if (row.kind === 'refusal') {
      const { code, refusal, ground } = row;
      const told = refusal ?? { message: '', instead: '' };
      const refused = { action: type, chinese, code: code ?? '', ground: ground ?? '', told };
      return { ...shared, afterNumber: number, refused };
    }
    const data = shown(events[number - 1]?.data ?? {});
    const forParty = row.forParty === null ? {} : { forParty: row.forParty };
    const correctedBy = corrections.get(number) ?? [];
    return { ...shared, number, type, chinese, occurredAt, data, ...forParty, correctedBy, late };
  });
};
