import type { Actor, InspectionState } from '#casework';
import { maySeeInspection } from './may-see.js';
import { problems } from '../http/problem.js';
import type { Streams } from '../streams/streams.js';

/** A random inspection that the actor may see. @throws {Problem} 404, 403 */
export const visibleInspection = (streams: Streams, id: string, actor: Actor): InspectionState => {
  const state = streams.inspection(id);
  if (state === undefined) throw problems.notFound('This inspection');
  if (!maySeeInspection(actor, state)) throw problems.forbidden('The inspection belongs to another unit.');
  return state;
};
