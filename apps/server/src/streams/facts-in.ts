import type { AnyEvent, StreamRecord } from '#casework';

/** The facts in records, each with who recorded it and when. `E`: the facts of their kind of stream. */
export const factsIn = <E>(records: readonly StreamRecord<AnyEvent>[]): E[] =>
  records.flatMap(({ events, actor: { id: by }, recordedAt }) =>
    events.map((event) => ({ ...event, by, recordedAt }) as unknown as E),
  );
