import { answerOn } from '../law-data/settings.js';
import type { Law } from '../law.js';
import { refusals, type Refusal } from '../refusals/index.js';
import type { Challenge } from '../state/challenges.js';
import { ofReview } from '../state/execution-result.js';
import type { CaseInExecution } from '../state/questions.js';

/** Outcomes that put another decision, or none, in the place of what stood; what a court leaves the bureau executes. */
const replacing: ReadonlySet<string> = new Set(['changed', 'mediated', 'varied', 'revoked-partly', 'revoked', 'void']);

/**
 * The reconsideration whose body enforces what stands, because its own decision or letter of mediation does: a dated
 * setting [M]. Null where the bureau enforces, as after a decision that was maintained, or where the reviewing body
 * left it to the bureau (ARL Art.78).
 */
export const reviewThatEnforces = ({ challenges }: Pick<CaseInExecution, 'challenges'>, law: Law): Challenge | null => {
  const replaced = challenges.brought
    .filter(({ endedOn, findings }) => endedOn !== null && replacing.has(findings.at(-1)?.outcome ?? ''))
    .toSorted((one, other) => (one.endedOn ?? '').localeCompare(other.endedOn ?? ''))
    .at(-1);
  const finding = replaced?.findings.at(-1);
  if (replaced === undefined || finding === undefined || replaced.endedOn === null) return null;
  if (replaced.kind !== 'reconsideration' || !ofReview.has(finding.outcome)) return null;
  if ('bureauEnforces' in finding && finding.bureauEnforces) return null;
  return answerOn(law.settings, 'reviewBodyEnforces', replaced.endedOn) ? replaced : null;
};

/**
 * The bureau neither demands what a reviewing body decided nor asks the court for it, pauses, agrees on or ends its
 * execution (ARL Art.78; ACL Art.39, 40, 42). A deferral is no execution: who paid to the bureau asks it (APL Art.66).
 */
export const refuseIfReviewBodyEnforces = (state: Pick<CaseInExecution, 'challenges'>, law: Law): Refusal | null => {
  const review = reviewThatEnforces(state, law);
  return review === null ? null : refusals.reviewBodyEnforces(review.before, review.id);
};
