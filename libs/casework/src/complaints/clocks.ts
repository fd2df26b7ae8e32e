import { computed, type CaseClock } from '../clocks/computed.js';
import type { Running } from '../clocks/running.js';
import { getClockRow, isKnownOn } from '../deadlines/index.js';
import type { Law } from '../law.js';
import type { Complaint, Mediation } from './state.js';

const mediating = (mediation: Mediation, receivedOn: Running['start']): Running[] => {
  const { accepted, declined, ended, told, forwarded, handedToPolice, tests } = mediation;
  const left = forwarded?.forwardedOn ?? handedToPolice?.handedOn ?? null;
  const clocks: Running[] = [
    { id: 'complaint-acceptance', start: receivedOn, stoppedOn: accepted?.toldOn ?? declined?.toldOn ?? left },
  ];
  if (accepted !== null) {
    const pending = tests.find((test) => test.receivedOn === null);
    clocks.push({
      id: 'complaint-mediation',
      start: accepted.acceptedOn,
      stoppedOn: ended?.endedOn ?? left,
      pauses: tests.flatMap((test): [Running['start'], Running['start']][] =>
        test.receivedOn === null ? [] : [[test.commissionedOn, test.receivedOn]],
      ),
      pausedSince: pending?.commissionedOn ?? null,
    });
  }
  if (ended !== null) {
    const last = told === null ? null : [told.complainantToldOn, told.targetToldOn].sort().at(-1);
    clocks.push({ id: 'complaint-telling', start: ended.endedOn, stoppedOn: last ?? left });
  }
  return clocks;
};

/** The talks end with an agreement, when the common superior is asked, or with the track itself (CR121 Art.33). */
const talks = ({ dispute, mediation, report }: Complaint): Running[] => {
  if (dispute === null) return [];
  const left =
    dispute.track === 'complaint'
      ? (mediation?.forwarded?.forwardedOn ?? mediation?.handedToPolice?.handedOn)
      : (report?.forwarded?.forwardedOn ?? report?.linkedOn);
  const stoppedOn = dispute.reported?.reportedOn ?? dispute.settled?.settledOn ?? left ?? null;
  return [{ id: 'complaint-dispute', start: dispute.disputedOn, stoppedOn }];
};

/**
 * The clocks of a matter: seven working days to accept or refuse, sixty days to mediate, seven working days to tell
 * both (CR121 Art.15, 22, 23), seven working days of talks over who is responsible (Art.33), and fifteen working days
 * in which a report or a clue found in mediation has to be verified (PR Art.18; CR121 Art.27, 35). Here the last ones
 * stop when the clue is linked: from then on the case counts them.
 */
export const complaintClocks = (state: Complaint, law: Law): CaseClock[] => {
  const { received, mediation, report, found } = state;
  const running: Running[] = talks(state);
  if (mediation !== null) running.push(...mediating(mediation, received.receivedOn));
  if (report !== null) {
    const stoppedOn = report.linkedOn ?? report.forwarded?.forwardedOn ?? null;
    running.push({ id: 'verification', of: 'report', start: report.since, stoppedOn });
  }
  if (found !== null)
    running.push({ id: 'verification', of: 'mediation', start: found.foundOn, stoppedOn: found.linkedOn });
  return running
    .filter(({ id, variant, start }) => isKnownOn(getClockRow(law.clocks, id, variant), start))
    .map((each) => computed(each, law))
    .sort((a, b) => Number(a.stoppedOn !== null) - Number(b.stoppedOn !== null) || a.due.localeCompare(b.due));
};
