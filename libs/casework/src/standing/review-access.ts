import type { LegalDate } from '../deadlines/index.js';
import type { CaseState } from '../state/case-state.js';
import type { ReviewAccess } from '../state/challenges.js';
import { linesOf } from '../state/lines.js';
import { canBeChallenged } from '../state/questions.js';

/** Whom of a reviewing body the case was opened to, for the decision of any of its parties; those of the past too. */
export const reviewAccessOf = (state: CaseState): ReviewAccess[] =>
  linesOf(state).flatMap((line) => (canBeChallenged(line) ? (line.challenges.access ?? []) : []));

/** Whether a person of a reviewing body may read the case on a day: up to the last one that was granted. */
export const isOpenTo = (state: CaseState, reader: string, day: LegalDate): boolean =>
  reviewAccessOf(state).some(
    (access) => access.reader === reader && access.withdrawnOn === null && day <= access.until,
  );
