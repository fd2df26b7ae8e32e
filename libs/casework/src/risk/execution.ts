import { findClock } from '../clocks/case-clocks.js';
import { isPaused } from '../clocks/nearest.js';
import { termsToPay } from '../clocks/terms-to-pay.js';
import { addDays, legalDateOf, type LegalDate } from '../deadlines/index.js';
import { answerOn } from '../law-data/settings.js';
import { owedOn, totalOf } from '../standing/ledger.js';
import { reviewThatEnforces } from '../standing/who-enforces.js';
import { canBeChallenged, hasExecution, isRevoked } from '../state/questions.js';
import type { RiskDetail } from '../words/risk-details.js';
import { pointOf } from './points.js';
import type { CaseHistory, RiskRule, Sign } from './risk.js';
import { officersOn, ofType, overdue, parameterOn } from './signs.js';
import { outOfTheStore } from './store.js';
import { executedTooEarly } from './too-early.js';

/**
 * 20. Quantities that change between forms without a record of the store, goods that differ from what was approved, a
 * supervisor who executes, and goods or money not given back.
 */
export const goodsAdrift: RiskRule = {
  ...pointOf(20),
  parameters: ['daysToReturnGoods'],
  signs: (history) => [
    ...overdue(history, 'return-goods').map((sign) => toldAsMoney(history, sign)),
    ...outOfTheStore(history),
  ],
};

/** The clock of what goes back is one for goods and money: where money is late, the sign says so (ACL Art.41). */
const toldAsMoney = ({ state }: CaseHistory, sign: Sign): Sign => {
  if (sign.detail.code !== 'clock-ends' || !canBeChallenged(state)) return sign;
  const { of, due, article } = sign.detail.parameters;
  const duty = state.challenges.duties.find(({ id, kind }) => id === of && kind === 'return-money');
  if (duty === undefined) return sign;
  const { amount, since } = duty;
  return { ...sign, detail: { code: 'money-back-late', parameters: { amount: amount ?? 0, since, due, article } } };
};

const showing = [
  'publication',
  'publication-push',
  'publication-show',
  'publication-withdrawal',
  'credit-repair-acceptance',
  'credit-repair-decision',
  'credit-repair-data',
  'credit-repair-push',
  'dishonesty-publication',
  'dishonesty-publication-push',
  'dishonesty-publication-show',
  'dishonesty-withdrawal',
] as const;

/**
 * 33. Published late, or still shown after the decision was changed or fell, or after credit repair; repair itself late
 * or for who may not have it.
 */
export const wronglyShown: RiskRule = {
  ...pointOf(33),
  signs: (history) => overdue(history, ...showing),
};

/**
 * 35. No demand after the term or one before its end, the right to the court lost, more surcharge waived than there is.
 */
export const notExecuted: RiskRule = {
  ...pointOf(35),
  parameters: [
    'daysToDemand',
    'demandWaitsForChallenge',
    'spotCourtTermFromReconsideration',
    'agreementMovesCourtTerm',
    'pauseMovesCourtTerm',
  ],
  signs: (history) => [
    ...undemanded(history),
    ...demandedTooLate(history),
    ...executedTooEarly(history),
    ...executedUnpaid(history),
    ...overdue(history, 'court-application'),
  ],
};

const undemanded = (history: CaseHistory): Sign[] => {
  const { state, facts, law } = history;
  if (!hasExecution(state) || isRevoked(state)) return [];
  if (reviewThatEnforces(state, law) !== null) return [];
  return termsToPay(state, law).flatMap(({ due, stoppedOn }): Sign[] => {
    // What ends a term otherwise, as a suit does, lets another run or none.
    const isPaid = ofType(facts, 'PaymentRecorded').some(({ data }) => data.paidOn === stoppedOn);
    const from = stoppedOn === null || isPaid ? demandableFrom(history, due) : null;
    if (from === null) return [];
    const lastDay = addDays(from, parameterOn(history, 'daysToDemand', due));
    const since = addDays(lastDay, 1);
    const officers = officersOn(history, lastDay);
    const demand = ofType(facts, 'DemandSent').find(({ data }) => data.servedOn > due);
    const demandedOn = demand === undefined ? null : legalDateOf(demand.occurredAt);
    // What was paid in the end was not demanded before all the same.
    const [until = null] = [demandedOn, stoppedOn].filter((day) => day !== null).toSorted();
    if (until !== null && until < since) return [];
    return [{ since, until, detail: { code: 'no-demand', parameters: { due } }, officers }];
  });
};

/**
 * The day after which the demand for what was to be paid by a day could be sent: while the party's own challenge is
 * pending it waits, by a dated setting [M]; null where it still does.
 */
const demandableFrom = (history: CaseHistory, due: LegalDate): LegalDate | null => {
  const { state, law } = history;
  if (!canBeChallenged(state) || !answerOn(law.settings, 'demandWaitsForChallenge', due)) return due;
  const own = state.challenges.brought.filter(({ applicant }) => applicant === 'party');
  return own
    .toSorted((one, other) => one.startedOn.localeCompare(other.startedOn))
    .reduce<LegalDate | null>((from, { startedOn, endedOn }) => {
      if (from === null || startedOn > addDays(from, parameterOn(history, 'daysToDemand', due))) return from;
      return endedOn === null || endedOn > from ? endedOn : from;
    }, due);
};

/** A demand whose ten working days end when the court can be asked no more (ACL Art.53, 54). */
const demandedTooLate = (history: CaseHistory): Sign[] => {
  const { state, law } = history;
  if (!hasExecution(state)) return [];
  const { demand } = state.execution.enforcement;
  const [answer, court] = [findClock(state, law, 'demand'), findClock(state, law, 'court-application')];
  if (demand === null || answer === undefined || court === undefined || answer.due < court.due) return [];
  if (isPaused(court)) return [];
  if (court.stoppedOn !== null && court.stoppedOn <= court.due) return [];
  const detail: RiskDetail = {
    code: 'demand-too-late',
    parameters: { on: demand.servedOn, until: answer.due, courtEnds: court.due },
  };
  return [{ since: demand.servedOn, until: null, detail, officers: officersOn(history, demand.servedOn) }];
};

/**
 * Executed by the court, as it was entered, with money open for which there is no receipt: what the court collected is
 * entered before, and what it could not collect is no execution (PR Art.77(1)(1), (2); ACL Art.53).
 */
const executedUnpaid = (history: CaseHistory): Sign[] => {
  const { state, law } = history;
  if (!hasExecution(state) || isRevoked(state)) return [];
  const last = state.execution.enforcement.rulings.at(-1);
  if (last?.outcome !== 'executed') return [];
  const owed = totalOf(owedOn(state, last.on, law));
  if (owed === 0) return [];
  const detail: RiskDetail = { code: 'court-executed-unpaid', parameters: { on: last.on, owed } };
  return [{ since: last.on, until: null, detail, officers: officersOn(history, last.on) }];
};
