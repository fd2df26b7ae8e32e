import { addDays, daysBetween } from '../deadlines/index.js';
import { supervisionEvents } from '../events/catalogue.js';
import { figureOn } from '../law-data/settings.js';
import type { Law } from '../law.js';
import { asRisk, pointOf } from '../risk/points.js';
import type { Risk, Sign } from '../risk/risk.js';
import { supervisionClocks } from './clocks.js';
import type { Supervision } from './state.js';

/** 40: an answer, a correction, a report, files or a re-check that did not come in time. */
const overdue = (state: Supervision, law: Law): Sign[] =>
  supervisionClocks(state, law)
    .filter(({ onExpiry, pausedSince }) => onExpiry === 'alarm' && pausedSince === null)
    .filter(({ due, stoppedOn }) => stoppedOn === null || stoppedOn > due)
    .map(({ id, due, stoppedOn }): Sign => ({
      since: addDays(due, 1),
      until: stoppedOn,
      detail: { code: 'supervision-overdue', parameters: { clock: id, due } },
      officers: [],
    }));

/** 3: what was entered long after the day that it names, which who enters it says himself. */
const enteredLate = ({ enteredLate: entries, addressed }: Supervision, { settings }: Law): Sign[] =>
  entries
    .filter(
      ({ on, enteredOn }) => daysBetween(on, enteredOn) > figureOn(settings, 'lateEntryDays', enteredOn, addressed),
    )
    .map(({ type, on, enteredOn, by }): Sign => {
      const step = { type, chinese: supervisionEvents[type].chinese, on };
      return {
        since: enteredOn,
        until: null,
        detail: { code: 'entered-late', parameters: { step, on: enteredOn } },
        officers: [by],
      };
    });

/**
 * What was late (40), and what was entered late (3). A right that lapsed is no sign, nor is a day that waits for a
 * re-check.
 */
export const supervisionRisks = (state: Supervision, law: Law): Risk[] =>
  [
    ...overdue(state, law).map((sign) => asRisk(pointOf(40), sign)),
    ...enteredLate(state, law).map((sign) => asRisk(pointOf(3), sign)),
  ].sort((a, b) => a.since.localeCompare(b.since));
