import { type EventRecord, type LogRecord, STREAM_START } from './envelope.js';
import type { StreamHead } from './port.js';

/**
 * The rule that makes the log safe without locks: every reader applies it to the same records in the same order, and so agrees.
 * Changing it changes what history says. It may only be extended under a new envelope version.
 */

export const STREAM_WITHOUT_RECORDS: StreamHead = { version: 0, hash: STREAM_START, recordedAt: null };

export type Judgement = 'accepted' | 'command-known' | 'place-taken';

/** Accepted iff the commandId is new in its stream, the place is the next one (a refusal: the current length), and the predecessor matches. */
export function judge(record: LogRecord, head: StreamHead, commandKnown: boolean): Judgement {
  if (commandKnown) return 'command-known';
  return decidedOn(record) === head.version && record.prevHash === head.hash ? 'accepted' : 'place-taken';
}

/** The stream after an accepted record. A refusal takes no place and is not part of the chain. */
export function advance(head: StreamHead, record: LogRecord, hash: string): StreamHead {
  const { recordedAt } = record;
  return isEventRecord(record)
    ? { version: head.version + record.events.length, hash, recordedAt }
    : { ...head, recordedAt };
}

/** Whether the stream has moved on so that this record can never be accepted any more, wherever a copy of it may still land. */
export function isOutrun(record: LogRecord, head: StreamHead): boolean {
  const decided = decidedOn(record);
  return head.version > decided || (head.version === decided && head.hash !== record.prevHash);
}

export function isEventRecord(record: LogRecord): record is EventRecord {
  return 'events' in record;
}

/** The stream's length on which the record was decided. */
function decidedOn(record: LogRecord): number {
  return isEventRecord(record) ? record.seq - 1 : record.at;
}
