import { hash } from 'node:crypto';
import type { JsonValue, LogRecord } from './envelope.js';

/** Canonical JSON (RFC 8785) as UTF-8: the bytes that are stored, hashed and never written in any other way. */
export const canonicalBytes = (value: LogRecord | JsonValue): Uint8Array => Buffer.from(canonicalText(value));

/** SHA-256, hex. */
export const hashOf = (bytes: Uint8Array): string => hash('sha256', bytes, 'hex');

/** The commandId of an actor's Idempotency-Key: two actors with the same key never meet. */
export const commandIdOf = (actorId: string, idempotencyKey: string): string =>
  hashOf(canonicalBytes([actorId, idempotencyKey]));

/**
 * Canonical JSON, written in one walk: of every command and every record. A field without a value is none; in a list it
 * is null.
 */
export const canonicalText = (value: LogRecord | JsonValue): string => continued('', value);

/** A text with a value after it: the text grows in place, where texts of parts would each be joined to their whole. */
const continued = (text: string, value: unknown): string => {
  if (typeof value === 'string') return text + quoted(value);
  if (typeof value === 'number') return text + (Number.isFinite(value) ? String(value) : 'null');
  if (typeof value === 'boolean') return text + (value ? 'true' : 'false');
  if (typeof value !== 'object' || value === null) return `${text}null`;
  return Array.isArray(value) ? withList(text, value) : withObject(text, value as Record<string, unknown>);
};

const withList = (before: string, list: readonly unknown[]): string => {
  let text = `${before}[`;
  for (let place = 0; place < list.length; place++) text = continued(place === 0 ? text : `${text},`, list[place]);
  return `${text}]`;
};

const withObject = (before: string, object: Record<string, unknown>): string => {
  let text = `${before}{`;
  let lead = '';
  // By UTF-16 code units, as RFC 8785 §3.2.3 wants it and sort() does it.
  for (const name of Object.keys(object).sort()) {
    const value = object[name];
    if (value === undefined) continue;
    text = continued(`${text}${lead}${quoted(name)}:`, value);
    lead = ',';
  }
  return `${text}}`;
};

/** What JSON writes in another way: quote, backslash, control characters, halves of a pair. */
const SPECIAL = /["\\\p{Cc}\p{Cs}]/u;

const quoted = (text: string): string => (SPECIAL.test(text) ? JSON.stringify(text) : `"${text}"`);
