import { legalDateOf } from '../deadlines/index.js';
import { isFiled, isTakenUp } from '../state/questions.js';
import type { RiskDetail } from '../words/risk-details.js';
import type { CaseHistory, RiskRule, Sign } from './risk.js';
import { attempts, ofType, overdue } from './signs.js';

const officersOf = ({ state }: CaseHistory): string[] => (isFiled(state) ? state.investigation.officers : []);

/** 16. Seven working days passed and nothing was done: the hold lapsed by itself. */
export const overdueHold: RiskRule = {
  number: 16,
  name: 'advance registration of evidence overdue',
  chinese: '超期先行登记保存',
  level: 'high',
  ground: 'PR Art.35; APL Art.56',
  signs: (history) => [
    ...ofType(history.facts, 'EvidenceHoldLapsed').map(({ data }): Sign => {
      const detail: RiskDetail = { code: 'hold-lapsed', parameters: { measure: data.measure, lastDay: data.lastDay } };
      return { since: data.lastDay, until: data.lastDay, detail, officers: officersOf(history) };
    }),
    ...overdue(history, 'evidence-hold').filter(({ until }) => until === null),
  ],
};

/** 18. Goods kept beyond the period, a second extension tried, a test whose period was not told or has run out. */
export const overdueSeizure: RiskRule = {
  number: 18,
  name: 'seizure overdue, unlawful extension',
  chinese: '超期扣押、违规延长',
  level: 'high',
  ground: 'PR Art.38, 42; ACL Art.25, 28',
  signs: (history) => [
    ...overdue(history, 'seal-seize'),
    ...attempts(history, 'seizure-extension', 'period-not-told'),
    ...testsBeyondPeriod(history),
  ],
};

const testsBeyondPeriod = ({ state }: CaseHistory): Sign[] => {
  if (!isTakenUp(state)) return [];
  return state.aside.tests
    .filter(
      ({ measure, periodEndsOn, result }) =>
        measure !== undefined && (result === null || result.receivedOn > periodEndsOn),
    )
    .map(({ test, periodEndsOn, result }) => ({
      since: periodEndsOn,
      until: result?.receivedOn ?? null,
      detail: { code: 'test-beyond-period', parameters: { test, until: periodEndsOn } },
      officers: isFiled(state) ? state.investigation.officers : [],
    }));
};

const day = 86_400_000;

/** 19. An urgent measure without an approval within 24 hours. */
export const lateApproval: RiskRule = {
  number: 19,
  name: 'urgent measure not approved in time',
  chinese: '紧急措施不补批',
  level: 'high',
  ground: 'PR Art.34, 37; ACL Art.19',
  signs: (history) => {
    const { state } = history;
    if (!isTakenUp(state)) return [];
    return state.aside.measures.flatMap(({ id, urgent, taken, approvedAt, refusedOn }): Sign[] => {
      if (!urgent || taken === null) return [];
      const until = new Date(Date.parse(taken.at) + day).toISOString();
      const decidedInTime = approvedAt !== null && Date.parse(approvedAt) <= Date.parse(until);
      if (decidedInTime || (refusedOn !== null && refusedOn <= legalDateOf(until))) return [];
      const detail: RiskDetail = { code: 'approval-late', parameters: { measure: id, takenAt: taken.at, until } };
      const ended = approvedAt === null ? refusedOn : legalDateOf(approvedAt);
      return [{ since: legalDateOf(until), until: ended, detail, officers: officersOf(history) }];
    });
  },
};
