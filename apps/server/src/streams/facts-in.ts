import type { AnyEvent, StreamRecord } from '#casework';
import type { RefusedAttempt } from '#casework/evolve/refused-attempt';

/** The facts in records, each with who recorded it and when. `E`: the facts of their kind of stream. */
export const factsIn = <E>(records: readonly StreamRecord<AnyEvent>[]): E[] =>
  records.flatMap(({ events, actor: { id: by }, recordedAt }) =>
    events.map((event) => ({ ...event, by, recordedAt }) as unknown as E),
  );

/** What was tried and refused in records, by whom and when. */
export const refusedIn = (records: readonly StreamRecord<AnyEvent>[]): (RefusedAttempt & { unit: string })[] =>
  records.flatMap(({ refusal, actor: { id: by, unit }, recordedAt }) =>
    refusal === null ? [] : [{ ...refusal, by, unit, recordedAt }],
  );
