import { Inject, Injectable } from '@nestjs/common';
import {
  eventCatalogue,
  ledgerOf,
  legalDateOf,
  nextSerial,
  numberOf,
  type Actor,
  type Claiming,
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
export interface Claim extends Omit<NumberRequest, 'drawn'> {
  readonly stream: string;
  readonly serial: number;
  readonly text: string;
  /** The device to which it goes back where nothing comes of the command; null where it is voided then. */
  readonly drawnFor: Claiming | null;
}

/** Who asked: the command's identity and the stream it will be recorded in. */
export interface Claimant {
  readonly commandId: string;
  readonly stream: string;
  readonly actor: Actor;
  readonly now: string;
}

/** The number that is asked about: in which ledger, of which series. */
type Numbered = Pick<Claim, 'stream' | 'series' | 'serial'>;

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

  /**
   * Binds the next number of the series to the command, or the one that was drawn for a device; the same command gets
   * the same number again.
   */
  async claim({ series, unit, drawn }: NumberRequest, claimant: Claimant): Promise<Claim> {
    const stream = drawn?.stream ?? numberingStream(unit, claimant.now);
    const serial = await this.turns.run(stream, () =>
      drawn === undefined
        ? this.#serial(stream, series, claimant)
        : this.#reassign({ ...drawn, series }, { stream: claimant.stream, command: claimant.commandId }, claimant),
    );
    const found = this.streams
      .numbering(stream)
      .issued.find((each) => each.series === series && each.serial === serial);
    const text = numberText(this.streams, { series, unit }, ledgerOf(stream).year, serial);
    return { series, unit, stream, serial, text, drawnFor: found?.drawnFor ?? null };
  }

  /**
   * Says whether a number could be issued and written now: asked before any is claimed, because a claim is recorded.
   * @throws {RangeError} the series is full, or the unit's code or prefix cannot stand in a number.
   */
  refuseUnlessWritable(request: NumberRequest, now: string): void {
    if (request.drawn !== undefined) return;
    const year = yearOf(now);
    const state = this.streams.numbering(`numbering/${request.unit}-${year}`);
    numberText(this.streams, request, year, nextSerial(state, request.series));
  }

  /**
   * Ends a claim that was closed by a refusal in the claimant's own stream: the number is void, or lies on its device
   * again.
   */
  async end(claim: Claim, reason: string, claimant: Claimant): Promise<void> {
    const { stream, drawnFor } = claim;
    if (drawnFor === null) return this.void(claim, reason, claimant);
    await this.turns.run(stream, () => this.#reassign(claim, drawnFor, claimant));
  }

  /** Voids a number for good: what was claimed and not used, or drawn for a device and not needed. */
  async void({ stream, series, serial }: Numbered, reason: string, claimant: Claimant): Promise<void> {
    const data = { series, serial, reason };
    await this.turns.run(stream, async () => {
      const key = `${keyOf(claimant, series)} void`;
      while ((await this.append(stream, [['NumberVoided', data]], key, claimant)) === 'overtaken');
    });
  }

  async #serial(stream: string, series: NumberSeries, claimant: Claimant): Promise<number> {
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
      await this.append(stream, [['NumberIssued', data]], keyOf(claimant, series), claimant);
    }
  }

  /** Binds a number that was drawn in advance to somebody else; bound already, nothing is recorded. */
  async #reassign({ stream, series, serial }: Numbered, to: Claiming, claimant: Claimant): Promise<number> {
    for (;;) {
      const { issued } = this.streams.numbering(stream);
      const found = issued.find((each) => each.series === series && each.serial === serial);
      if (found === undefined || (found.forStream === to.stream && found.forCommand === to.command)) return serial;
      const data = { series, serial, forStream: to.stream, forCommand: to.command };
      const key = `${keyOf(claimant, series)} ${serial} to ${to.stream} after ${this.log.head(stream).version}`;
      await this.append(stream, [['NumberReassigned', data]], key, claimant);
    }
  }

  /** Appends to a ledger, in its turn. @param key names what is done, so that it is done once. */
  async append(
    stream: string,
    facts: readonly (readonly [NumberingEvent['type'], object])[],
    key: string,
    { actor, now }: Claimant,
  ): Promise<CommitResult['outcome']> {
    const events = facts.map(([type, data]) => ({ type, v: eventCatalogue.numbering[type].v, occurredAt: now, data }));
    const identity = { commandId: hashOf(Buffer.from(key)), commandDigest: hashOf(Buffer.from(`${key} ${stream}`)) };
    const head = this.log.head(stream);
    const record = eventRecord(stream, head, events, { ...identity, actor, now, reads: {} });
    return (await this.log.commit(record)).outcome;
  }
}
