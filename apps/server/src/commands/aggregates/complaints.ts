import {
  complaintDocuments,
  complaints,
  continuedComplaint,
  decide,
  eventRows,
  type ComplaintEvent,
  type ComplaintRecord,
} from '#casework';
import { isOpened } from '#casework/state/questions';
import { maySee, maySeeComplaint } from '../../access/may-see.js';
import type { PerformAction } from '../perform-action.js';
import type { Look } from './look.js';
import { nextRecord, unitInBody, type Served } from './served.js';

/** Whether the clue of a case that the person may see names the complaint. */
const names = (caseId: string, complaint: string, { actor }: PerformAction, look: Look): boolean => {
  const file = look.seen(`case/${caseId}`, look.streams.caseFile(caseId));
  return maySee(actor, file) && isOpened(file.state) && file.state.intake.clue.complaint === complaint;
};

export const servedComplaints: Served = {
  unitsOf: (command) => (command.id === null ? [unitInBody(command)] : []),
  refuseUnlessSeen: (streams, id, actor) => {
    const file = streams.complaintFile(id);
    if (file.version === 0) return { outcome: 'not-found' };
    return maySeeComplaint(actor, file)
      ? null
      : { outcome: 'forbidden', why: { en: 'The complaint belongs to another unit.', zh: '该投诉举报属于其他单位。' } };
  },
  decide: (command, id, look) =>
    decide(complaints, look.streams.complaintFile(id).state, command.action, command.body, {
      ...look.around(),
      namesComplaint: (caseId) => names(caseId, id, command, look),
    }),
  compute: (command, id, events, { streams, law }) => {
    const before = streams.complaintFile(id);
    const record: ComplaintRecord = nextRecord(command, before, events as readonly ComplaintEvent[]);
    const file = continuedComplaint(before, [record]);
    complaintDocuments(file, law);
    eventRows(`complaint/${id}`, file.records, record.index);
  },
};
