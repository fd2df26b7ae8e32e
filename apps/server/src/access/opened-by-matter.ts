import { covers, hasRole, opensFileTo, type Actor, type CaseFile } from '#casework';
import { bureauOf } from '#casework/registry/acting-unit';
import { isOpened } from '#casework/state/questions';
import { supervising } from '#casework/supervision/viewers';
import type { Streams } from '../streams/streams.js';

/** Whether a body of the actor's line was ever named as superior of the bureau: no other asks for its files. */
const isOfSuperior = (streams: Streams, actor: Actor, unit: string): boolean =>
  (streams.unit(bureauOf(unit))?.superiors ?? []).some(({ superior }) => covers(actor.unit, superior));

/**
 * Whether somebody reads a case because its file was asked for in a matter of supervision of the level above, which is
 * open: read-only, and nobody but who supervises there (SUP Art.12(1)).
 */
export const readsForSupervision = (streams: Streams, actor: Actor, { id, state }: CaseFile): boolean =>
  hasRole(actor, supervising) &&
  isOpened(state) &&
  isOfSuperior(streams, actor, state.intake.clue.unit) &&
  streams.mattersAskingFor(id).some((matter) => opensFileTo(actor, matter.state, id));
