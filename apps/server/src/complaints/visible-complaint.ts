import { fileShownTo, type Actor, type Complaint, type ComplaintFile } from '#casework';
import { maySeeComplaint } from '../access/may-see.js';
import type { Streams } from '../streams/streams.js';
import { Denied, NotFound } from '../unanswered/unanswered.js';

/** The file of a complaint as the actor may see it. @throws {NotFound} {Denied} */
export const visibleComplaint = (
  streams: Streams,
  id: string,
  actor: Actor,
): { file: ComplaintFile; state: Complaint } => {
  const file = streams.complaintFile(id);
  if (file.state === undefined) throw new NotFound('This complaint', '该投诉举报');
  if (!maySeeComplaint(actor, file))
    throw new Denied('The complaint belongs to another unit.', '该投诉举报属于其他单位。');
  // What was said by who knows the reporter may name him (CR121 Art.37).
  const shown = fileShownTo(file, actor.id);
  return { file: shown, state: shown.state ?? file.state };
};
