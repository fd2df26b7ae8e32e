import * as reasons from '../unanswered/unanswered.js';
import type { Problem } from './problem.js';
import { problems } from './problems.js';

/** The form over HTTP of each reason why a question is not answered; null for one that has none yet. */
export const problemOfUnanswered = (reason: reasons.Unanswered): Problem | null => {
  if (reason instanceof reasons.Malformed) return problems.malformed(reason.said);
  if (reason instanceof reasons.InvalidFields) return problems.invalidFields(reason.fields);
  if (reason instanceof reasons.NotAuthenticated) return problems.unauthenticated(reason.said);
  if (reason instanceof reasons.Denied) return problems.forbidden(reason.said);
  if (reason instanceof reasons.NotFound) return problems.notFound(reason.what);
  if (reason instanceof reasons.NotNow) return problems.unavailable(reason.said);
  if (reason instanceof reasons.NotSeenYet) return problems.notSeenYet(reason.said);
  if (reason instanceof reasons.TooManyStreams) return problems.tooManyStreams(reason.said);
  if (reason instanceof reasons.AnotherContent) return problems.anotherContent(reason.said);
  if (reason instanceof reasons.FileLost) return problems.fileLost(reason.said);
  return null;
};
