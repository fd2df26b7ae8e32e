import { Inject, Injectable } from '@nestjs/common';
import {
  eventCatalogue,
  legalDateOf,
  nextSerial,
  numberOf,
  type Actor,
  type NumberingEvent,
  type NumberSeries,
} from '#casework';
import { hashOf, type CommitResult, type EventLog } from '#event-log';
import { engine } from '../engines/engine.js';
import { InTurn } from '../streams/in-turn.js';
import { Streams } from '../streams/streams.js';
import { numberingStream, numberText, type NumberRequest } from '../streams/written-number.js';
import { eventRecord } from './records.js';

/** A number bound to a command. */
export interface Claim extends NumberRequest {
  readonly stream: string;
  readonly serial: number;
  readonly text: string;
}

/** Who asked: the command's identity and the stream it will be recorded in. */
export interface Claimant {
  readonly commandId: string;
  readonly stream: string;
  readonly actor: Actor;
  readonly now: string;
}

const yearOf = (now: string): number => Number(legalDateOf(now).slice(0, 4));

/**
 * One claim: the same person may use one key for commands on several cases, and each of them gets a number of its own.
 */
const keyOf = ({ commandId, stream }: Claimant, series: NumberSeries): string => `${commandId} ${stream} ${series}`;

/** Issues numbers from the numbering streams: never twice, and every gap is explained by a recorded void. */
@Injectable()
export class Numbers {
  constructor(
    @Inject(engine.log) private readonly log: EventLog,
    private readonly streams: Streams,
    private readonly turns: InTurn,
  ) {}

  /** Binds the next number of the series to the command; the same command gets the same number again. */
  async claim(request: NumberRequest, claimant: Claimant): Promise<Claim> {
    const year = yearOf(claimant.now);
    const stream = numberingStream(request.unit, claimant.now);
    const serial = await this.turns.run(stream, () => this.#serial(stream, request, claimant));
    return { ...request, stream, serial, text: numberText(this.streams, request, year, serial) };
  }

  /**
   * Says whether a number could be issued and written now: asked before any is claimed, because a claim is recorded.
   * @throws {RangeError} the series is full, or the unit's code or prefix cannot stand in a number.
   */
  refuseUnlessWritable(request: NumberRequest, now: string): void {
    const year = yearOf(now);
    const state = this.streams.numbering(`numbering/${request.unit}-${year}`);
    numberText(this.streams, request, year, nextSerial(state, request.series));
  }

  /** Voids a number whose claim was closed by a refusal in the claimant's own stream. */
  async void({ stream, series, serial }: Claim, reason: string, claimant: Claimant): Promise<void> {
    const data = { series, serial, reason };
    await this.turns.run(stream, async () => {
      while (
        (await this.#append(stream, 'NumberVoided', data, `${keyOf(claimant, series)} void`, claimant)) === 'overtaken'
      );
    });
  }

  async #serial(stream: string, { series }: NumberRequest, claimant: Claimant): Promise<number> {
    for (;;) {
      const state = this.streams.numbering(stream);
      const bound = numberOf(state, series, { stream: claimant.stream, command: claimant.commandId });
      if (bound !== undefined) return bound;
      const data = {
        series,
        serial: nextSerial(state, series),
        forStream: claimant.stream,
        forCommand: claimant.commandId,
      };
      await this.#append(stream, 'NumberIssued', data, keyOf(claimant, series), claimant);
    }
  }

  async #append(
    stream: string,
    type: NumberingEvent['type'],
    data: object,
    key: string,
    { actor, now }: Claimant,
  ): Promise<CommitResult['outcome']> {
    const { v } = eventCatalogue.numbering[type];
    const event = { type, v, occurredAt: now, data };
    const identity = { commandId: hashOf(Buffer.from(key)), commandDigest: hashOf(Buffer.from(`${key} ${stream}`)) };
    const head = this.log.head(stream);
    const record = eventRecord(stream, head, [event], { ...identity, actor, now, reads: {} });
    return (await this.log.commit(record)).outcome;
  }
}
