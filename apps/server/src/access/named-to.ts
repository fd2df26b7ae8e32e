import type { Actor } from '#casework';
import { bureauOf } from '#casework/registry/acting-unit';
import { isOfOwnBureau } from './own-bureau.js';
import { isOfOwnLine } from './visible-streams.js';

/**
 * Of which units an actor knows people and unit by name: of the whole bureau, of what is below their unit and of the
 * units above it, and of the bureaus whose cases are open to them.
 */
export const namedTo =
  (actor: Actor, opened: ReadonlySet<string>) =>
  (unit: string): boolean =>
    isOfOwnBureau(actor, unit) || isOfOwnLine(actor, unit) || opened.has(bureauOf(unit));
