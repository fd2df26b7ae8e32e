import type { Actor, OfficerState, RegisterKind, UnitState } from '#casework';
import type { EventLog } from '#event-log';
import { isOfOwnLine } from '../access/visible-streams.js';
import type { Streams } from '../streams/streams.js';

export type Entry = { id: string; version: number } & (OfficerState | UnitState);

/** What each register holds under an identifier, and the unit that it belongs to. */
const entryOf: Record<
  RegisterKind,
  (streams: Streams, id: string) => { state: OfficerState | UnitState | undefined; unit: string }
> = {
  officer: (streams, id) => {
    const state = streams.officer(id);
    return { state, unit: state?.unit ?? id };
  },
  unit: (streams, id) => ({ state: streams.unit(id), unit: id }),
};

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
  const entry = anyEntry({ streams, log }, kind, id);
  return entry !== undefined && isOfOwnLine(actor, entryOf[kind](streams, id).unit) ? entry : undefined;
};

/** An entry of whatever unit; undefined for what is not there. */
export const anyEntry = (
  { streams, log }: { streams: Streams; log: Pick<EventLog, 'head'> },
  kind: RegisterKind,
  id: string,
): Entry | undefined => {
  const { state } = entryOf[kind](streams, id);
  return state === undefined ? undefined : { id, version: log.head(`${kind}/${id}`).version, ...state };
};
