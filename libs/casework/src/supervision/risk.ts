import { addDays } from '../deadlines/index.js';
import type { Law } from '../law.js';
import type { Risk, RiskRule, Sign } from '../risk/risk.js';
import { supervisionClocks } from './clocks.js';
import type { Supervision } from './state.js';

const notMended: Omit<RiskRule, 'signs'> = {
  number: 40,
  name: 'supervision not answered or not mended',
  chinese: '监督意见不整改',
  level: 'medium',
  ground: 'SUP Art.17-20; R825 Art.26-29',
};

/** The risk points that matters of supervision can show. */
export const supervisionRiskNumbers: readonly number[] = [notMended.number];

/**
 * 40: an answer, a correction, a report, files or a re-check that did not come in time. A right that lapsed is no sign.
 */
export const supervisionRisks = (state: Supervision, law: Law): Risk[] =>
  supervisionClocks(state, law)
    .filter(({ due, stoppedOn, onExpiry }) => onExpiry === 'alarm' && (stoppedOn === null || stoppedOn > due))
    .map(({ id, due, stoppedOn }): Sign => ({
      since: addDays(due, 1),
      until: stoppedOn,
      detail: { code: 'supervision-overdue', parameters: { clock: id, due } },
      officers: [],
    }))
    .map((sign): Risk => ({ ...notMended, ...sign }))
    .sort((a, b) => a.since.localeCompare(b.since));
