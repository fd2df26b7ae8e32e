import {
  eventCatalogue,
  legalDateOf,
  nextSerial,
  numberOf,
  officialNumber,
  type Actor,
  type NumberingEvent,
  type NumberSeries,
} from '#casework';
import { hashOf, type CommitResult, type EventLog } from '#event-log';
import type { InTurn } from '../streams/in-turn.js';
import type { Recorder } from './recorder.js';
import type { Streams } from '../streams/streams.js';

/** A number asked for by a rule: of which series, of which unit. */
export interface NumberRequest {
  series: NumberSeries;
  unit: string;
}

/** A number bound to a command. */
export interface Claim extends NumberRequest {
  stream: string;
  serial: number;
  text: string;
}

/** Who asked: the command's identity and the stream it will be recorded in. */
export interface Claimant {
  commandId: string;
  stream: string;
  actor: Actor;
  now: string;
}

const yearOf = (now: string): number => Number(legalDateOf(now).slice(0, 4));

/**
 * One claim: the same person may use one key for commands on several cases, and each of them gets a number of its own.
 */
const keyOf = ({ commandId, stream }: Claimant, series: NumberSeries): string => `${commandId} ${stream} ${series}`;

/** Issues numbers from the numbering streams: never twice, and every gap is explained by a recorded void. */
export class Numbers {
  constructor(
    private readonly log: EventLog,
    private readonly streams: Streams,
    private readonly recorder: Recorder,
    private readonly turns: InTurn,
  ) {}

  /** Binds the next number of the series to the command; the same command gets the same number again. */
  async claim(request: NumberRequest, claimant: Claimant): Promise<Claim> {
    const year = yearOf(claimant.now);
    const stream = `numbering/${request.unit}-${year}`;
    const serial = await this.turns.run(stream, () => this.#serial(stream, request, claimant));
    return { ...request, stream, serial, text: this.text(request, year, serial) };
  }

  /**
   * Says whether a number could be issued and written now: asked before any is claimed, because a claim is recorded.
   * @throws {RangeError} the series is full, or the unit's code or prefix cannot stand in a number.
   */
  refuseUnlessWritable(request: NumberRequest, now: string): void {
    const year = yearOf(now);
    this.text(request, year, nextSerial(this.streams.numbering(`numbering/${request.unit}-${year}`), request.series));
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
    const record = this.recorder.events(stream, head, [event], { ...identity, actor, now, reads: {} });
    return (await this.log.commit(record)).outcome;
  }

  /** A number as it is written on documents. */
  text({ series, unit }: NumberRequest, year: number, serial: number): string {
    const known = this.streams.unit(unit);
    if (known === undefined) throw new Error(`Unit ${unit} lost its registration`);
    return officialNumber(known, series, year, serial);
  }

  /** The same of a number that is in a ledger; null where it cannot be written: prefixes were not always checked. */
  written(request: NumberRequest, year: number, serial: number): string | null {
    try {
      return this.text(request, year, serial);
    } catch (error) {
      if (error instanceof RangeError) return null;
      throw error;
    }
  }
}
