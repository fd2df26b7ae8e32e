import type { At } from '../state/case-state.js';
import { findClock } from '../clocks/case-clocks.js';
import { computed } from '../clocks/computed.js';
import { addDays, getClockRow, versionOn, type LegalDate } from '../deadlines/index.js';
import { imposedPenalty, outstanding } from '../evolve/performance.js';
import type { Law } from '../law.js';
import { answerOn } from '../law-data/settings.js';
import { grownBy, type Overdue } from './surcharge.js';

/** What a party owes on a day, in fen. */
export interface Owed {
  fine: number;
  /** 3 % of the unpaid fine for each day after the term, at most the fine (APL Art.72; ACL Art.45). */
  surcharge: number;
}

type Penalised = At<'executing' | 'performed'>;

/** The unpaid fine and the surcharge that has grown on it by the end of a day. Whole fen, cut once. */
export const owedOn = (state: Penalised, day: LegalDate, law: Law): Owed => {
  const penalty = imposedPenalty(state);
  if (penalty === null) return { fine: 0, surcharge: 0 };
  const { fine } = outstanding(penalty, state.payments, state.performed);
  const terms = termsOf(state, penalty.fine, law);
  const first = terms.map(({ payBy }) => payBy).sort()[0];
  const until = stopsOn(state, day);
  if (first === undefined || until <= first) return { fine, surcharge: 0 };
  const { rate } = versionOn(getClockRow(law.clocks, 'surcharge'), addDays(first, 1));
  if (rate === null) return { fine, surcharge: 0 };
  const cap = Math.floor((penalty.fine * rate.capPercent) / 100);
  const stopped = state.challenges.map(({ startedOn, endedOn }) => ({ from: startedOn, to: endedOn }));
  const { payments } = state;
  const surcharge = Math.min(cap, grownBy(until, { terms, payments, stopped, percentPerDay: rate.percentPerDay }));
  return { fine, surcharge: Math.max(0, surcharge - (keptAgreement(state, day)?.surchargeWaived ?? 0)) };
};

/** An agreement that is kept on a day. */
const keptAgreement = ({ enforcement: { agreement } }: Penalised, day: LegalDate) =>
  agreement !== null && (agreement.brokenOn === null || day < agreement.brokenOn) ? agreement : null;

/** An agreement that is kept stops the surcharge, less what it waives (ACL Art.42). */
const stopsOn = (state: Penalised, day: LegalDate): LegalDate => {
  const kept = keptAgreement(state, day);
  return kept !== null && kept.agreedOn < day ? kept.agreedOn : day;
};

/** What of the fine is due when: by the term of the decision, the instalments that were granted, or after a suit. */
const termsOf = (state: Penalised, fine: number, law: Law): Overdue['terms'] => {
  const judged = lastJudgment(state);
  if (judged !== undefined && answerOn(law.settings, 'surchargeAnewAfterSuit', judged)) {
    const anew = computed({ id: 'pay', start: judged, stoppedOn: null }, law);
    return [{ amount: fine, payBy: anew.due }];
  }
  const { deferral } = state.enforcement;
  if (deferral !== null) {
    // The instalments add up to what was owed when they were granted; what had been paid before was not late.
    const before = fine - deferral.instalments.reduce((sum, { amount }) => sum + amount, 0);
    const [first] = deferral.instalments;
    return first === undefined ? [] : [{ amount: before, payBy: first.payBy }, ...deferral.instalments];
  }
  const term = findClock(state, law, 'pay');
  return term === undefined ? [] : [{ amount: fine, payBy: term.due }];
};

/** The day of the judgment that ended the last suit against the decision; none where the suit was withdrawn. */
const lastJudgment = ({ challenges, servedOn }: Penalised): LegalDate | undefined =>
  challenges.findLast(
    ({ kind, startedOn, endedOn, findings }) =>
      kind === 'suit' && startedOn >= servedOn && endedOn !== null && findings.at(-1)?.outcome !== 'withdrawn',
  )?.endedOn ?? undefined;
