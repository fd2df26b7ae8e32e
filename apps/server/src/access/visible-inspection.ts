import type { Actor, InspectionState } from '#casework';
import type { Streams } from '../streams/streams.js';
import { Denied, NotFound } from '../unanswered/unanswered.js';
import { maySeeInspection } from './may-see.js';

/** A random inspection that the actor may see. @throws {NotFound} {Denied} */
export const visibleInspection = (streams: Streams, id: string, actor: Actor): InspectionState => {
  const state = streams.inspection(id);
  if (state === undefined) throw new NotFound('This inspection', '该抽查检查');
  if (!maySeeInspection(actor, state))
    throw new Denied('The inspection belongs to another unit.', '该抽查检查属于其他单位。');
  return state;
};
