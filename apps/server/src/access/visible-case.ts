import type { Actor, CaseFile } from '#casework';
import { maySee } from './may-see.js';
import { problems } from '../http/problem.js';
import type { Streams } from '../streams/streams.js';

/** The file of a case that the actor may see. @throws {Problem} 404, 403 */
export const visibleCase = (streams: Streams, id: string, actor: Actor): CaseFile => {
  const file = streams.caseFile(id);
  if (file.version === 0) throw problems.notFound('This case');
  if (!maySee(actor, file)) throw problems.forbidden('The case belongs to another unit.');
  return file;
};
