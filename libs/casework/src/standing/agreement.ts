import { addDays, type LegalDate } from '../deadlines/index.js';
import { receivedOf } from '../evolve/performance.js';
import type { Law } from '../law.js';
import type { LateFine } from './late-fine.js';
import { paidBy } from './overdue-days.js';
import { stagesDue } from './stages-due.js';

/** Surcharge in fen that had grown by the end of a day, whatever was agreed. */
type Grown = (day: LegalDate) => number;

/**
 * The day from which the agreement of a case is broken, null while it is kept or where there is none: the first after
 * a stage that was not paid whole in its time, whether or not anybody recorded the breach, or the recorded one (ACL
 * Art.42(2)). Only stages that ended before `day` are looked at.
 */
export const agreementBrokenOn = (late: LateFine, day: LegalDate, grown: Grown, law: Law): LegalDate | null => {
  const { agreement } = late;
  if (agreement === null) return null;
  const { brokenOn } = agreement;
  const recorded = brokenOn !== null && brokenOn <= day ? brokenOn : null;
  const missed = missedStage(late, day, grown, law);
  const first = missed === null ? null : addDays(missed, 1);
  if (recorded === null || first === null) return recorded ?? first;
  return first < recorded ? first : recorded;
};

/** The last day of the first stage before a day that was not paid whole in its time; null where there is none. */
export const missedStage = (late: LateFine, day: LegalDate, grown: Grown, law: Law): LegalDate | null => {
  const stages = stagesDue(late, law);
  const missed = stages.find(({ payBy }, place) => {
    const later = stages.slice(place + 1).reduce((sum, { amount }) => sum + amount, 0);
    return payBy < day && openOn(late, payBy, grown) > later;
  });
  return missed?.payBy ?? null;
};

/**
 * What is open at the end of a day of what the stages are for: the fine, or where it was paid before the agreement the
 * surcharge that this does not give up.
 */
const openOn = (late: LateFine, day: LegalDate, grown: Grown): number => {
  const { agreedOn = day, surchargeWaived = 0 } = late.agreement ?? {};
  const fine = fineAgreedOn(late, agreedOn);
  const isOfFine = fine > receivedOf(paidBy(late, agreedOn), 'fine');
  if (isOfFine) return fine - receivedOf(paidBy(late, day), 'fine');
  return grown(agreedOn) - surchargeWaived - receivedOf(paidBy(late, day), 'surcharge');
};

/**
 * The fine, in fen, that the stages are for: what was added to it later has its own term, what fell away is not asked.
 */
const fineAgreedOn = ({ fine, earlierFines }: LateFine, agreedOn: LegalDate): number =>
  Math.min(fine, earlierFines.find(({ until }) => agreedOn < until)?.fine ?? fine);
