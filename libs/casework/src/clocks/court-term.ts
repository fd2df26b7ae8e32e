import type { LegalDate } from '../deadlines/index.js';
import { answerOn } from '../law-data/settings.js';
import type { Law } from '../law.js';
import { ofReview } from '../state/execution-result.js';
import type { CaseInExecution } from '../state/questions.js';
import { computed } from './computed.js';
import type { Running } from './running.js';

/** The last day for the court, where its three months begin on a day; what comes later revives nothing (ACL Art.53). */
export const courtEnds = (start: LegalDate, law: Law): LegalDate =>
  computed({ id: 'court-application', start, stoppedOn: null }, law).due;

/** Time in which the court is not asked: since when, and the day on which it is over; null while nobody knows it. */
interface Given {
  readonly since: LegalDate;
  readonly until: LegalDate | null;
  /** A later one takes its place, shorter or longer, as with deferrals; a pause adds to what was given. */
  readonly replaces: boolean;
}

const deferrals = ({ execution: { enforcement } }: CaseInExecution): Given[] => {
  const { deferral, earlierDeferrals } = enforcement;
  const granted = deferral === null ? earlierDeferrals : [...earlierDeferrals, deferral];
  return granted.map(({ grantedOn: since, instalments }) => {
    return { since, until: instalments.at(-1)?.payBy ?? since, replaces: true };
  });
};

/** An agreement on execution, to its last stage or its breach; a dated setting (ACL Art.42(2), 53). */
const agreed = ({ execution: { enforcement } }: CaseInExecution, law: Law): Given[] => {
  const { agreement } = enforcement;
  if (agreement === null || !answerOn(law.settings, 'agreementMovesCourtTerm', agreement.agreedOn)) return [];
  const { agreedOn: since, brokenOn, stages } = agreement;
  return [{ since, until: brokenOn ?? stages.at(-1)?.payBy ?? since, replaces: true }];
};

/** Pauses of the execution, in which the court is not asked; a dated setting (ACL Art.39, 53). */
const paused = ({ execution: { enforcement } }: CaseInExecution, law: Law): Given[] => {
  const { pause, earlierPauses } = enforcement;
  const all = pause === null ? earlierPauses : [...earlierPauses, { from: pause.on, to: null }];
  return all
    .filter(({ from }) => answerOn(law.settings, 'pauseMovesCourtTerm', from))
    .map(({ from, to }) => ({ since: from, until: to, replaces: false }));
};

/**
 * What a reviewing body enforced itself until it left that to the bureau: nobody here could ask the court meanwhile; a
 * dated setting [I] (ARL Art.78; ACL Art.53).
 */
const withReviewBody = ({ challenges, execution }: CaseInExecution, law: Law): Given[] => {
  const left = execution.enforcement.byReview?.find(({ outcome }) => outcome === 'left-to-bureau');
  if (left === undefined || !answerOn(law.settings, 'leftToBureauMovesCourtTerm', left.on)) return [];
  const since = challenges.brought.findLast(
    ({ endedOn, findings }) => endedOn !== null && endedOn <= left.on && ofReview.has(findings.at(-1)?.outcome ?? ''),
  )?.endedOn;
  return since == null ? [] : [{ since, until: left.on, replaces: false }];
};

/**
 * The three months begin with the end of time that was given before they were over, and stand still while the execution
 * is paused (PR Art.76(2); ACL Art.39).
 */
export const courtTerm = (
  served: CaseInExecution,
  remedyEnds: LegalDate,
  law: Law,
): Pick<Running, 'start' | 'pausedSince'> => {
  const given = [...deferrals(served), ...agreed(served, law), ...paused(served, law), ...withReviewBody(served, law)];
  let start = remedyEnds;
  let pausedSince: LegalDate | null = null;
  for (const { since, until, replaces } of given.sort((one, other) => (one.since < other.since ? -1 : 1))) {
    if (since > courtEnds(start, law)) continue;
    if (until === null) pausedSince = since;
    else start = [until, remedyEnds, replaces ? until : start].reduce((one, other) => (one > other ? one : other));
  }
  return { start, pausedSince };
};
