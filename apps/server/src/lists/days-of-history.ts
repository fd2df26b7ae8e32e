import { addDays, type LegalDate } from '#casework';
import { Malformed } from '../unanswered/unanswered.js';

/** The days of a back-test, both included. */
export interface DaysOfHistory {
  readonly from: LegalDate;
  readonly to: LegalDate;
}

const usualDays = 364;
/** Ten years: the months that a rule is looked at are bounded. */
const mostDays = 3_653;

/** The days that are asked for: without them the year up to today. @throws {Malformed} */
export const daysOfHistory = (asked: Partial<DaysOfHistory>, today: LegalDate): DaysOfHistory => {
  const { to = today } = asked;
  const { from = addDays(to, -usualDays) } = asked;
  if (from > to || addDays(from, mostDays) < to)
    throw new Malformed(
      'from must be a day before to, at most ten years before it.',
      'from 应当早于 to，且相距不超过十年。',
    );
  return { from, to };
};
