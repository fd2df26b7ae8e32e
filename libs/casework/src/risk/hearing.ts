import { pointOf } from './points.js';
import type { RiskRule } from './risk.js';
import { overdue } from './signs.js';

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
  ...pointOf(28),
  signs: (history) => overdue(history, ...clocks),
};
