import { addDays } from '../deadlines/index.js';
import type { Law } from '../law.js';
import { asRisk, pointOf } from '../risk/points.js';
import type { Risk, Sign } from '../risk/risk.js';
import { supervisionClocks } from './clocks.js';
import type { Supervision } from './state.js';

/**
 * 40: an answer, a correction, a report, files or a re-check that did not come in time. A right that lapsed is no sign,
 * nor is a day that waits for a re-check.
 */
export const supervisionRisks = (state: Supervision, law: Law): Risk[] =>
  supervisionClocks(state, law)
    .filter(({ onExpiry, pausedSince }) => onExpiry === 'alarm' && pausedSince === null)
    .filter(({ due, stoppedOn }) => stoppedOn === null || stoppedOn > due)
    .map(({ id, due, stoppedOn }): Sign => ({
      since: addDays(due, 1),
      until: stoppedOn,
      detail: { code: 'supervision-overdue', parameters: { clock: id, due } },
      officers: [],
    }))
    .map((sign) => asRisk(pointOf(40), sign))
    .sort((a, b) => a.since.localeCompare(b.since));
