import type { Around } from '../context.js';
import type { LegalDate } from '../deadlines/index.js';
import type { Redaction, SecrecyReview } from '../events/publication.js';
import { answerOn } from '../law-data/settings.js';
import { refusals, type Refusal } from '../refusals/index.js';

/** What of a publication the secrecy review is about. */
interface Shown {
  readonly publishedOn: LegalDate;
  readonly secrecyReview?: SecrecyReview;
  readonly redactions?: readonly Redaction[];
}

/** Redactions that only a secrecy review can find (PUB Art.5); the others are for Art.6. */
const secrets: ReadonlySet<Redaction['ground']> = new Set(['state-secret', 'public-security'] as const);

/**
 * A decision is reviewed for secrets before it is shown, by somebody of the register who does not enter it; what is
 * secret is not shown, and what was found is taken out and named (PUB Art.5). Whether every publication needs the
 * review on file is a dated setting.
 */
export const refuseUnlessSecrecyReviewed = (
  decidedOn: LegalDate,
  { publishedOn, secrecyReview, redactions = [] }: Shown,
  context: Around,
): Refusal | null => {
  const found = redactions.filter(({ ground }) => secrets.has(ground));
  if (secrecyReview === undefined) {
    const isNeeded = found.length > 0 || answerOn(context.law.settings, 'publicationNeedsSecrecyReview', context.day);
    return isNeeded ? refusals.missingBefore('secrecy-review', 'PUB Art.5') : null;
  }
  const { reviewer, reviewedOn, finding } = secrecyReview;
  if (context.officer(reviewer) === undefined) return refusals.officerUnknown(reviewer);
  if (reviewer === context.actor.id) return refusals.separationOfDuty(reviewer, 'enters-publication', 'PUB Art.5');
  if (reviewedOn < decidedOn) return refusals.beforeTheCase('the-secrecy-review', 'the-decision');
  if (reviewedOn > publishedOn) return refusals.notInOrder('publishedOn', 'the-secrecy-review');
  if (finding === 'secret') return refusals.decisionSecret();
  return (finding === 'open-but-redacted') === found.length > 0 ? null : refusals.secretsNotNamed(finding);
};
