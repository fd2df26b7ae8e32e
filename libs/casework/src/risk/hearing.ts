import type { RiskRule } from './risk.js';
import { attempts, attemptsAt, overdue } from './signs.js';

const clocks = [
  'hearing-host',
  'file-to-host',
  'hearing-date',
  'hearing-notice',
  'hearing-public-notice',
  'hearing-report',
] as const;

/** 28. Less than the seven working days, a panel that handled the case, a host or report that comes late. */
export const unlawfulHearing: RiskRule = {
  number: 28,
  name: 'hearing procedure not kept',
  chinese: '听证程序违规',
  level: 'medium',
  ground: 'APL Art.64; HR Art.11, 18-22, 29',
  signs: (history) => [
    ...overdue(history, ...clocks),
    ...attempts(history, 'hearing-too-soon', 'notice-too-short', 'announced-too-late', 'not-the-host'),
    ...attemptsAt(history, 'separation-of-duty', 'name-hearing-host', 'assign-officers'),
  ],
};
