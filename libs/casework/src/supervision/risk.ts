import { addDays } from '../deadlines/index.js';
import { supervisionEvents } from '../events/catalogue.js';
import type { RefusedAttempt } from '../evolve/refused-attempt.js';
import { figureOn } from '../law-data/settings.js';
import type { Law } from '../law.js';
import { isEnteredLate } from '../risk/late-entry.js';
import { asRisk, pointOf } from '../risk/points.js';
import { signsInSupervision } from '../risk/refused-signs.js';
import type { Risk, Sign } from '../risk/risk.js';
import { triedSigns } from '../risk/tried.js';
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
  { settings, calendars }: Law,
): Sign[] =>
  entries
    .filter(({ type }) => (level === 'outside' ? 'supervised' : sideOfEntry(type)) === side)
    .filter(({ on, enteredOn }) => {
      const whose = side === 'supervised' ? addressed : unit;
      return isEnteredLate(on, enteredOn, figureOn(settings, 'lateEntryDays', enteredOn, whose), calendars);
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

/** Acts of the unit addressed; of all others the unit that supervises is the one. */
const actsOfAddressed: ReadonlySet<string> = new Set(['answer-supervision', 'record-correction', 'report-correction']);

/** What was tried and refused: to judge oneself, or to end the matter without what it asked for (SUP Art.16-20). */
const tried = (side: OwingSide, { level }: Supervision, refused: readonly RefusedAttempt[]) =>
  triedSigns(
    refused.filter(
      ({ action }) => (level === 'outside' || actsOfAddressed.has(action) ? 'supervised' : 'supervising') === side,
    ),
    signsInSupervision,
  );

/**
 * What was late (40), what was entered late (3) and what was tried (40), of the unit that did it: the one addressed, or
 * the one that supervises. A right that lapsed is no sign, nor is a day that waits for a re-check.
 */
export const supervisionRisksOf = (
  side: OwingSide,
  state: Supervision,
  law: Law,
  refused: readonly RefusedAttempt[] = [],
): Risk[] =>
  [
    ...overdue(side, state, law).map((sign) => asRisk(pointOf(40), sign)),
    ...enteredLate(side, state, law).map((sign) => asRisk(pointOf(3), sign)),
    ...tried(side, state, refused).map(({ point, sign }) => asRisk(pointOf(point), sign)),
  ].sort(bySince);

/** The same of both units, as the page of the matter shows it. */
export const supervisionRisks = (state: Supervision, law: Law, refused: readonly RefusedAttempt[] = []): Risk[] =>
  owingSides.flatMap((side) => supervisionRisksOf(side, state, law, refused)).sort(bySince);

const bySince = (a: Risk, b: Risk): number => a.since.localeCompare(b.since);
