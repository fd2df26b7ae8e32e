import { addDays, type LegalDate } from '../deadlines/index.js';
import { answerOn } from '../law-data/settings.js';
import type { Law } from '../law.js';
import type { At } from '../state/case-state.js';
import { lateFineOf, owedPenalty } from './late-fine.js';
import { owedOn, type Owed } from './ledger.js';
import { fineRaises, gainsRaises, payBy, withoutRaises } from './raises.js';
import { instalmentsNotDue, newTermOn } from './surcharge.js';

/** What may be demanded on a day, in fen, or the last day on which the party may still pay. */
export type Demandable = Owed | { until: LegalDate };

/**
 * What may be demanded on a day, or the last day before the first on which something may be: where one term to pay ends
 * inside another, as the new fifteen days after a suit inside a deferral, the later day is told (APL Art.66, 72).
 */
export const demandableOn = (state: At<'executing' | 'summary'>, day: LegalDate, law: Law): Demandable => {
  const said = payableOn(state, day, law);
  if (!('until' in said)) return said;
  const after = addDays(said.until, 1);
  const later = day < after ? demandableOn(state, after, law) : said;
  return 'until' in later ? later : said;
};

/**
 * The term to pay is over for what is overdue (ACL Art.35, 54): of a fine in instalments for a missed one, and not for
 * those whose own day has not passed (PR Art.74, 76), nor in the new fifteen days after a suit (ACL Art.34; APL
 * Art.72). Gains are demanded with it, by the dated setting `gainsWaitWithDeferral`.
 */
const payableOn = (state: At<'executing' | 'summary'>, day: LegalDate, law: Law): Demandable => {
  const late = lateFineOf(state);
  const term = payBy(late.receivedOn, law);
  if (day <= term) return { until: nextDue(state, day, term) };
  const anew = newTermOn(late, day, law);
  if (anew !== null && day <= anew.until) return { until: anew.until };
  const owed = withoutRaised(state, day, law);
  const missed = Math.max(0, owed.fine - instalmentsNotDue(late, addDays(day, -1), law));
  const gainsWait = answerOn(law.settings, 'gainsWaitWithDeferral', day);
  if (missed > 0 || (owed.gains > 0 && !gainsWait)) return { ...owed, fine: missed };
  const until = raisesEnd(state, day, law) ?? nextDue(state, day, term);
  return day <= until ? { until } : { ...owed, fine: missed };
};

/** What is owed on a day without what a review or a court added and may still be paid in its own fifteen days. */
const withoutRaised = (state: At<'executing' | 'summary'>, day: LegalDate, law: Law): Owed => {
  const { fine, surcharge, gains } = owedOn(state, day, law);
  const late = lateFineOf(state);
  const before = addDays(day, -1);
  const asked = owedPenalty(state)?.confiscatedGains ?? 0;
  const notDue = {
    fine: late.fine - withoutRaises(late.fine, fineRaises(late, law), before),
    gains: asked - withoutRaises(asked, gainsRaises(state, law), before),
  };
  return { fine: Math.max(0, fine - notDue.fine), surcharge, gains: Math.max(0, gains - notDue.gains) };
};

/** The last day to pay what was added; null where nothing may still be paid so. */
const raisesEnd = (state: At<'executing' | 'summary'>, day: LegalDate, law: Law): LegalDate | null => {
  const ends = [...fineRaises(lateFineOf(state), law), ...gainsRaises(state, law)].map(({ until }) => until);
  return ends.filter((until) => day <= until).sort()[0] ?? null;
};

/** The next day to pay by: of the deferral that was granted last, else of the fifteen days. */
const nextDue = ({ execution }: At<'executing' | 'summary'>, day: LegalDate, term: LegalDate): LegalDate => {
  const days = (execution.enforcement.deferral?.instalments ?? []).map(({ payBy: last }) => last);
  return days.find((last) => day <= last) ?? days.at(-1) ?? term;
};
