import { hash } from 'node:crypto';
import { canonicalize } from 'json-canonicalize';
import type { JsonValue, LogRecord } from './envelope.js';

/** Canonical JSON (RFC 8785) as UTF-8: the bytes that are stored, hashed and never written in any other way. */
export function canonicalBytes(value: LogRecord | JsonValue): Uint8Array {
  return Buffer.from(canonicalText(value));
}

/** SHA-256, hex. */
export function hashOf(bytes: Uint8Array): string {
  return hash('sha256', bytes, 'hex');
}

/** The commandId of an actor's Idempotency-Key: two actors with the same key never meet. */
export function commandIdOf(actorId: string, idempotencyKey: string): string {
  return hashOf(canonicalBytes([actorId, idempotencyKey]));
}

/** Canonical JSON. The library takes an object that appears twice for a circle when one path is a prefix of the other; a copy shares nothing. */
export function canonicalText(value: LogRecord | JsonValue): string {
  try {
    return canonicalize(value);
  } catch {
    return canonicalize(JSON.parse(JSON.stringify(value)));
  }
}
