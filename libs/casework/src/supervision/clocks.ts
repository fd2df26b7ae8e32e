import { computed, type CaseClock } from '../clocks/computed.js';
import type { Running } from '../clocks/running.js';
import { addDays, daysBetween, type LegalDate } from '../deadlines/index.js';
import { answerOn } from '../law-data/settings.js';
import type { Law } from '../law.js';
import { isRevoked, mendBy, standingDecision, type Supervision } from './state.js';

/** Inside a bureau the terms are its own settings, rows of the table of clocks (SUP Art.16; R825 Art.42). */
export const replyVariant = ({ level }: Pick<Supervision, 'level'>): { variant?: string } =>
  level === 'inside' ? { variant: 'inside' } : {};

/** What a matter that ended stops. */
const endOf = ({ closed }: Supervision): Running['stoppedOn'] => closed?.closedOn ?? null;

const ofNotice = (state: Supervision): Running[] => {
  const { notice, answered } = state;
  if (notice === null || notice.receivedOn === null) return [];
  const stoppedOn = answered?.answeredOn ?? endOf(state);
  return [{ id: 'supervision-reply', ...replyVariant(state), start: notice.receivedOn, stoppedOn }];
};

/** Whether the day for mending waits while an objection to a decision of a day is looked at (SUP Art.19) [M]. */
export const mendingWaits = (issuedOn: LegalDate, { settings }: Law): boolean =>
  answerOn(settings, 'objectionStopsMending', issuedOn);

/**
 * The time for which an objection stops the day for mending: from the objection to the re-check, or to the correction
 * that did not wait for it; null where it does not. What was objected to after its day was over stops nothing any more,
 * and a re-check that sets a day of its own has counted it.
 */
const stopOf = (
  { decision, objection }: Supervision,
  stoppedOn: LegalDate | null,
  law: Law,
): { readonly from: LegalDate; readonly to: LegalDate | null } | null => {
  if (decision === null || objection === null || !mendingWaits(decision.issuedOn, law)) return null;
  const { objectedOn: from, rechecked } = objection;
  if (from > decision.text.mendBy || rechecked?.mendBy !== undefined) return null;
  const ends = [rechecked?.recheckedOn, stoppedOn].filter((day) => typeof day === 'string');
  const to = ends.toSorted()[0] ?? null;
  return to !== null && to < from ? null : { from, to };
};

/** The clock for mending, with the time that an objection took, where it stops the day. */
const mendingClock = (state: Supervision, law: Law): CaseClock[] => {
  const { decision, objection, corrected } = state;
  if (decision === null) return [];
  const fixedDue = mendBy(state) ?? decision.text.mendBy;
  const revokedOn = isRevoked(state) ? (objection?.rechecked?.recheckedOn ?? null) : null;
  const stoppedOn = corrected?.correctedOn ?? revokedOn ?? endOf(state);
  const stop = stopOf(state, stoppedOn, law);
  const pausedSince = stop?.to === null ? stop.from : null;
  const clock = computed(
    { id: 'supervision-mending', start: decision.issuedOn, fixedDue, stoppedOn, pausedSince },
    law,
  );
  if (stop === null || stop.to === null) return [clock];
  const deducted = daysBetween(stop.from, stop.to);
  const due = addDays(fixedDue, deducted);
  const waited: CaseClock['steps'] = [
    { kind: 'pause', from: stop.from, to: stop.to, deducted },
    { kind: 'set', from: fixedDue, on: due, article: 'SUP Art.19' },
  ];
  return [{ ...clock, due, steps: [...clock.steps, ...waited] }];
};

const ofDecision = (state: Supervision): Running[] => {
  const { decision, objection } = state;
  if (decision === null) return [];
  const clocks: Running[] = [];
  const rechecked = objection?.rechecked ?? null;
  if (decision.receivedOn !== null)
    clocks.push({
      id: 'supervision-objection',
      ...replyVariant(state),
      start: decision.receivedOn,
      stoppedOn: objection?.objectedOn ?? endOf(state),
      closesByItself: true,
    });
  if (objection !== null)
    clocks.push({
      id: 'supervision-recheck',
      ...replyVariant(state),
      start: objection.receivedOn ?? objection.enteredOn,
      stoppedOn: rechecked?.recheckedOn ?? endOf(state),
    });
  return clocks;
};

const ofReport = (state: Supervision): Running[] => {
  const { corrected, opinion, reportedOn } = state;
  const clocks: Running[] = [];
  if (corrected !== null && standingDecision(state) !== null)
    clocks.push({
      id: 'supervision-report',
      ...replyVariant(state),
      start: corrected.correctedOn,
      stoppedOn: reportedOn.decision ?? endOf(state),
    });
  if (opinion !== null)
    clocks.push({
      id: 'supervision-report',
      variant: 'opinion',
      start: opinion.receivedOn ?? opinion.issuedOn,
      fixedDue: opinion.text.reportBy,
      stoppedOn: reportedOn.opinion ?? endOf(state),
    });
  return clocks;
};

const ofFiles = (state: Supervision): Running[] =>
  state.filesAsked.map(({ handOverBy, handedOn }, place) => ({
    id: 'supervision-files',
    of: place + 1,
    start: handOverBy,
    fixedDue: handOverBy,
    stoppedOn: handedOn ?? endOf(state),
  }));

const ofOutside = (state: Supervision): Running[] => {
  const { outside, answered } = state;
  if (outside === null) return [];
  const { receivedOn: start, answerBy: fixedDue } = outside;
  return [{ id: 'supervision-outside', start, fixedDue, stoppedOn: answered?.answeredOn ?? endOf(state) }];
};

/**
 * The clocks of a matter: ten working days to answer a notice, five to object, ten for the re-check, the day for
 * mending, ten to report (SUP Art.17-19), the own day of an opinion (Art.20), and that of a body outside (R825
 * Art.26-29).
 */
export const supervisionClocks = (state: Supervision, law: Law): CaseClock[] => {
  if (state.dismissed !== null) return [];
  const counted = [ofNotice, ofDecision, ofReport, ofFiles, ofOutside].flatMap((of) => of(state));
  return [...mendingClock(state, law), ...counted.map((each) => computed(each, law))].sort(
    (a, b) => Number(a.stoppedOn !== null) - Number(b.stoppedOn !== null) || a.due.localeCompare(b.due),
  );
};
