import { ENVELOPE_VERSION, type LogRecord } from './envelope.js';
import type { Genesis } from './genesis.js';

/** What the bytes of one place in a partition turn out to be. Everything but a record is void. */
export type Reading =
  | { kind: 'record'; record: LogRecord }
  | { kind: 'genesis'; genesis: Genesis }
  | { kind: 'malformed'; reason: string }
  | { kind: 'unknown-version'; version: number };

const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * Reads the bytes of one place. Malformed bytes are void for every reader and for ever, so what counts as malformed is
 * part of the envelope version. An unknown version must stop the partition: this program cannot know what that record
 * does to its stream.
 */
export const parseRecord = (bytes: Uint8Array): Reading => {
  let value: unknown;
  try {
    value = JSON.parse(utf8.decode(bytes));
  } catch {
    return { kind: 'malformed', reason: 'not JSON in UTF-8' };
  }
  if (!isObject(value)) return { kind: 'malformed', reason: 'not a JSON object' };
  const version = value['v'];
  if (isCount(version) && version > ENVELOPE_VERSION) return { kind: 'unknown-version', version };
  if (!isKnown(version)) return { kind: 'malformed', reason: `v must be ${KNOWN}` };
  if (version === 1 && 'genesis' in value) return genesisIn(value['genesis']);
  if (isLogRecord(value)) return { kind: 'record', record: value };
  return { kind: 'malformed', reason: malformation(value) ?? '' };
};

const isLogRecord = (value: object): value is LogRecord => malformation(value) === undefined;

/** What is wrong with an envelope of this version, undefined when nothing is. */
export const malformation = (envelope: object): string | undefined => {
  const fields = envelope as Fields;
  for (const [name, holds, wanted] of ENVELOPE) if (!holds(fields[name])) return `${name} must be ${wanted}`;
  if ('refusal' in fields === 'events' in fields) return 'exactly one of events and refusal must be there';
  for (const [name, holds, wanted] of 'refusal' in fields ? REFUSAL : EVENTS)
    if (!holds(fields[name])) return `${name} must be ${wanted}`;
  return undefined;
};

type Fields = Record<string, unknown>;
type Demand = [name: string, holds: (value: unknown) => boolean, wanted: string];

// Names go into LMDB keys, which hold 1978 bytes: 200 and 128 characters of at most 4 bytes fit together.
const STREAM_NAME = /^[^\p{Cc}\p{Cs}]{1,200}$/u;
const COMMAND_ID = /^[^\p{Cc}\p{Cs}]{1,128}$/u;
const HASH = /^[0-9a-f]{64}$/;
const KNOWN = `a version from 1 to ${ENVELOPE_VERSION}`;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/;

const isKnown = (version: unknown): boolean => isCount(version) && version >= 1 && version <= ENVELOPE_VERSION;

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const ENVELOPE: Demand[] = [
  ['v', isKnown, KNOWN],
  ['stream', (value) => isText(value, STREAM_NAME), '1 to 200 characters, none of them a control character'],
  ['prevHash', (value) => isText(value, HASH), '64 hex digits'],
  ['commandId', (value) => isText(value, COMMAND_ID), '1 to 128 characters, none of them a control character'],
  ['commandDigest', (value) => typeof value === 'string', 'text'],
  ['actor', isObject, 'an object'],
  ['recordedAt', (value) => isText(value, INSTANT), 'a UTC ISO 8601 instant'],
  ['reads', (value) => isObject(value) && Object.values(value).every(isCount), 'an object of stream versions'],
];
const EVENTS: Demand[] = [
  ['seq', (value) => isCount(value) && value > 0, 'a whole number from 1'],
  [
    'events',
    (value) => Array.isArray(value) && value.length > 0 && value.every(isEvent),
    'a list of at least one event',
  ],
];

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;
const REFUSAL: Demand[] = [
  ['at', isCount, 'a whole number from 0'],
  [
    'refusal',
    (value) => isObject(value) && typeof value['code'] === 'string' && isObject(value['details']),
    'a code with details',
  ],
];

const isEvent = (value: unknown): boolean =>
  isObject(value) &&
  typeof value['type'] === 'string' &&
  isCount(value['v']) &&
  typeof value['occurredAt'] === 'string' &&
  isObject(value['data']);

const genesisIn = (value: unknown): Reading => {
  if (isObject(value)) {
    const { id, partitions } = value;
    if (typeof id === 'string' && isCount(partitions) && partitions > 0)
      return { kind: 'genesis', genesis: { id, partitions } };
  }
  return { kind: 'malformed', reason: 'genesis must have an id and a number of partitions' };
};

const isText = (value: unknown, pattern: RegExp): boolean => typeof value === 'string' && pattern.test(value);
