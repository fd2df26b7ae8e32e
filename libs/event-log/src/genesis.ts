import { randomUUID } from 'node:crypto';
import { canonicalBytes } from './canonical.js';
import { ENVELOPE_VERSION } from './envelope.js';

/** The first record of every partition: which log this is, and how many partitions it has for life. */
export interface Genesis {
  id: string;
  partitions: number;
}

/** The bytes of a new log's genesis. They count as a leaf and are no record of any stream. */
export function newGenesis(partitions: number): Uint8Array {
  return canonicalBytes({ v: ENVELOPE_VERSION, genesis: { id: randomUUID(), partitions } });
}
