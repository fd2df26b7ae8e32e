import { findClock } from '../clocks/case-clocks.js';
import { legalDateOf, workingDaysBetween } from '../deadlines/index.js';
import { pointOf } from './points.js';
import type { CaseHistory, RiskRule, Sign } from './risk.js';
import { officersOn, ofType, overdue, parameterOn } from './signs.js';

/**
 * 1. The clue sits on a desk until its clock is over, goes to another body on the last days of it, or is not filed
 * without the form that asks for it.
 */
export const clueSatOn: RiskRule = {
  ...pointOf(1),
  parameters: ['transferNearEndWorkingDays'],
  signs: (history) => [
    ...overdue(history, 'verification'),
    ...passedOnAtTheEnd(history),
    ...declinedWithoutForm(history),
  ],
};

/** The last days are those on which fewer than so many working days are left; a transfer that came late is overdue. */
const passedOnAtTheEnd = (history: CaseHistory): Sign[] => {
  const { state, law } = history;
  if (state.stage !== 'clue-transferred') return [];
  const { on, to } = state.transfer;
  const clock = findClock(state, law, 'verification');
  if (clock === undefined || on > clock.due) return [];
  const lastDays = parameterOn(history, 'transferNearEndWorkingDays', on);
  const left = workingDaysBetween(on, clock.due, law.calendars);
  if (left >= lastDays) return [];
  const parameters = { on, to, due: clock.due };
  return [
    { since: on, until: null, detail: { code: 'passed-on-at-the-end', parameters }, officers: officersOn(history, on) },
  ];
};

/** Form #7 names the ground and asks for the approval (PR Art.20): nothing in the file does. */
const declinedWithoutForm = (history: CaseHistory): Sign[] =>
  ofType(history.facts, 'FilingDeclined').flatMap((declined): Sign[] => {
    const { facts } = history;
    const before = facts.slice(0, facts.indexOf(declined));
    const endorsed = before.some(({ type, data }) => type === 'ProposalEndorsed' && data.matter === 'not-filing');
    if (endorsed && before.some(({ type }) => type === 'NotFilingProposed')) return [];
    const on = legalDateOf(declined.occurredAt);
    const officers = [...new Set([...officersOn(history, on), declined.by])];
    return [{ since: on, until: null, detail: { code: 'declined-without-form', parameters: { on } }, officers }];
  });
