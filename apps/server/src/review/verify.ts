import { setImmediate as breathe } from 'node:timers/promises';
import { eventCatalogue, invalidFields, type StreamKind } from '#casework';
import type { EventLog, StoredRecord, TreeHead } from '#event-log';
import type { Engines } from '../engines/open-engines.js';
import { filesOf, type NamedFile } from '../files/named-files.js';
import type { Report } from '../projection/rebuild.js';
import { findingOf, type Finding } from './finding-texts.js';
import { checkDocuments } from './verify-documents.js';
import { fileFindings } from './verify-files.js';
import { NumberCheck } from './verify-numbers.js';
import { TimeCheck } from './verify-times.js';

/** What is verified, and by which law. */
export type VerifiedParts = Pick<Engines, 'log' | 'store' | 'files' | 'law'>;

export interface Verified {
  records: number;
  events: number;
  /** Records that a person played in demonstration or simulation. */
  played: number;
  documents: number;
  /** Files that events name, each as often as it is named. */
  files: number;
  readonly findings: Finding[];
  /** Tree heads that a later verification, or anyone with a copy, can be held against. */
  readonly trees: { partition: number; size: number; root: string }[];
}

const kindOf = (stream: string): StreamKind | null => {
  const kind = stream.slice(0, stream.indexOf('/'));
  return kind in eventCatalogue ? (kind as StreamKind) : null;
};

/** Whether every event of a record is of the catalogue and of its version's shape. */
const schemaFindings = ({ record, position }: StoredRecord): Finding[] => {
  if (!('events' in record)) return [];
  const kind = kindOf(record.stream);
  const where = `partition ${position.partition}, record ${position.index}, ${record.stream}`;
  if (kind === null) return [findingOf(where, 'kind-unknown')];
  const catalogue: Record<string, { v: number; data: new () => object }> = eventCatalogue[kind];
  return record.events.flatMap(({ type, v, data }) => {
    const known = catalogue[type];
    if (known === undefined) return [findingOf(where, 'event-unknown', { type })];
    if (known.v !== v) return [findingOf(where, 'event-of-another-version', { type, version: v, known: known.v })];
    return invalidFields(known.data, data).map(({ field, reason }) =>
      findingOf(where, 'event-field-wrong', { type, field, reason }),
    );
  });
};

/**
 * Proves a log and its read models: chains, rule, Merkle trees and genesis (by the log itself), every event against its
 * schema, the sequence of numbers, every file that an event names against its digest, and every document against a
 * fresh fold.
 * @param roots tree heads that were kept elsewhere, which the log must have had.
 * @param caughtUp waits until the lists have seen what is in the log then.
 */
export const verifyAll = async (
  parts: VerifiedParts,
  report: Report = () => undefined,
  roots: readonly TreeHead[] = [],
  caughtUp: () => Promise<void> = () => Promise.resolve(),
): Promise<Verified> => {
  const { log, files } = parts;
  const faults = await log.verify((done, total) => report({ step: 'log', done, total }), roots);
  const findings: Finding[] = faults.map(({ partition, index, stream, code, parameters, message }) => ({
    where: `partition ${partition}${index === null ? '' : `, record ${index}`}${stream === null ? '' : `, ${stream}`}`,
    code,
    parameters,
    message,
  }));
  const verified: Verified = { records: 0, events: 0, played: 0, documents: 0, files: 0, findings, trees: [] };
  const named: NamedFile[] = [];
  const numbers = new NumberCheck(log);
  for (let partition = 0; partition < log.partitions; partition += 1) {
    verified.trees.push(log.treeHead(partition));
    named.push(...(await checkRecords(log, partition, { verified, numbers }, report)));
  }
  findings.push(...numbers.findings());
  verified.files = named.length;
  findings.push(...(await fileFindings(files, named, report)));
  const documents = await checkDocuments(parts, caughtUp, report);
  findings.push(...documents.findings);
  verified.documents = documents.looked;
  return verified;
};

/** @returns the files that the partition's events name. */
const checkRecords = async (
  log: EventLog,
  partition: number,
  { verified, numbers }: { verified: Verified; numbers: NumberCheck },
  report: Report,
): Promise<NamedFile[]> => {
  const named: NamedFile[] = [];
  const total = log.end(partition);
  const times = new TimeCheck(partition);
  for (const stored of log.read(partition, 0)) {
    verified.records += 1;
    if (stored.verdict === 'accepted') {
      if ('events' in stored.record) verified.events += stored.record.events.length;
      if (stored.record.actor['played'] === true) verified.played += 1;
      verified.findings.push(...schemaFindings(stored));
      numbers.take(stored);
      times.take(stored);
      named.push(...filesOf(stored));
    }
    if (verified.records % 500 === 0) {
      report({ step: `events of partition ${partition}`, done: stored.position.index, total });
      await breathe();
    }
  }
  verified.findings.push(...times.findings());
  return named;
};
