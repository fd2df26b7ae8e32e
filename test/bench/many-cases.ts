import { randomUUID } from 'node:crypto';
import { ENVELOPE_VERSION, hashOf, STREAM_START, type EventLog, type LogRecord } from '#event-log';
import { closedLoop } from './closed-loop.js';

/** How many copies are written side by side: what waits goes to the disk together. */
const together = 1_024;

/**
 * Copies the histories of these cases under new ids until the log has `events` more events, or `cases` more cases. The
 * copies are records like any other, chained and hashed; only deciding on them is saved.
 */
export const grow = async (
  log: EventLog,
  sources: readonly string[],
  wanted: { events: number } | { cases: number },
): Promise<{ cases: number; events: number }> => {
  const histories = sources.map((id) => log.readStream(`case/${id}`).map(({ record }) => record));
  const lengths = histories.map((history) => history.reduce((sum, record) => sum + eventsIn(record), 0));
  let events = 0;
  let cases = 0;
  const isEnough = (): boolean => ('events' in wanted ? events >= wanted.events : cases >= wanted.cases);
  const copyOn = async (): Promise<void> => {
    while (!isEnough()) {
      const number = cases++;
      events += lengths[number % lengths.length] ?? 0;
      await copy(log, histories[number % histories.length] ?? []);
    }
  };
  await closedLoop(together, together, copyOn);
  return { cases, events };
};

export const eventsIn = (record: LogRecord): number => ('events' in record ? record.events.length : 0);

const copy = async (log: EventLog, history: readonly LogRecord[]): Promise<void> => {
  const id = randomUUID().replaceAll('-', '').slice(0, 20);
  let prevHash = STREAM_START;
  for (const record of history) {
    const commandId = hashOf(Buffer.from(`${id} ${record.commandId}`));
    const result = await log.commit({ ...record, v: ENVELOPE_VERSION, stream: `case/${id}`, prevHash, commandId });
    if (result.outcome !== 'recorded') throw new Error(`A copy of ${record.stream} was ${result.outcome}`);
    prevHash = result.stored.hash;
  }
};
