import { createHash } from 'node:crypto';
import { STREAM_START, type StoredRecord } from '#event-log';
import { positionText } from '../streams/position.js';

/** The record that holds an event, and what becomes of the chain of its stream when it is checked. */
export interface RecordOfEvent {
  readonly position: string;
  /** SHA-256 of the record's canonical bytes. */
  readonly hash: string;
  /** Hash of the last record of the stream. */
  readonly head: string;
  /** Whether each record of the stream has its hash and names the one before it. */
  readonly isChainWhole: boolean;
}

/** Version 1 of the envelope names the last record of events, later ones the last record of either kind. */
const isWhole = (records: readonly StoredRecord[]): boolean => {
  let [last, lastOfEvents] = [STREAM_START, STREAM_START];
  for (const { bytes, hash, record } of records) {
    const isNamed = record.prevHash === (record.v === 1 ? lastOfEvents : last);
    if (!isNamed || createHash('sha256').update(bytes).digest('hex') !== hash) return false;
    last = hash;
    if ('events' in record) lastOfEvents = hash;
  }
  return true;
};

/** @returns null where no record of the stream holds the event */
export const recordOfEvent = (records: readonly StoredRecord[], event: number): RecordOfEvent | null => {
  const holder = records.find(
    ({ record }) => 'events' in record && record.seq <= event && event < record.seq + record.events.length,
  );
  const head = records.at(-1);
  if (holder === undefined || head === undefined) return null;
  const { position, hash } = holder;
  return { position: positionText(position), hash, head: head.hash, isChainWhole: isWhole(records) };
};
