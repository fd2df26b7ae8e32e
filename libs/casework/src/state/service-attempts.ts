import type { LegalDate } from '../deadlines/index.js';
import type { ServedDocument, ServiceAttempted } from '../events/service.js';
import type { CaseTakenUp } from './questions.js';

/** The failed attempts to serve a document that has been there since a day; an earlier one of its kind is another. */
export const attemptsOf = (
  { aside }: Pick<CaseTakenUp, 'aside'>,
  document: ServedDocument,
  since: LegalDate,
): readonly ServiceAttempted[] =>
  aside.serviceAttempts.filter((each) => each.document === document && each.attemptedOn >= since);

/** Day of the first act of service of a document, though it failed; null where nothing was tried (PR Art.81, 82). */
export const firstAttempt = (
  state: Pick<CaseTakenUp, 'aside'>,
  document: ServedDocument,
  since: LegalDate,
): LegalDate | null =>
  attemptsOf(state, document, since).reduce<LegalDate | null>(
    (first, { attemptedOn }) => (first === null || attemptedOn < first ? attemptedOn : first),
    null,
  );
