import type { Actor, OfficerState, RegisterKind, UnitState } from '#casework';
import type { EventLog } from '#event-log';
import { isOfOwnLine } from '../access/visible-streams.js';
import type { Streams } from '../streams/streams.js';

export type Entry = { id: string; version: number } & (OfficerState | UnitState);

/**
 * An entry of the actor's unit, of one below it or above it; undefined alike for what is not there and for what is
 * another unit's.
 */
export const visibleEntry = (
  { streams, log }: { streams: Streams; log: Pick<EventLog, 'head'> },
  kind: RegisterKind,
  id: string,
  actor: Actor,
): Entry | undefined => {
  const officer = kind === 'officer' ? streams.officer(id) : undefined;
  const state = kind === 'officer' ? officer : streams.unit(id);
  return state === undefined || !isOfOwnLine(actor, officer?.unit ?? id)
    ? undefined
    : { id, version: log.head(`${kind}/${id}`).version, ...state };
};
