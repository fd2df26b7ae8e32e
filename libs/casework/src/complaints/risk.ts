import { addDays, legalDateOf } from '../deadlines/index.js';
import type { Law } from '../law.js';
import { asRisk, pointOf } from '../risk/points.js';
import { signsInComplaints } from '../risk/refused-signs.js';
import type { Risk, Sign } from '../risk/risk.js';
import { triedSigns } from '../risk/tried.js';
import { complaintClocks } from './clocks.js';
import { continuedComplaint, emptyComplaintFile, type ComplaintFile } from './file.js';
import type { Complaint } from './state.js';

/**
 * 2: a report, or a violation found in the mediation, from which no clue came in the time to verify. 4: who does not
 * handle the matter wanted to act in it; that somebody looked is no recorded fact, and what they would have seen is
 * withheld.
 */
export const complaintRisks = ({ records, state, refused }: ComplaintFile, law: Law): Risk[] => {
  if (state === undefined) return [];
  const tried = triedSigns(refused, signsInComplaints);
  return [
    ...[...overdueBeforeRepeats(records, law), ...unlinked(state, law)].map((sign) => asRisk(pointOf(2), sign)),
    ...tried.map(({ point, sign }) => asRisk(pointOf(point), sign)),
  ].sort((a, b) => a.since.localeCompare(b.since));
};

/** The time to verify is over, or will be, and no clue came of it. */
const unlinked = (state: Complaint, law: Law): Sign[] =>
  complaintClocks(state, law)
    .filter(({ id, due, stoppedOn }) => id === 'verification' && (stoppedOn === null || stoppedOn > due))
    .map(({ due, stoppedOn }): Sign => ({
      since: addDays(due, 1),
      until: stoppedOn,
      detail: { code: 'no-clue-linked', parameters: { due } },
      officers: state.handlers,
    }));

/**
 * A repeat with new facts starts the time anew (CR121 Art.35); where it was over already it was over all the same: the
 * sign ends on the day on which the repeat was entered, and stays.
 */
const overdueBeforeRepeats = (records: ComplaintFile['records'], law: Law): Sign[] => {
  const signs: Sign[] = [];
  let file = emptyComplaintFile('');
  for (const record of records) {
    const before = file.state;
    file = continuedComplaint(file, [record]);
    const after = file.state;
    const place = record.events.findIndex(({ type }) => type === 'ReportRepeated');
    if (place === -1 || before === undefined || after === undefined) continue;
    const on = legalDateOf(record.recordedAt);
    const takenAwayBy = record.version - record.events.length + 1 + place;
    const still = new Set(unlinked(after, law).map(({ since }) => since));
    const over = unlinked(before, law).filter(({ since, until }) => until === null && since <= on && !still.has(since));
    signs.push(...over.map((sign) => ({ ...sign, until: on, takenAwayBy })));
  }
  return signs;
};
