import type { StreamKind } from '#casework';
import { nameOfEvent } from '#casework/views/events/names';
import type { EventTold } from '#casework/words/event-told';
import type { CommitResult, EventLog, StoredRecord } from '#event-log';
import { refusalIn } from '../streams/refusal-in.js';
import type { Outcome } from './outcome.js';

/** What a commit came to that was not overtaken. */
export type Committed = Exclude<CommitResult, { outcome: 'overtaken' }>;

/** The answer to a command whose record was committed, now or before. */
export const outcomeOf = (result: Committed): Outcome => {
  if (result.outcome === 'key-reused') return { outcome: 'key-reused' };
  return result.outcome === 'recorded' ? told(result.stored, false) : told(result.first, true);
};

/** The answer to a command that is known already: its first result, unless another command had the key. */
export const repeatedOutcome = (first: StoredRecord, digest: string): Outcome =>
  first.record.commandDigest === digest ? told(first, true) : { outcome: 'key-reused' };

/** The result of a command as the log keeps it: the same answer for the first call and for every retry. */
const told = ({ record, position }: StoredRecord, repeated: boolean): Outcome => {
  if ('events' in record) {
    const version = record.seq + record.events.length - 1;
    const { stream } = record;
    const id = stream.slice(stream.indexOf('/') + 1);
    return {
      outcome: 'recorded',
      stream,
      id,
      version,
      position,
      events: record.events.map(({ type }) => type),
      repeated,
    };
  }
  return { outcome: 'refused', refusal: refusalIn(record), version: record.at, position, repeated };
};

/** What was recorded after the version a person saw: who did what. */
export const eventsSince = (log: Pick<EventLog, 'readStream'>, stream: string, version: number): EventTold[] => {
  const kind = stream.slice(0, stream.indexOf('/')) as StreamKind;
  return log
    .readStream(stream)
    .flatMap(({ record }) => {
      if (!('events' in record)) return [];
      const { seq, recordedAt, actor } = record;
      const by = typeof actor['id'] === 'string' ? actor['id'] : '';
      return record.events.map(({ type }, place) => {
        return { number: seq + place, type, chinese: nameOfEvent(kind, type), by, recordedAt };
      });
    })
    .filter(({ number }) => number > version);
};
