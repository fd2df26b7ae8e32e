import { createHash } from 'node:crypto';
import { caseFileOf } from '#casework';
import { ENVELOPE_VERSION } from '#event-log';
import { caseRecordOf } from '../../apps/server/src/streams/streams.js';
import type { BenchNode } from './bench-node.js';
import { beside, seconds, type Figure } from './table.js';

/** A log's size, in numbers and as the table prints it. */
export interface Size {
  events: number;
  label: string;
}

/** Every case folded from its records, beside a scan of the same log. */
export const folding = async ({ log }: BenchNode, { events, label }: Size): Promise<Figure[]> => {
  let began = performance.now();
  for (const { record } of log.read(0, 0))
    if (record.v > ENVELOPE_VERSION) throw new Error('There is no later version');
  const scan = events / seconds(began);
  began = performance.now();
  for (const stream of log.streams('case/')) caseFileOf(stream, log.readStream(stream).map(caseRecordOf));
  const fold = events / seconds(began);
  const baseline = { name: 'log scan', value: scan };
  const figure = beside(`fold all cases, ${label}`, fold, 'events/s', baseline, null);
  return [{ ...figure, aim: '≥ 50,000/s', isMet: (value) => value >= 50_000 }];
};

/** Hashes, chains, trees and the log rule of the whole log, beside SHA-256 of the same bytes. */
export const verifying = async ({ log }: BenchNode, { events, label }: Size): Promise<Figure[]> => {
  let hashing = 0;
  for (const { bytes } of log.read(0, 0)) {
    const began = performance.now();
    createHash('sha256').update(bytes).digest();
    hashing += performance.now() - began;
  }
  const hashed = events / (hashing / 1_000);
  const began = performance.now();
  const faults = await log.verify();
  if (faults.length > 0) throw new Error('The log that was just written is at fault');
  const verified = events / seconds(began);
  const baseline = { name: 'SHA-256', value: hashed };
  return [beside(`verify the log, ${label}`, verified, 'events/s', baseline, 0.2)];
};
