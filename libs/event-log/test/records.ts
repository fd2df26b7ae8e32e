import { createHash } from 'node:crypto';
import type { EventLog, EventRecord, JsonObject, RefusalRecord, StreamHead } from '#event-log';

/** Fields that a test wants otherwise than usual. */
export type Wish = Partial<Omit<EventRecord, 'events' | 'stream'>> & {
  body?: JsonObject;
  events?: EventRecord['events'];
};

const zeros = '0'.repeat(64);
const START: StreamHead = { version: 0, hash: zeros, eventHash: zeros, isChained: false, recordedAt: null };
let commands = 0;

/** A record decided on a head (by default that of a stream without records), by a command of its own. */
export const record = (stream: string, head: StreamHead = START, wish: Wish = {}): EventRecord => {
  const { body = { note: '一般程序' }, ...fields } = wish;
  return {
    ...envelope(stream, head, body),
    seq: head.version + 1,
    events: [{ type: 'case-filed', v: 1, occurredAt: '2026-03-02T01:00:00.000Z', data: body }],
    ...fields,
  };
};

/** A refusal decided on a head. */
export const refusal = (stream: string, head: StreamHead = START, wish: Partial<RefusalRecord> = {}): RefusalRecord => {
  const details = { article: '行政处罚法第三十六条' };
  return { ...envelope(stream, head, details), at: head.version, refusal: { code: 'too-late', details }, ...wish };
};

/** Appends one record at the stream's present head and expects it to be recorded. */
export const append = async (log: EventLog, stream: string, wish: Wish = {}) => {
  const result = await log.commit(record(stream, log.head(stream), wish));
  if (result.outcome !== 'recorded') throw new Error(`Expected ${stream} to grow, but: ${result.outcome}`);
  return result.stored;
};

export const newCommandId = (): string =>
  createHash('sha256').update(`command ${++commands} of ${process.pid}`).digest('hex');

const envelope = (stream: string, head: StreamHead, body: JsonObject) => ({
  v: 2,
  stream,
  prevHash: head.hash,
  commandId: newCommandId(),
  commandDigest: createHash('sha256').update(JSON.stringify(body)).digest('hex'),
  actor: { id: 'officer-1', role: 'caseworker' },
  recordedAt: '2026-03-02T01:00:01.000Z',
  reads: { 'officer/1': 3 },
});
