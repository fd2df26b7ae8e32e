import type { EventLog } from '#event-log';
import type { Change } from '../projection/projector.js';

/** So many records are looked through for who comes back; who missed more is told so, and asks the lists again. */
const mostMissed = 1_000;

/** How far a listener has heard, as the index after the last record of each partition: the id of every event. */
export const idOf = (heard: readonly number[]): string => heard.join('.');

/** @returns null for what is no id of this log. */
const heardIn = (id: string, partitions: number): number[] | null => {
  const heard = id.split('.').map(Number);
  return /^\d{1,15}(\.\d{1,15})*$/.test(id) && heard.length === partitions ? heard : null;
};

/**
 * What a listener who heard up to `lastEventId` has missed of what the lists show now (`seen`, as idOf has it).
 * @returns it with how far was heard before, or why it cannot be told.
 */
export const missedSince = (
  log: Pick<EventLog, 'partitions' | 'read'>,
  lastEventId: string,
  seen: readonly number[],
): { heard: number[]; changes: Change[] } | { missed: string } => {
  const heard = heardIn(lastEventId, log.partitions);
  if (heard === null) return { missed: 'the Last-Event-ID is none of this log' };
  if (heard.some((next, partition) => next > (seen[partition] ?? 0)))
    return { missed: 'the Last-Event-ID lies beyond what the lists show now' };
  const count = seen.reduce((sum, next, partition) => sum + next - (heard[partition] ?? 0), 0);
  if (count > mostMissed) return { missed: `more than ${mostMissed} records came meanwhile` };
  const changes = seen.flatMap((next, partition) => {
    const from = heard[partition] ?? 0;
    return next > from ? [changeBetween(log, partition, from, next)] : [];
  });
  return { heard, changes };
};

const changeBetween = (log: Pick<EventLog, 'read'>, partition: number, from: number, next: number): Change => {
  const streams = new Set<string>();
  for (const { record, verdict, position } of log.read(partition, from)) {
    if (position.index >= next) break;
    if (verdict === 'accepted') streams.add(record.stream);
  }
  const idsOf = (prefix: string): string[] =>
    [...streams].flatMap((stream) => (stream.startsWith(prefix) ? [stream.slice(prefix.length)] : []));
  return { partition, next, cases: idsOf('case/'), complaints: idsOf('complaint/') };
};
