import { hasWords, knowsReporter, reporterWords } from '../complaints/reporter.js';
import type { Complaint } from '../complaints/state.js';
import { refusals, type Refusal } from '../refusals/index.js';

/**
 * Who knows who complained or reported does not write it into a case (CR121 Art.37). Of others nothing is asked: the
 * answer would tell them whether they guessed right.
 */
export const refuseIfReporterNamed = (complaint: Complaint, said: object, person: string): Refusal | null =>
  knowsReporter(complaint, person) && hasWords(said, reporterWords(complaint)) ? refusals.reporterNamed() : null;
