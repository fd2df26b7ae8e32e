import { canonicalText } from './canonical.js';
import type { LogRecord } from './envelope.js';
import { RecordTooLarge } from './errors.js';
import type { CommitResult, StoredRecord } from './port.js';
import { malformation } from './reading.js';

/** Canonical bytes of one record at most; a Kafka message of 1 MiB holds it with all its framing. */
export const MOST_RECORD_BYTES = 900_000;

/** A record that somebody wants in the log, in the form in which it will be stored; `record` is what `bytes` say. */
export interface Proposal {
  readonly record: LogRecord;
  readonly bytes: Uint8Array;
}

/**
 * @throws {RecordTooLarge} over 900 kB.
 * @throws {TypeError} an envelope that every reader would take as void: the caller is wrong.
 */
export const propose = (record: LogRecord): Proposal => {
  const text = canonicalText(record);
  // From here on the record is what its bytes say: what is told and folded is what a reader of the log would find, and
  // the caller's own object may change.
  const written = JSON.parse(text) as LogRecord;
  const fault = malformation(written);
  if (fault !== undefined) throw new TypeError(`No record of this log: ${fault}`);
  const bytes = Buffer.from(text);
  if (bytes.length > MOST_RECORD_BYTES) throw new RecordTooLarge(bytes.length, MOST_RECORD_BYTES);
  return { record: written, bytes };
};

/** The answer to a proposal whose commandId already has an owner. */
export const answerOfOwner = ({ record }: Proposal, first: StoredRecord): CommitResult => ({
  outcome: first.record.commandDigest === record.commandDigest ? 'repeated' : 'key-reused',
  first,
});
