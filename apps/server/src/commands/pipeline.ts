import { Inject, Injectable } from '@nestjs/common';
import { covers, type Actor } from '#casework';
import { canonicalBytes, commandIdOf, hashOf, type EventLog, type JsonValue, type StoredRecord } from '#event-log';
import { engine } from '../engines/engine.js';
import { InTurn } from '../streams/in-turn.js';
import { Admission } from './admission.js';
import { served } from './aggregates/index.js';
import { DecideAndAppend } from './decide-and-append.js';
import type { Outcome } from './outcome.js';
import type { PerformAction } from './perform-action.js';
import { repeatedOutcome } from './recorded-outcome.js';
import type { Claimed } from './records.js';

/**
 * Commands of a stream take their turns, and some acts take theirs with those on other streams; other nodes do not wait
 * for them, and verify names what two of them did at the same moment.
 */
const turnOf = (command: PerformAction, stream: string): string => served[command.kind].turnOf?.(command) ?? stream;

/** Whether a record was made in the unit that the actor works for now, or below it. */
const isOfUnit = ({ record }: StoredRecord, actor: Actor): boolean => {
  const { unit } = record.actor;
  return typeof unit === 'string' && covers(actor.unit, unit);
};

/** The one load-decide-append of the system. Every command of every aggregate goes through here. */
@Injectable()
export class CommandPipeline {
  constructor(
    @Inject(engine.log) private readonly log: EventLog,
    private readonly turns: InTurn,
    private readonly admission: Admission,
    private readonly deciding: DecideAndAppend,
  ) {}

  async perform(command: PerformAction): Promise<Outcome> {
    const outside = this.admission.refuseIfOutside(command);
    if (outside !== null) return outside;
    const { actor, idempotencyKey, kind, id } = command;
    const commandId = commandIdOf(actor.id, idempotencyKey);
    // A new stream's id follows from the command, so that a retried creation creates nothing new.
    const stream = `${kind}/${id ?? commandId.slice(0, 20)}`;
    const { action, body } = command;
    const commandDigest = hashOf(
      canonicalBytes({ actor: actor.id, stream, action, body: (body ?? null) as JsonValue }),
    );
    const identity = { commandId, commandDigest, actor, now: command.now };
    return this.turns.run(turnOf(command, stream), () => this.#settle(command, stream, identity));
  }

  async #settle(command: PerformAction, stream: string, identity: Claimed): Promise<Outcome> {
    const first = this.log.findCommand(stream, identity.commandId);
    // A command that is known is answered before anything else is asked, so that a retry never meets a new refusal.
    // Only inside the unit: who has moved since is asked as everybody else.
    if (first !== undefined && isOfUnit(first, command.actor)) return repeatedOutcome(first, identity.commandDigest);
    return (
      this.admission.refuseUnlessVisible(command) ??
      this.admission.refuseIfTooLate(command) ??
      this.deciding.run(command, stream, identity)
    );
  }
}
