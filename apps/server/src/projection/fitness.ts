import { setTimeout as wait } from 'node:timers/promises';
import type { Engines } from '../engines/open-engines.js';
import { holdMarks } from './log-marks.js';

/**
 * Why the read models cannot be gone on with and must be made anew; null while they can. They were made by other rules,
 * are not there, or are those of another past: an older copy of the log was put in its place, or of them.
 */
export const whyUnfit = async ({
  log,
  store,
  fingerprint,
}: Pick<Engines, 'log' | 'store' | 'fingerprint'>): Promise<string | null> => {
  const made = await store.fingerprint();
  if (made === null) return 'The read models are missing';
  if (made !== fingerprint) return 'The read models were made by other rules, or of another log';
  const { foreign, beyond } = await holdMarks(log, store);
  if (foreign !== null) return foreign;
  if (beyond === null) return null;
  // Another node may have shown what this one has not read yet. A leader that has just taken over may say less than is
  // there for a moment, so it is asked twice whether the log ends before the marks.
  await log.upToDate();
  await wait(betweenLooks);
  await log.upToDate();
  const again = await holdMarks(log, store);
  return again.foreign ?? again.beyond;
};

/** Time for a new leader of a partition to learn how far it is committed, ms. */
const betweenLooks = 1_000;
