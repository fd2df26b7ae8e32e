import { STREAM_START, type EventRecord, type LogRecord } from './envelope.js';
import type { StreamHead } from './port.js';

/**
 * The rule that makes the log safe without locks: every reader applies it to the same records in the same order, and so
 * agrees. Changing it changes what history says. It may only be extended under a new envelope version.
 */

export const STREAM_WITHOUT_RECORDS: StreamHead = {
  version: 0,
  hash: STREAM_START,
  eventHash: STREAM_START,
  isChained: false,
  recordedAt: null,
};

export type Judgement = 'accepted' | 'command-known' | 'place-taken';

/**
 * Accepted iff the commandId is new in its stream, the place is the next one (a refusal: the current length), and the
 * predecessor matches.
 */
export const judge = (record: LogRecord, head: StreamHead, commandKnown: boolean): Judgement => {
  if (commandKnown) return 'command-known';
  return decidedOn(record) === head.version && record.prevHash === predecessorOf(record, head)
    ? 'accepted'
    : 'place-taken';
};

/**
 * The hash that a record must name to continue a stream; null when it can continue it no more. A record of version 1
 * names the last event record, and none is accepted behind one of version 2: dropping a refusal would go unseen there.
 */
export const predecessorOf = ({ v }: LogRecord, head: StreamHead): string | null => {
  if (v !== 1) return head.hash;
  return head.isChained ? null : head.eventHash;
};

/** The stream after an accepted record. A refusal takes no place; from version 2 on it is part of the chain. */
export const advance = (head: StreamHead, record: LogRecord, hash: string): StreamHead => {
  const { recordedAt } = record;
  const isChained = head.isChained || record.v !== 1;
  return isEventRecord(record)
    ? { version: head.version + record.events.length, hash, eventHash: hash, isChained, recordedAt }
    : { ...head, hash, isChained, recordedAt };
};

/**
 * Whether the stream has moved on so that this record can never be accepted any more, wherever a copy of it may still
 * land.
 */
export const isOutrun = (record: LogRecord, head: StreamHead): boolean => {
  const decided = decidedOn(record);
  return head.version > decided || (head.version === decided && record.prevHash !== predecessorOf(record, head));
};

export const isEventRecord = (record: LogRecord): record is EventRecord => 'events' in record;

/** The stream's length on which the record was decided. */
const decidedOn = (record: LogRecord): number => (isEventRecord(record) ? record.seq - 1 : record.at);
