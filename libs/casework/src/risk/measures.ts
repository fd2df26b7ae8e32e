import { addDays, legalDateOf } from '../deadlines/index.js';
import { approvalDue, wasDecidedInTime } from '../standing/urgent-approval.js';
import { isTakenUp } from '../state/questions.js';
import type { RiskDetail } from '../words/risk-details.js';
import { pointOf } from './points.js';
import type { CaseHistory, RiskRule, Sign } from './risk.js';
import { officersOn, ofType, overdue } from './signs.js';

/** 16. Seven working days passed and nothing was done: the hold lapsed by itself. */
export const overdueHold: RiskRule = {
  ...pointOf(16),
  signs: (history) => [
    ...ofType(history.facts, 'EvidenceHoldLapsed').map(({ data }): Sign => {
      const detail: RiskDetail = { code: 'hold-lapsed', parameters: { measure: data.measure, lastDay: data.lastDay } };
      const since = addDays(data.lastDay, 1);
      return { since, until: since, detail, officers: officersOn(history, data.lastDay) };
    }),
    ...overdue(history, 'evidence-hold').filter(({ until }) => until === null),
  ],
};

/** 18. Goods kept beyond the period, a second extension tried, a test whose period was not told or has run out. */
export const overdueSeizure: RiskRule = {
  ...pointOf(18),
  parameters: ['mostDaysOfTest', 'untoldTestStopsSeizure'],
  signs: (history) => [...overdue(history, 'seal-seize'), ...testsBeyondPeriod(history)],
};

const testsBeyondPeriod = (history: CaseHistory): Sign[] => {
  const { state } = history;
  if (!isTakenUp(state)) return [];
  return state.aside.tests
    .filter(
      ({ measure, periodEndsOn, result }) =>
        measure !== undefined && (result === null || result.receivedOn > periodEndsOn),
    )
    .map(({ test, periodEndsOn, result }) => ({
      since: addDays(periodEndsOn, 1),
      until: result?.receivedOn ?? null,
      detail: { code: 'test-beyond-period', parameters: { test, until: periodEndsOn } },
      officers: officersOn(history, periodEndsOn),
    }));
};

/** 19. An urgent measure without an approval within 24 hours. */
export const lateApproval: RiskRule = {
  ...pointOf(19),
  signs: (history) => {
    const { state } = history;
    if (!isTakenUp(state)) return [];
    // What was decided late stays a breach for good; that the goods go back is a task of its own (clocks/measures.ts).
    return state.aside.measures.flatMap((measure): Sign[] => {
      const due = approvalDue(measure);
      if (due === null || wasDecidedInTime(measure)) return [];
      const parameters = { measure: measure.id, takenAt: measure.taken?.at ?? '', until: due };
      const detail: RiskDetail = { code: 'approval-late', parameters };
      const on = legalDateOf(due);
      return [{ since: on, until: null, detail, officers: officersOn(history, on) }];
    });
  },
};
