import { legalDateOf } from '../deadlines/index.js';
import { approvalDue, wasDecidedInTime } from '../standing/urgent-approval.js';
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
    // What was decided late stays a breach for good; that the goods go back is a task of its own (clocks/measures.ts).
    return state.aside.measures.flatMap((measure): Sign[] => {
      const due = approvalDue(measure);
      if (due === null || wasDecidedInTime(measure)) return [];
      const parameters = { measure: measure.id, takenAt: measure.taken?.at ?? '', until: due };
      const detail: RiskDetail = { code: 'approval-late', parameters };
      return [{ since: legalDateOf(due), until: null, detail, officers: officersOf(history) }];
    });
  },
};
