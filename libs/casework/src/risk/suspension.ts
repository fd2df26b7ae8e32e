import { computed } from '../clocks/computed.js';
import { handling } from '../clocks/handling.js';
import { addDays, daysBetween, legalDateOf, workingDaysBetween, type LegalDate } from '../deadlines/index.js';
import { isFiled } from '../state/questions.js';
import { pointOf } from './points.js';
import type { CaseHistory, RiskRule, Sign } from './risk.js';
import { officersOn, ofType, parameterOn } from './signs.js';

/**
 * 21. Suspended, and nothing heard of it for long: the clock stands, and the party waits. Suspended on the last days of
 * the case clock, or a sample that was sent to be tested late: both win time (PR Art.46, 64).
 */
export const longSuspension: RiskRule = {
  ...pointOf(21),
  parameters: ['daysWithoutUpdate', 'suspendedNearEndDays', 'workingDaysToCommissionTest'],
  signs: (history) => [...withoutEnd(history), ...nearTheEnd(history), ...commissionedLate(history)],
};

/** A suspected crime takes a suspended case to the police. */
const endings: ReadonlySet<string> = new Set(['CaseResumed', 'CaseTerminated', 'ReferralSent']);

const withoutEnd = (history: CaseHistory): Sign[] =>
  ofType(history.facts, 'CaseSuspended').flatMap(({ occurredAt }): Sign[] => {
    const from = legalDateOf(occurredAt);
    const ended = history.facts.find((fact) => endings.has(fact.type) && fact.occurredAt >= occurredAt);
    const until = ended === undefined ? null : legalDateOf(ended.occurredAt);
    const days = parameterOn(history, 'daysWithoutUpdate', from);
    const lastDay = addDays(from, days);
    const since = addDays(lastDay, 1);
    if (until !== null && until < since) return [];
    const officers = officersOn(history, lastDay);
    return [{ since, until, detail: { code: 'suspended', parameters: { from, days } }, officers }];
  });

const nearTheEnd = (history: CaseHistory): Sign[] =>
  ofType(history.facts, 'CaseSuspended').flatMap(({ occurredAt }): Sign[] => {
    const on = legalDateOf(occurredAt);
    const due = caseClockEnd(history, on);
    if (due === null || due < on) return [];
    const lastDays = parameterOn(history, 'suspendedNearEndDays', on);
    if (!Number.isFinite(lastDays) || daysBetween(on, due) >= lastDays) return [];
    const detail = { code: 'suspended-near-end' as const, parameters: { on, due } };
    return [{ since: on, until: null, detail, officers: officersOn(history, on) }];
  });

/** The last day of the case clock as it stood on a day, without later pauses; null where it did not run. */
const caseClockEnd = ({ state, law }: CaseHistory, on: LegalDate): LegalDate | null => {
  if (!isFiled(state)) return null;
  const started = [...state.earlierRounds, state].flatMap((round) =>
    handling(round, law).filter(({ id, start }) => id === 'case' && start <= on),
  );
  const running = started.at(-1);
  if (running === undefined) return null;
  const pauses = (running.pauses ?? []).filter(([from]) => from < on);
  return computed({ ...running, pauses, pausedSince: null }, law).due;
};

/** No record says which sample a test is of: the first one commissioned on the day or after is taken to be it. */
const commissionedLate = (history: CaseHistory): Sign[] =>
  ofType(history.facts, 'SampleTaken').flatMap(({ data: { takenOn } }): Sign[] => {
    const days = ofType(history.facts, 'TestCommissioned').map(({ data }) => data.commissionedOn);
    const [on] = days.filter((day) => day >= takenOn).toSorted();
    if (on === undefined) return [];
    const allowed = parameterOn(history, 'workingDaysToCommissionTest', takenOn);
    if (workingDaysBetween(takenOn, on, history.law.calendars) <= allowed) return [];
    const detail = { code: 'test-commissioned-late' as const, parameters: { takenOn, on, days: allowed } };
    return [{ since: on, until: null, detail, officers: officersOn(history, on) }];
  });
