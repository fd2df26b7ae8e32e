import type { Actor } from './actor.js';
import type { CaseState } from './case-state.js';
import type { CaseEvent } from './events/catalogue.js';
import { fold, type CaseFact } from './evolve.js';
import type { RefusedAttempt } from './risk/index.js';

/** One accepted record of a case's stream, as views read it. `index`: its place in the log; `version`: the stream's length after it. */
export interface CaseRecord {
  index: number;
  version: number;
  recordedAt: string;
  actor: Actor;
  /** What was done; for a refusal: what was tried. */
  events: CaseEvent[];
  refusal: { action: string; code: string; message: string; ground: string } | null;
}

/** A case as its whole stream tells it. */
export interface CaseFile {
  id: string;
  records: readonly CaseRecord[];
  facts: readonly CaseFact[];
  refused: readonly RefusedAttempt[];
  state: CaseState;
  /** Number of accepted events. */
  version: number;
  /** Index in the log of the last record seen. */
  position: number;
}

/** Folds a stream. @throws {BrokenHistory} when a recorded fact cannot follow: the stream is parked, the others go on. */
export const caseFileOf = (id: string, records: readonly CaseRecord[]): CaseFile => {
  const facts = records.flatMap(({ events, actor, recordedAt }) =>
    events.map((event): CaseFact => ({ ...event, by: actor.id, recordedAt })),
  );
  const refused = records.flatMap(({ refusal, actor, recordedAt }): RefusedAttempt[] =>
    refusal === null ? [] : [{ by: actor.id, recordedAt, ...refusal }],
  );
  const last = records.at(-1);
  return { id, records, facts, refused, state: fold(facts), version: last?.version ?? 0, position: last?.index ?? -1 };
};
