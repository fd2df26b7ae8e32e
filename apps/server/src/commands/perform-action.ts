import type { Actor, RegisterKind } from '#casework';

/** The streams that commands act on. */
export type CommandKind = 'case' | 'complaint' | 'inspection' | RegisterKind;

/** One command of a person: what is to be done with which stream, under which key, on which version. */
export class PerformAction {
  constructor(
    readonly kind: CommandKind,
    /** null opens a new stream whose id follows from the key. */
    readonly id: string | null,
    readonly action: string,
    readonly body: unknown,
    readonly actor: Actor,
    readonly idempotencyKey: string,
    /** The version the person saw; null when any version will do. */
    readonly expectedVersion: number | null,
    /** UTC instant at which the command is taken. */
    readonly now: string,
  ) {}
}
