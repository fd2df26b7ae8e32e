import type { ComplaintContext } from '../complaints/act.js';
import { complaintRows, receiveComplaint } from '../complaints/acts.js';
import { evolveComplaint } from '../complaints/evolve.js';
import type { Complaint } from '../complaints/state.js';
import type { Around } from '../context.js';
import type { Aggregate } from '../decide/aggregate.js';
import { complaintEvents, type ComplaintEvent } from '../events/catalogue.js';
import { refusals } from '../refusals/index.js';

/** Complaints 投诉 and reports 举报, until they are mediated, forwarded or a clue. `undefined`: not received yet. */
export const complaints: Aggregate<Complaint | undefined, ComplaintEvent, Around, ComplaintContext> = {
  rows: [receiveComplaint, ...complaintRows],
  rowsAt: (state) => (state === undefined ? [receiveComplaint] : complaintRows),
  refuseNow: (state) =>
    state === undefined
      ? refusals.missingBefore('complaint-registered', 'CR121 Art.15')
      : refusals.alreadyExists('this-complaint'),
  refuseIfInTheWay: (state, { refuseIf }, context) => refuseIf?.(state as never, context) ?? null,
  evolve: evolveComplaint,
  versionOf: (type) => complaintEvents[type].v,
};
