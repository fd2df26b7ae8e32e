import type { EventLog } from '#event-log';

/** Waits until both have seen a stream at a version. */
export const seen = async (here: EventLog, there: EventLog, stream: string, version: number): Promise<void> => {
  for (const log of [here, there]) {
    const partition = log.partitionOf(stream);
    const stop = new AbortController();
    if (log.head(stream).version >= version) continue;
    for await (const { length } of log.follow({ [partition]: 0 }, stop.signal))
      if (length > 0 && log.head(stream).version >= version) stop.abort();
  }
};
