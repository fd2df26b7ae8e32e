import type { Context } from '../context.js';
import { dueDate, getClockRow, type LegalDate } from '../deadlines/index.js';
import { refusals, type Refusal } from '../refusals/index.js';

interface Act {
  readonly violationEndedOn: LegalDate;
  /** Day on which the violation was found: that of the clue. */
  readonly foundOn: LegalDate;
  readonly graveHarm: boolean;
  /** Which of several acts of the case it is. */
  readonly act?: string;
}

const clock = 'limitation';
const grave = 'life-health-finance';

/** The last day on which the act could be found, and still be punished. */
const lastDay = ({ violationEndedOn, graveHarm }: Act, { law }: Context): string => {
  const fiveYears =
    graveHarm && getClockRow(law.clocks, clock, grave).versions.some(({ validFrom }) => validFrom <= violationEndedOn);
  return dueDate({ clock, variant: fiveYears ? grave : 'general', start: violationEndedOn }, law).due;
};

/** Whether the act was found after the time in which it could be punished (APL Art.36). */
export const isPastLimitation = (act: Act, context: Context): boolean => act.foundOn > lastDay(act, context);

/**
 * APL Art.36: two years, five where life, health or financial safety was harmed. The five years came with the revision
 * of 2021-07-15; an act that ended before keeps the two of its day (APL Art.37).
 */
export const refuseIfLimitationExpired = (act: Act, context: Context): Refusal | null =>
  isPastLimitation(act, context) ? refusals.limitationExpired(lastDay(act, context), act.act) : null;
