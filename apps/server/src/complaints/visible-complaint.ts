import { fileShownTo, type Actor, type Complaint, type ComplaintFile } from '#casework';
import { maySeeComplaint } from '../access/may-see.js';
import type { Streams } from '../streams/streams.js';
import { Denied, NotFound } from '../unanswered/unanswered.js';

/** A complaint or report with its file. */
export interface FileOfComplaint {
  readonly file: ComplaintFile;
  readonly state: Complaint;
}

/**
 * The whole file of a complaint that the actor may see, for who decides what of it is shown.
 * @throws {NotFound} {Denied}
 */
export const wholeComplaint = (streams: Streams, id: string, actor: Actor): FileOfComplaint => {
  const file = streams.complaintFile(id);
  if (file.state === undefined) throw new NotFound('This complaint', '该投诉举报');
  if (!maySeeComplaint(actor, file))
    throw new Denied('The complaint belongs to another unit.', '该投诉举报属于其他单位。');
  return { file, state: file.state };
};

/**
 * The file of a complaint as everybody sees it who may: what was said by who knows the reporter may name him, so it is
 * shown without those words (CR121 Art.37). @throws {NotFound} {Denied}
 */
export const visibleComplaint = (streams: Streams, id: string, actor: Actor): FileOfComplaint => {
  const { file, state } = wholeComplaint(streams, id, actor);
  const shown = fileShownTo(file, null);
  return { file: shown, state: shown.state ?? state };
};
