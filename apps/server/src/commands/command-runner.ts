import { Inject, Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '#casework';
import { engine } from '../engines/engine.js';
import { problems } from '../http/problems.js';
import { Metrics } from '../metrics/metrics.js';
import type { Settings } from '../settings/settings.js';
import { kindInChinese } from '../streams/kinds-in-chinese.js';
import { positionText } from '../streams/position.js';
import { expectedVersion, idempotencyKey, takenAt, takenOffLineAt } from './command-headers.js';
import type { Outcome } from './outcome.js';
import type { ActionAsked, ActionCommand } from './perform-action.js';

/** What is said of a recorded command. */
export interface Receipt {
  readonly id: string;
  readonly version: number;
  readonly position: string;
  readonly events: string[];
  readonly repeated: boolean;
}

/** Takes a command from a request, has it performed, and turns what it came to into an answer. */
/** Figures are open to everybody: which act it was in a matter of supervision shows in none (SUP Art.17). */
const counted = (kind: string, action: string): string => (kind === 'supervision' ? kind : action);

@Injectable()
export class CommandRunner {
  constructor(
    @Inject(CommandBus) private readonly bus: CommandBus,
    @Inject(engine.settings) private readonly settings: Settings,
    private readonly metrics: Metrics,
  ) {}

  /**
   * @param commandOf the command of its aggregate.
   * @param id null opens a new stream.
   */
  async run(
    commandOf: (asked: ActionAsked) => ActionCommand,
    id: string | null,
    action: string,
    request: FastifyRequest,
    reply: FastifyReply,
    actor: Actor,
  ): Promise<Receipt> {
    const key = idempotencyKey(request);
    const version = id === null ? null : expectedVersion(request);
    const { now, played } = takenAt(request, this.settings);
    const typedAt = takenOffLineAt(request, action, actor, now);
    const by: Actor = {
      ...actor,
      ...(played ? { played } : {}),
      ...(typedAt === undefined ? {} : { takenOffLine: true as const }),
    };
    const asked = { id, action, body: request.body, actor: by, idempotencyKey: key, expectedVersion: version, now };
    const command = commandOf(typedAt === undefined ? asked : { ...asked, takenAt: typedAt });
    const outcome = await this.bus.execute(command);
    // Names that are no actions come from the address: as labels they would never end.
    this.metrics.command(
      outcome.outcome === 'unknown-action' ? 'unknown' : counted(command.kind, action),
      outcome.outcome,
    );
    const receipt = this.#receipt(outcome, command.kind, action);
    void reply.status(201).header('etag', `"${receipt.version}"`).header('anlu-position', receipt.position);
    return receipt;
  }

  #receipt(outcome: Outcome, kind: string, action: string): Receipt {
    switch (outcome.outcome) {
      case 'recorded': {
        const { id, version, position, events, repeated } = outcome;
        return { id, version, position: positionText(position), events, repeated };
      }
      case 'refused':
        throw problems.refused(outcome.refusal, outcome.version, positionText(outcome.position), outcome.repeated);
      case 'unknown-action':
        throw problems.unknownAction(action, outcome.known);
      case 'invalid':
        throw problems.invalidFields(outcome.fields);
      case 'malformed':
        throw problems.malformed(outcome.why);
      case 'forbidden':
        throw problems.forbidden(outcome.why);
      case 'clock-held':
        throw problems.clockHeld(outcome.why);
      case 'not-found':
        throw problems.notFound({ en: `This ${kind}`, zh: kindInChinese(kind) });
      case 'version-conflict':
        throw problems.versionConflict(outcome.version, outcome.since);
      case 'not-computable':
        throw problems.notComputable();
      case 'key-reused':
        throw problems.keyReused();
    }
  }
}
