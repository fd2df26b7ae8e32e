import { randomUUID } from 'node:crypto';
import { canonicalBytes } from './canonical.js';

/** A genesis is the same in every version of the envelope: whoever reads it learns which log this is. */
const GENESIS_VERSION = 1;

/** The first record of every partition: which log this is, and how many partitions it has for life. */
export interface Genesis {
  readonly id: string;
  readonly partitions: number;
}

/** The bytes of a new log's genesis. They count as a leaf and are no record of any stream. */
export const newGenesis = (partitions: number): Uint8Array =>
  canonicalBytes({ v: GENESIS_VERSION, genesis: { id: randomUUID(), partitions } });
