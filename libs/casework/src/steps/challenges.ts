import { confirmJudgment } from '../actions/challenges/confirm-judgment.js';
import { correctDecision } from '../actions/challenges/correct-decision.js';
import { correctEntry } from '../actions/challenges/correct-entry.js';
import { fileAnswer } from '../actions/challenges/file-answer.js';
import { grantReviewAccess } from '../actions/challenges/grant-review-access.js';
import { openRound } from '../actions/challenges/open-round.js';
import { recordJudgment } from '../actions/challenges/record-judgment.js';
import { recordReconsiderationResult } from '../actions/challenges/record-reconsideration-result.js';
import { recordReconsideration } from '../actions/challenges/record-reconsideration.js';
import { recordSuit } from '../actions/challenges/record-suit.js';
import { settleDuty } from '../actions/challenges/settle-duty.js';
import { withdrawPublication } from '../actions/challenges/withdraw-publication.js';
import { withdrawReviewAccess } from '../actions/challenges/withdraw-review-access.js';
import { recordListingRemoved } from '../actions/decision/record-listing-removed.js';
import { recordPayment } from '../actions/execution/record-payment.js';
import { caseworker, departmentHead, may } from './row.js';

/** What a reviewing body may read while it looks at the decision. */
const readingFor = [may(departmentHead, grantReviewAccess), may(departmentHead, withdrawReviewAccess)];
/** A suit and its judgments; in a new round it is about the one before (ALL). */
export const suing = [
  may(caseworker, recordSuit),
  may(caseworker, fileAnswer),
  may(caseworker, recordJudgment),
  may(caseworker, confirmJudgment),
  ...readingFor,
];
/** Duties that an earlier decision left are done whatever the stage of the new round (procedure §4.8). */
export const owing = [
  may(caseworker, withdrawPublication),
  may(caseworker, recordListingRemoved),
  may(caseworker, settleDuty),
];

/** From the day the decision reached the party: challenges and what they leave (procedure §4.6-§4.8). */
export const challenging = [
  may(caseworker, recordReconsideration),
  may(caseworker, recordReconsiderationResult),
  ...suing,
  ...owing,
];
/** The same for a decision that went through the ordinary procedure. */
export const challengingServed = [...challenging, may(departmentHead, openRound), may(caseworker, correctDecision)];

/** An entry that was wrong (procedure §4.9). */
export const correcting = [may(caseworker, correctEntry)];

/** The same after the end, and a payment that was made at the bank (ACL Art.41). */
export const comingLate = [may(caseworker, recordPayment), ...correcting];
