import { recordedRefusal, type Actor, type Refusal } from '#casework';
import {
  ENVELOPE_VERSION,
  type EventEntry,
  type EventRecord,
  type JsonObject,
  type RefusalRecord,
  type StreamHead,
} from '#event-log';

/** What identifies a command in the log, and what its decision looked at. */
export interface Identity {
  readonly commandId: string;
  readonly commandDigest: string;
  readonly actor: Actor;
  readonly now: string;
  readonly reads: Record<string, number>;
}

/** What identifies a command before it is decided. */
export type Claimed = Omit<Identity, 'reads'>;

/**
 * A record says where in the stream it claims its place, after which predecessor. The log makes plain JSON of what is
 * in it.
 */
const envelope = (stream: string, head: StreamHead, { actor, now, commandId, commandDigest, reads }: Identity) => {
  // Never earlier than the stream's last record, whatever this machine's clock says.
  const recordedAt = head.recordedAt !== null && head.recordedAt > now ? head.recordedAt : now;
  return {
    v: ENVELOPE_VERSION,
    stream,
    prevHash: head.hash,
    actor: actor as unknown as JsonObject,
    recordedAt,
    commandId,
    commandDigest,
    reads,
  };
};

/** The record of what a command did. */
export const eventRecord = (stream: string, head: StreamHead, events: object[], identity: Identity): EventRecord => ({
  ...envelope(stream, head, identity),
  seq: head.version + 1,
  events: events as EventEntry[],
});

/** The record of why a command was refused. */
export const refusalRecord = (
  stream: string,
  head: StreamHead,
  action: string,
  refused: Refusal,
  identity: Identity,
): RefusalRecord => {
  const { code, ...details } = recordedRefusal(action, refused);
  // What a refusal tells is plain JSON (refusals/refusal.ts).
  return {
    ...envelope(stream, head, identity),
    at: head.version,
    refusal: { code, details: details as unknown as JsonObject },
  };
};
