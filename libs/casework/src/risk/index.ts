import type { CaseHistory, Risk } from './risk.js';
import { riskRules } from './rules.js';

export { riskRules } from './rules.js';
export type { CaseHistory, Risk } from './risk.js';

/** Every sign of every risk point in one case, oldest first; those with `since` ahead have not come true yet. */
export const risksOf = (history: CaseHistory): Risk[] =>
  riskRules
    .flatMap(({ signs, ...rule }) => signs(history).map((sign): Risk => ({ ...rule, ...sign })))
    .sort((a, b) => a.since.localeCompare(b.since));
