import { addDays } from '../deadlines/index.js';
import type { Law } from '../law.js';
import { asRisk, pointOf } from '../risk/points.js';
import { signsInComplaints } from '../risk/refused-signs.js';
import type { Risk, Sign } from '../risk/risk.js';
import { triedSigns } from '../risk/tried.js';
import { complaintClocks } from './clocks.js';
import type { ComplaintFile } from './file.js';

/**
 * 2: a report, or a violation found in the mediation, from which no clue came in the time to verify. 4: who does not
 * handle the matter wanted to act in it; that somebody looked is no recorded fact, and what they would have seen is
 * withheld.
 */
export const complaintRisks = ({ state, refused }: ComplaintFile, law: Law): Risk[] => {
  if (state === undefined) return [];
  const unlinked = complaintClocks(state, law)
    .filter(({ id, due, stoppedOn }) => id === 'verification' && (stoppedOn === null || stoppedOn > due))
    .map(({ due, stoppedOn }): Sign => ({
      since: addDays(due, 1),
      until: stoppedOn,
      detail: { code: 'no-clue-linked', parameters: { due } },
      officers: state.handlers,
    }));
  const tried = triedSigns(refused, signsInComplaints);
  return [
    ...unlinked.map((sign) => asRisk(pointOf(2), sign)),
    ...tried.map(({ point, sign }) => asRisk(pointOf(point), sign)),
  ].sort((a, b) => a.since.localeCompare(b.since));
};
