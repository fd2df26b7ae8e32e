import { addDays, daysBetween, type LegalDate } from '../deadlines/index.js';
import { answerOn } from '../law-data/settings.js';
import type { Law } from '../law.js';
import type { LateFine } from './late-fine.js';
import { notYet } from './overdue-days.js';

/** A stage of an agreement with the last day on which it is paid in time; `notYet` while the execution is stopped. */
export interface StageDue {
  /** In fen. */
  readonly amount: number;
  readonly payBy: LegalDate;
}

/**
 * The time in which nothing is executed: a body stopped it, or the bureau paused it (ARL Art.42; ALL Art.56; ACL
 * Art.39).
 */
const stops = ({ challenges, pauses }: LateFine): { from: LegalDate; to: LegalDate }[] =>
  [
    ...challenges
      .filter(({ executionStopped }) => executionStopped)
      .map(({ startedOn, endedOn }) => ({ from: startedOn, to: endedOn ?? notYet })),
    ...pauses.map(({ from, to }) => ({ from, to: to ?? notYet })),
  ].sort((one, other) => one.from.localeCompare(other.from));

/** Since when the execution is stopped; null while it runs. */
export const stoppedSince = (late: LateFine): LegalDate | null =>
  stops(late).find(({ to }) => to === notYet)?.from ?? null;

/**
 * The stages of an agreement with the days to pay them by. One whose day comes while the execution is stopped is not
 * missed: it is due on the day on which it runs again, or by the dated setting `stagesWaitWithStop` every later stage
 * waits as long as the stop lasts (ACL Art.42 [M]).
 */
export const stagesDue = (late: LateFine, law: Law): StageDue[] => {
  const { agreement } = late;
  if (agreement === null) return [];
  const { agreedOn, stages } = agreement;
  const wait = answerOn(law.settings, 'stagesWaitWithStop', agreedOn);
  const since = stops(late).filter(({ to }) => to > agreedOn);
  return stages.map(({ amount, payBy }) => ({
    amount,
    payBy: since.reduce((due, { from, to }) => {
      const isLater = wait ? from <= due : from <= due && due < to;
      if (!isLater) return due;
      if (!wait || to === notYet) return to;
      return addDays(due, daysBetween(from < agreedOn ? agreedOn : from, to));
    }, payBy),
  }));
};
