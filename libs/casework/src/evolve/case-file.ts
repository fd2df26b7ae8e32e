import type { Actor } from '../actor.js';
import type { CaseEvent } from '../events/catalogue.js';
import type { LookedAt } from '../events/looked-at.js';
import { beforeTheFirstEvent, type CaseState } from '../state/case-state.js';
import { hasCorrections } from './corrections.js';
import { fold, type CaseFact } from './fold.js';
import type { RecordedRefusal, RefusedAttempt } from './refused-attempt.js';

/** An event of any aggregate, as histories and the index of events read it. */
export interface AnyEvent {
  readonly type: string;
  readonly v: number;
  readonly occurredAt: string;
  readonly data: object;
  /** The party that it is about, counted from 1, in a case of several; absent where it is about all. */
  readonly forParty?: number;
  /** What it stood on beside the file, where it decided something. */
  readonly lookedAt?: LookedAt;
}

/**
 * One accepted record of a stream, as views read it. `index`: its place in the log; `version`: the stream's length
 * after it.
 */
export interface StreamRecord<E> {
  readonly index: number;
  readonly version: number;
  readonly recordedAt: string;
  readonly actor: Actor;
  /** What was done; empty for a refusal. */
  readonly events: E[];
  /** What was tried and refused. */
  readonly refusal: RecordedRefusal | null;
}

export type CaseRecord = StreamRecord<CaseEvent>;

/** A case as its whole stream tells it. */
export interface CaseFile {
  readonly id: string;
  readonly records: readonly CaseRecord[];
  readonly facts: readonly CaseFact[];
  readonly refused: readonly RefusedAttempt[];
  readonly state: CaseState;
  /** Number of accepted events. */
  readonly version: number;
  /** Index in the log of the last record seen. */
  readonly position: number;
}

/** A case of which nothing is recorded. */
export const emptyFile = (id: string): CaseFile => ({
  id,
  records: [],
  facts: [],
  refused: [],
  state: beforeTheFirstEvent,
  version: 0,
  position: -1,
});

/** Field by field: of every event of every case, and spreading takes ten times as long. */
const factOf = (
  { type, v, occurredAt, data, forParty, lookedAt }: CaseEvent,
  by: string,
  recordedAt: string,
): CaseFact => {
  const fact = { type, v, occurredAt, data, by, recordedAt } as Building;
  if (forParty !== undefined) fact.forParty = forParty;
  if (lookedAt !== undefined) fact.lookedAt = lookedAt;
  return fact;
};

type Building = CaseFact & { forParty?: number; lookedAt?: LookedAt };

/**
 * The file with the records that came after it; only they are folded, unless one of them corrects an entry.
 * @throws {BrokenHistory} when a recorded fact cannot follow: the stream is parked, the others go on.
 */
export const continued = (file: CaseFile, records: readonly CaseRecord[]): CaseFile => {
  const facts: CaseFact[] = [];
  const refused: RefusedAttempt[] = [];
  for (const { events, refusal, actor, recordedAt } of records) {
    const { id: by } = actor;
    for (const event of events) facts.push(factOf(event, by, recordedAt));
    if (refusal !== null) refused.push({ by, recordedAt, ...refusal });
  }
  const last = records.at(-1);
  const all = [...file.facts, ...facts];
  return {
    id: file.id,
    records: [...file.records, ...records],
    facts: all,
    refused: [...file.refused, ...refused],
    // A correction is about an entry that the state holds already: then the stream is read from its beginning.
    state: hasCorrections(facts) ? fold(all) : fold(facts, file.state),
    version: last?.version ?? file.version,
    position: last?.index ?? file.position,
  };
};

/** Folds a whole stream. @throws {BrokenHistory} */
export const caseFileOf = (id: string, records: readonly CaseRecord[]): CaseFile => continued(emptyFile(id), records);
