import { mayViewSupervision, type Actor, type Supervision, type SupervisionFact } from '#casework';
import { factsIn } from '../streams/facts-in.js';
import type { Streams } from '../streams/streams.js';
import { NotFound } from '../unanswered/unanswered.js';

/**
 * A matter of supervision that the actor may see. @throws {NotFound} also where the actor may not: others do not learn
 * that there is one
 */
export const visibleMatter = (streams: Streams, id: string, actor: Actor): Supervision => {
  const state = streams.supervision(id);
  if (state === undefined || !mayViewSupervision(actor, state))
    throw new NotFound('This matter of supervision', '该监督事项');
  return state;
};

/** What was recorded in a matter. */
export const factsOfMatter = (streams: Streams, id: string): SupervisionFact[] =>
  factsIn(streams.records(`supervision/${id}`));
