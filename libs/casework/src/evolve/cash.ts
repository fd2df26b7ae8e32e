import type { LegalDate } from '../deadlines/index.js';
import type { CaseInExecution } from '../state/questions.js';
import { moneyDuties } from './owing.js';
import { isBanked } from './performance.js';

const lines = ['surplus', 'surcharge', 'fine', 'gains'] as const;

/** What came in on a line, in fen; a payment recorded before `booked` was kept went to the fine whole. */
const cameOn = (line: (typeof lines)[number], payments: CaseInExecution['execution']['payments']): number =>
  payments.reduce((sum, { amount, booked }) => sum + (booked?.[line] ?? (line === 'fine' ? amount : 0)), 0);

/** Cash in fen that is neither at the bank nor back with the party by the end of a day (PR Art.73; ACL Art.41). */
const leftOn = (state: CaseInExecution, day: LegalDate): number => {
  const { payments } = state.execution;
  let back = moneyDuties(state, 'return-money').reduce(
    (sum, { amount, doneOn }) => sum + (doneOn !== null && doneOn <= day ? (amount ?? 0) : 0),
    0,
  );
  return lines.reduce((left, line) => {
    const came = cameOn(line, payments);
    const returned = Math.min(back, came);
    back -= returned;
    const cash = cameOn(
      line,
      payments.filter(({ channel }) => channel === 'cash'),
    );
    // What was paid at the bank goes back first: cash that may still be here is handed in.
    return left + Math.min(cash, came - returned);
  }, 0);
};

/** The day on which the last of the cash went back to the party before it was handed in; null where none did. */
export const cashBackOn = (state: CaseInExecution): LegalDate | null => {
  const { cashWentBack } = state.execution;
  if (cashWentBack !== undefined) return cashWentBack;
  if (isBanked(state.execution)) return null;
  const days = moneyDuties(state, 'return-money').flatMap(({ doneOn }) => (doneOn === null ? [] : [doneOn]));
  return days.sort().find((day) => leftOn(state, day) === 0) ?? null;
};

/** Whether no cash is left to hand in: none was collected, it is at the bank, or back with the party (PR Art.73). */
export const isCashGone = (state: CaseInExecution): boolean => isBanked(state.execution) || cashBackOn(state) !== null;
