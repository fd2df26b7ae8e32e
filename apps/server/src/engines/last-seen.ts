import type { EventLog } from '#event-log';

/** So many records of each partition are looked at, from its end. */
const looked = 50;
/** So many records may lie ahead, of a clock that was wrong, without being believed. */
const outliers = 2;

/**
 * The last instant that people's acts in the log have seen, ms since 1970; null where there are none. Played acts say
 * nothing of the time, and of the others the very last ones are left out where there are more: they may be of a clock
 * that was wrong.
 */
export const lastSeenIn = (log: EventLog): number | null => {
  const instants: number[] = [];
  for (let partition = 0; partition < log.partitions; partition += 1) {
    const from = Math.max(log.end(partition) - looked, 0);
    for (const { record, verdict } of log.read(partition, from))
      if (verdict === 'accepted' && record.actor['played'] !== true) instants.push(Date.parse(record.recordedAt));
  }
  instants.sort((one, other) => other - one);
  return instants[Math.min(outliers, instants.length - 1)] ?? null;
};
