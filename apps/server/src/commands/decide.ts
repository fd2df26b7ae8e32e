import { Inject, Injectable } from '@nestjs/common';
import type { AnyEvent, Law, NumberSeries, Ruling } from '#casework';
import { commandIdOf, type EventLog } from '#event-log';
import { engine } from '../engines/engine.js';
import { Streams } from '../streams/streams.js';
import type { NumberRequest } from '../streams/written-number.js';
import { served } from './aggregates/index.js';
import { Look } from './aggregates/look.js';
import type { PerformAction } from './perform-action.js';

/** A ruling with what it looked at: the versions of the registers, and the numbers it would need. */
export interface Decided {
  readonly ruling: Ruling<AnyEvent>;
  readonly reads: Record<string, number>;
  readonly requests: NumberRequest[];
}

/** Hands a command to the rules with everything they may look at, and notes what they looked at. */
@Injectable()
export class Decider {
  constructor(
    @Inject(engine.log) private readonly log: EventLog,
    private readonly streams: Streams,
    @Inject(engine.law) private readonly law: Law,
  ) {}

  /**
   * @param numbers texts of the numbers claimed so far; missing ones are asked for in `requests`.
   * @param earlier streams that may tell the same as the command.
   */
  decide(
    command: PerformAction,
    stream: string,
    numbers: ReadonlyMap<NumberSeries, string>,
    earlier: readonly string[],
  ): Decided {
    const { kind } = command;
    const claiming = { stream, command: commandIdOf(command.actor.id, command.idempotencyKey) };
    const look = new Look(this.log, this.streams, this.law, command, claiming, numbers, earlier);
    const ruling = served[kind].decide(command, stream.slice(kind.length + 1), look);
    const { reads, requests } = look;
    return { ruling, reads, requests };
  }
}
