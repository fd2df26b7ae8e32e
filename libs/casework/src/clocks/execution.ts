import type { At, CaseState } from '../case-state.js';
import type { LegalDate } from '../deadlines/index.js';
import { outstanding } from '../evolve.js';
import type { Law } from '../law.js';
import { mustBePublished } from '../publicity.js';
import { computed } from './computed.js';
import type { Running } from './running.js';

type Served = Extract<CaseState, { servedOn: LegalDate }>;

/** A granted deferral puts its last day in the place of the fifteen days (PR Art.74). */
const deferred = ({ enforcement: { deferral } }: Served): Pick<Running, 'fixedDue'> => {
  const last = deferral?.instalments.at(-1)?.payBy;
  return last === undefined ? {} : { fixedDue: last };
};

/** Suit, demand, and the three months for the court, from the end of the time for suit or of the deferral (SPC18 Art.156; PR Art.76). */
const enforcement = (served: Served, stoppedOn: LegalDate | null, law: Law): Running[] => {
  const { demand, application } = served.enforcement;
  if (demand === null) return [];
  const suit: Running = {
    clock: 'suit',
    variant: 'told',
    start: served.servedOn,
    stoppedOn: application?.on ?? stoppedOn,
  };
  const suitEnds = computed(suit, law).due;
  const deferralEnds = deferred(served).fixedDue ?? suitEnds;
  return [
    suit,
    { clock: 'demand', start: demand.effectiveOn, stoppedOn: application?.on ?? stoppedOn },
    {
      clock: 'court application',
      start: deferralEnds > suitEnds ? deferralEnds : suitEnds,
      stoppedOn: application?.on ?? stoppedOn,
    },
  ];
};

/** Service, publication, payment, and what follows a fine that is not paid. */
export const execution = (state: CaseState, law: Law): Running[] => {
  if (!('decidedBy' in state)) return [];
  const served = 'servedOn' in state ? state : null;
  const clocks: Running[] = [
    { clock: 'serve decision', start: state.decision.documentDate, stoppedOn: served?.servedFirstOn ?? null },
  ];
  if (mustBePublished(state)) {
    clocks.push({
      clock: 'publish',
      variant: 'own-province',
      start: state.decision.documentDate,
      stoppedOn: state.publishedOn,
    });
  }
  if (served === null) return clocks;
  if (state.decision.outcome === 'penalty' && state.decision.handling.penalty.fine > 0) {
    const left = outstanding(state.decision.handling.penalty, served.payments, served.performed);
    const lastPayment = served.payments.at(-1)?.paidOn ?? null;
    const paidOn = left.fine <= 0 ? lastPayment : served.performedOn;
    clocks.push(
      { clock: 'pay', start: served.servedOn, stoppedOn: paidOn, ...deferred(served) },
      ...enforcement(served, paidOn, law),
    );
  }
  clocks.push(...cashClocks(served));
  return clocks;
};

/** PR Art.73: cash goes to the bureau in two working days, from there to the bank in two more. */
const cashClocks = ({ payments, handedIn }: Pick<At<'executing'>, 'payments' | 'handedIn'>): Running[] => {
  const cash = payments.find(({ channel }) => channel === 'cash');
  const toBureau = handedIn.find(({ to }) => to === 'bureau');
  const toBank = handedIn.find(({ to }) => to === 'bank');
  const clock = 'cash to bureau / bank';
  return [
    ...(cash === undefined ? [] : [{ clock, variant: 'bureau', start: cash.paidOn, stoppedOn: toBureau?.on ?? null }]),
    ...(toBureau === undefined ? [] : [{ clock, variant: 'bank', start: toBureau.on, stoppedOn: toBank?.on ?? null }]),
  ];
};

/** PR Art.77: 15 working days from the day on which the last item was performed, the investigation was terminated, or the case left. */
export const closing = (state: CaseState): Running[] => {
  const condition =
    'termination' in state
      ? state.termination.on
      : 'transfer' in state && 'filing' in state
        ? state.transfer.on
        : 'performedOn' in state && 'decidedBy' in state
          ? state.performedOn
          : null;
  if (condition === null) return [];
  return [{ clock: 'close form', start: condition, stoppedOn: 'closedOn' in state ? state.closedOn : null }];
};

/** The clocks of a penalty decided on the spot (PR Art.70-73). */
export const summary = (state: CaseState): Running[] => {
  if (state.stage !== 'summary' && state.stage !== 'summary-filed') return [];
  const { decidedOn, penalty } = state.decision;
  const clocks: Running[] = [{ clock: 'summary file hand-in', start: decidedOn, stoppedOn: state.filedOn }];
  clocks.push(...cashClocks(state));
  const cash = state.payments.some(({ channel }) => channel === 'cash');
  if (penalty.fine > 0 && !cash) clocks.push({ clock: 'pay', start: decidedOn, stoppedOn: state.performedOn });
  return clocks;
};
