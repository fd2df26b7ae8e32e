import * as reasons from '../unanswered/unanswered.js';
import { problems, type Problem } from './problem.js';

/** The form over HTTP of each reason why a question is not answered; null for one that has none yet. */
export const problemOfUnanswered = (reason: reasons.Unanswered): Problem | null => {
  if (reason instanceof reasons.Malformed) return problems.malformed(reason.message);
  if (reason instanceof reasons.InvalidFields) return problems.invalidFields(reason.fields);
  if (reason instanceof reasons.NotAuthenticated) return problems.unauthenticated(reason.message);
  if (reason instanceof reasons.Denied) return problems.forbidden(reason.message);
  if (reason instanceof reasons.NotFound) return problems.notFound(reason.what);
  if (reason instanceof reasons.NotNow) return problems.unavailable(reason.message);
  if (reason instanceof reasons.NotSeenYet) return problems.notSeenYet(reason.message);
  if (reason instanceof reasons.TooManyStreams) return problems.tooManyStreams(reason.message);
  if (reason instanceof reasons.AnotherContent) return problems.anotherContent(reason.message);
  if (reason instanceof reasons.FileLost) return problems.fileLost(reason.message);
  return null;
};
