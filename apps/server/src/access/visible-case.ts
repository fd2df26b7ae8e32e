import type { Actor, CaseFile } from '#casework';
import type { Streams } from '../streams/streams.js';
import { Denied, NotFound } from '../unanswered/unanswered.js';
import { maySee } from './may-see.js';

/** The file of a case that the actor may see. @throws {NotFound} {Denied} */
export const visibleCase = (streams: Streams, id: string, actor: Actor): CaseFile => {
  const file = streams.caseFile(id);
  if (file.version === 0) throw new NotFound('This case', '该案件');
  if (!maySee(actor, file)) throw new Denied('The case belongs to another unit.', '该案件属于其他单位。');
  return file;
};
