import type { ComplaintEvent } from '../events/catalogue.js';
import type { StreamRecord } from '../evolve/case-file.js';
import type { RefusedAttempt } from '../evolve/refused-attempt.js';
import { evolveComplaint, type ComplaintFact } from './evolve.js';
import type { Complaint } from './state.js';

export type ComplaintRecord = StreamRecord<ComplaintEvent>;

/** A complaint or report as its whole stream tells it. `state` undefined: nothing was accepted yet. */
export interface ComplaintFile {
  readonly id: string;
  readonly records: readonly ComplaintRecord[];
  readonly refused: readonly RefusedAttempt[];
  readonly state: Complaint | undefined;
  /** Number of accepted events. */
  readonly version: number;
  /** Index in the log of the last record seen. */
  readonly position: number;
}

export const emptyComplaintFile = (id: string): ComplaintFile => ({
  id,
  records: [],
  refused: [],
  state: undefined,
  version: 0,
  position: -1,
});

/** The file with the records that came after it. @throws {BrokenHistory} */
export const continuedComplaint = (file: ComplaintFile, records: readonly ComplaintRecord[]): ComplaintFile => {
  const facts = records.flatMap(({ events, actor, recordedAt }) =>
    events.map((event): ComplaintFact => ({ ...event, by: actor.id, recordedAt })),
  );
  const refused = records.flatMap(({ refusal, actor, recordedAt }): RefusedAttempt[] =>
    refusal === null ? [] : [{ by: actor.id, recordedAt, ...refusal }],
  );
  const last = records.at(-1);
  return {
    id: file.id,
    records: [...file.records, ...records],
    refused: [...file.refused, ...refused],
    state: facts.reduce<Complaint | undefined>(evolveComplaint, file.state),
    version: last?.version ?? file.version,
    position: last?.index ?? file.position,
  };
};
