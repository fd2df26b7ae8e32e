import { addDays, daysBetween } from '../deadlines/index.js';
import { supervisionEvents } from '../events/catalogue.js';
import { figureOn } from '../law-data/settings.js';
import type { Law } from '../law.js';
import { asRisk, pointOf } from '../risk/points.js';
import type { Risk, Sign } from '../risk/risk.js';
import { supervisionClocks } from './clocks.js';
import { owingSides, type OwingSide } from './owed.js';
import { sideOfClock } from './sides.js';
import type { LateEntry, Supervision } from './state.js';

/** 40: an answer, a correction, a report, files or a re-check that did not come in time. */
const overdue = (side: OwingSide, state: Supervision, law: Law): Sign[] =>
  supervisionClocks(state, law)
    .filter((clock) => sideOfClock(clock) === side)
    .filter(({ onExpiry, pausedSince }) => onExpiry === 'alarm' && pausedSince === null)
    .filter(({ due, stoppedOn }) => stoppedOn === null || stoppedOn > due)
    .map(({ id, due, stoppedOn }): Sign => ({
      since: addDays(due, 1),
      until: stoppedOn,
      detail: { code: 'supervision-overdue', parameters: { clock: id, due } },
      officers: [],
    }));

/** What the unit addressed enters about itself; a receipt, which both may enter, is counted with who received. */
const ofAddressed: ReadonlySet<LateEntry['type']> = new Set([
  'SupervisionInstrumentReceived',
  'SupervisionAnswered',
  'SupervisionFilesHandedOver',
  'SupervisionObjected',
  'SupervisionCorrected',
  'SupervisionReported',
]);

const sideOfEntry = (type: LateEntry['type']): OwingSide => (ofAddressed.has(type) ? 'supervised' : 'supervising');

/** 3: what was entered long after the day that it names, which who enters it says himself. */
const enteredLate = (
  side: OwingSide,
  { enteredLate: entries, unit, addressed, level }: Supervision,
  { settings }: Law,
): Sign[] =>
  entries
    .filter(({ type }) => (level === 'outside' ? 'supervised' : sideOfEntry(type)) === side)
    .filter(({ on, enteredOn }) => {
      const whose = side === 'supervised' ? addressed : unit;
      return daysBetween(on, enteredOn) > figureOn(settings, 'lateEntryDays', enteredOn, whose);
    })
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
 * What was late (40), and what was entered late (3), of the unit that was: the unit addressed, or the one that
 * supervises. A right that lapsed is no sign, nor is a day that waits for a re-check.
 */
export const supervisionRisksOf = (side: OwingSide, state: Supervision, law: Law): Risk[] =>
  [
    ...overdue(side, state, law).map((sign) => asRisk(pointOf(40), sign)),
    ...enteredLate(side, state, law).map((sign) => asRisk(pointOf(3), sign)),
  ].sort(bySince);

/** The same of both units, as the page of the matter shows it. */
export const supervisionRisks = (state: Supervision, law: Law): Risk[] =>
  owingSides.flatMap((side) => supervisionRisksOf(side, state, law)).sort(bySince);

const bySince = (a: Risk, b: Risk): number => a.since.localeCompare(b.since);
