/**
 * The shape of a record in the log. The log knows streams, places and hashes; events, actors and reads are opaque JSON
 * to it.
 */

export type JsonValue = null | boolean | number | string | JsonValue[] | { [key: string]: JsonValue };
export type JsonObject = { [key: string]: JsonValue };

/**
 * Number of the envelope format that this program writes; it understands those before it too. In version 1 refusals
 * stood beside the chain of their stream; from version 2 on each record names the last accepted record of either kind
 * as its predecessor.
 */
export const ENVELOPE_VERSION = 2;

/** `prevHash` of the first record of every stream: 64 zeros. */
export const STREAM_START = '0'.repeat(64);

/**
 * One fact inside a record. `occurredAt` is a UTC ISO 8601 instant: when it happened, as opposed to when it was
 * recorded.
 */
export interface EventEntry {
  readonly type: string;
  readonly v: number;
  readonly occurredAt: string;
  readonly data: JsonObject;
}

interface EnvelopeFields {
  readonly v: number;
  readonly stream: string;
  /**
   * Hash (hex SHA-256 of the canonical bytes) of the stream's last accepted record of either kind, or STREAM_START; in
   * version 1 of its last accepted event record.
   */
  readonly prevHash: string;
  readonly commandId: string;
  readonly commandDigest: string;
  readonly actor: JsonObject;
  /** UTC ISO 8601; never earlier than the stream's last. */
  readonly recordedAt: string;
  /** Reference streams the decision looked at, with the version seen. */
  readonly reads: Record<string, number>;
}

/** A command that was accepted: it takes the places seq … seq + events.length - 1 of its stream. */
export interface EventRecord extends EnvelopeFields {
  readonly seq: number;
  readonly events: EventEntry[];
}

/** A command that the rules refused: it takes no place; `at` is the stream's length when it was refused. */
export interface RefusalRecord extends EnvelopeFields {
  readonly at: number;
  readonly refusal: { code: string; details: JsonObject };
}

export type LogRecord = EventRecord | RefusalRecord;
