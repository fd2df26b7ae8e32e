import { covers, hasRole, opensFileTo, type Actor, type CaseFile } from '#casework';
import { bureauOf } from '#casework/registry/acting-unit';
import { isOpened } from '#casework/state/questions';
import { supervising } from '#casework/supervision/viewers';
import type { Streams } from '../streams/streams.js';

/** Whether a body of the actor's line was ever named as superior of the bureau: no other asks for its files. */
const isOfSuperior = (streams: Streams, actor: Actor, unit: string): boolean =>
  (streams.unit(bureauOf(unit))?.superiors ?? []).some(({ superior }) => covers(actor.unit, superior));

/**
 * Whether a bureau is the level above the actor's own or below it by the register (SUP Art.2): each knows what the
 * other is called, since instruments go between them.
 */
export const isOfOtherLevel = (streams: Streams, actor: Actor, unit: string): boolean =>
  unit === bureauOf(unit) &&
  (isOfSuperior(streams, actor, unit) ||
    (streams.unit(bureauOf(actor.unit))?.superiors ?? []).some(({ superior }) => superior === unit));

/**
 * Whether somebody reads a case because its file was asked for in a matter of supervision of the level above, which is
 * open: read-only, and nobody but who supervises there (SUP Art.12).
 */
export const readsForSupervision = (streams: Streams, actor: Actor, { id, state }: CaseFile): boolean =>
  hasRole(actor, supervising) &&
  isOpened(state) &&
  isOfSuperior(streams, actor, state.intake.clue.unit) &&
  streams.mattersAskingFor(id).some((matter) => opensFileTo(actor, matter.state, id));
