import { createHash } from 'node:crypto';

/** One record as it lies in the log, with what the rule says of it. */
export interface LoggedRecord {
  /** `<partition>:<index>` */
  position: string;
  stream: string;
  commandId: string;
  isAccepted: boolean;
  /** The stream's length with this record. */
  version: number;
  /** Types of its events; none for a refusal. */
  types: string[];
  /** Code of the refusal, null for events. */
  refused: string | null;
  record: Envelope;
}

/** The fields of an envelope that the rule and the checks look at. */
export interface Envelope {
  v: number;
  stream: string;
  commandId: string;
  prevHash: string;
  recordedAt: string;
  actor: { id: string };
  seq?: number;
  events?: { type: string; v: number; occurredAt: string; data: object }[];
  at?: number;
  refusal?: { code: string; details: Record<string, string> };
}

interface Stream {
  length: number;
  /** Of its last event record: what a record of version 1 has to name. */
  lastEvents: string;
  /** Of its last record, refusals included: what a record of version 2 has to name. */
  last: string;
  /** Whether it has a record of version 2: then none of version 1 may follow. */
  hasSecond: boolean;
  commands: Set<string>;
}

const zeros = '0'.repeat(64);

/**
 * Applies the rule of the log to a partition's bytes in their order: written down a second time for the tests, from the
 * design and not from the program, so that an error of the one shows in the other.
 */
export const judged = (partition: number, values: readonly Uint8Array[]): LoggedRecord[] => {
  const streams = new Map<string, Stream>();
  return values.flatMap((bytes, index) => {
    const record = JSON.parse(Buffer.from(bytes).toString('utf8')) as Envelope | { genesis: object };
    if ('genesis' in record) return [];
    const { stream: name, commandId, events, refusal } = record;
    const stream = streams.get(name) ?? {
      length: 0,
      lastEvents: zeros,
      last: zeros,
      hasSecond: false,
      commands: new Set(),
    };
    streams.set(name, stream);
    const decidedOn = events === undefined ? record.at : (record.seq ?? 0) - 1;
    const follows =
      record.v === 1
        ? !stream.hasSecond && record.prevHash === stream.lastEvents
        : record.v === 2 && record.prevHash === stream.last;
    const isAccepted = decidedOn === stream.length && follows && !stream.commands.has(commandId);
    if (isAccepted) {
      stream.commands.add(commandId);
      stream.last = createHash('sha256').update(bytes).digest('hex');
      stream.hasSecond ||= record.v === 2;
      if (events !== undefined) {
        stream.length += events.length;
        stream.lastEvents = stream.last;
      }
    }
    return {
      position: `${partition}:${index}`,
      stream: name,
      commandId,
      isAccepted,
      version: stream.length,
      types: events?.map(({ type }) => type) ?? [],
      refused: refusal?.code ?? null,
      record,
    };
  });
};
