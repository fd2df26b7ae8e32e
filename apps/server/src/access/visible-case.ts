import { hasRole, isOpenTo, legalDateOf, type Actor, type CaseFile } from '#casework';
import { caseReaders } from '#casework/role-groups';
import type { Streams } from '../streams/streams.js';
import { Denied, NotFound } from '../unanswered/unanswered.js';
import { maySee } from './may-see.js';
import { readsForSupervision } from './opened-by-matter.js';

const fileOf = (streams: Streams, id: string): CaseFile => {
  const file = streams.caseFile(id);
  if (file.version === 0) throw new NotFound('This case', '该案件');
  return file;
};

/** The file of a case that the actor may see. @throws {NotFound} {Denied} */
export const visibleCase = (streams: Streams, id: string, actor: Actor): CaseFile => {
  const file = fileOf(streams, id);
  if (!maySee(actor, file)) throw new Denied('The case belongs to another unit.', '该案件属于其他单位。');
  return file;
};

/**
 * Whether somebody reads a case as one of the body that reviews it, to whom it is open today: without a part in it, and
 * whatever their unit is.
 */
export const readsForReview = (actor: Actor, { state }: CaseFile): boolean =>
  hasRole(actor, ['replay-reader']) && isOpenTo(state, actor.id, legalDateOf(new Date().toISOString()));

/**
 * The file of a case that the actor may see, or reads for a reviewing body or in a matter of supervision.
 * @throws {NotFound} {Denied}
 */
export const readableCase = (streams: Streams, id: string, actor: Actor): CaseFile => {
  const file = fileOf(streams, id);
  // Whoever has no other role reads what was opened to them, even in their own unit.
  if ((hasRole(actor, caseReaders) && maySee(actor, file)) || readsForReview(actor, file)) return file;
  if (readsForSupervision(streams, actor, file)) return file;
  if (!hasRole(actor, ['replay-reader'])) throw new Denied('The case belongs to another unit.', '该案件属于其他单位。');
  throw new Denied(
    'The case is not open to you, or not any more. The bureau that handles it can open it again.',
    '该案件未对您开通查阅，或者查阅期限已过。需要查阅的，请与办案机关联系。',
  );
};
