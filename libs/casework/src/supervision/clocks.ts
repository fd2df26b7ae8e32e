import { computed, type CaseClock } from '../clocks/computed.js';
import type { Running } from '../clocks/running.js';
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

const ofDecision = (state: Supervision): Running[] => {
  const { decision, objection, corrected } = state;
  if (decision === null) return [];
  const clocks: Running[] = [];
  const rechecked = objection?.rechecked ?? null;
  const by = mendBy(state) ?? decision.text.mendBy;
  const revokedOn = isRevoked(state) ? (rechecked?.recheckedOn ?? null) : null;
  clocks.push({
    id: 'supervision-mending',
    start: decision.issuedOn,
    fixedDue: by,
    stoppedOn: corrected?.correctedOn ?? revokedOn ?? endOf(state),
  });
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
      start: objection.receivedOn ?? objection.objectedOn,
      stoppedOn: rechecked?.recheckedOn ?? endOf(state),
    });
  return clocks;
};

const ofReport = (state: Supervision): Running[] => {
  const { corrected, opinion, reported } = state;
  const stoppedOn = reported?.reportedOn ?? endOf(state);
  const clocks: Running[] = [];
  if (corrected !== null && standingDecision(state) !== null)
    clocks.push({ id: 'supervision-report', ...replyVariant(state), start: corrected.correctedOn, stoppedOn });
  if (opinion !== null)
    clocks.push({
      id: 'supervision-report',
      variant: 'opinion',
      start: opinion.receivedOn ?? opinion.issuedOn,
      fixedDue: opinion.text.reportBy,
      stoppedOn,
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
  return [ofNotice, ofDecision, ofReport, ofFiles, ofOutside]
    .flatMap((of) => of(state))
    .map((each) => computed(each, law))
    .sort((a, b) => Number(a.stoppedOn !== null) - Number(b.stoppedOn !== null) || a.due.localeCompare(b.due));
};
