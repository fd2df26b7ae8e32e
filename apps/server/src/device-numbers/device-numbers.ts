import { Inject, Injectable } from '@nestjs/common';
import {
  deviceOf,
  figureOn,
  isOnDevice,
  ledgerOf,
  legalDateOf,
  nextSerial,
  onDevicesOf,
  type Actor,
  type IssuedNumber,
  type Law,
} from '#casework';
import { bureauOf } from '#casework/registry/acting-unit';
import { hashOf } from '#event-log';
import { Numbers, type Claimant } from '../commands/numbers.js';
import { engine } from '../engines/engine.js';
import { InTurn } from '../streams/in-turn.js';
import { Streams } from '../streams/streams.js';
import { numberingStream, writtenNumber } from '../streams/written-number.js';

/** A number that lies on a device: whose, and of which year. */
export interface DeviceNumber {
  readonly number: string;
  /** The unit in whose name a decision with it is made. */
  readonly unit: string;
  readonly unitName: string;
  readonly year: number;
}

/** What is taken along to be filled in without a connection: the one series of the spot. */
const series = 'summary-decision';
/** So many numbers a device holds at most of a unit, whatever is set. */
const largestBlock = 100;
/** So many devices of an officer may have their numbers at once. */
const mostDevices = 5;
/** Why a number that was drawn and not needed is void. */
const wentBack = 'returned-by-device';

/** Numbers that devices take along for decisions on the spot without a connection (APL Art.52(1)). */
@Injectable()
export class DeviceNumbers {
  constructor(
    private readonly streams: Streams,
    private readonly numbers: Numbers,
    private readonly turns: InTurn,
    @Inject(engine.law) private readonly law: Law,
  ) {}

  /**
   * Fills up what lies on a device to its block, and says what lies there: of the officer's bureau, and of their
   * station where that acts in its own name. Asked again nothing is drawn.
   */
  async draw(actor: Actor, device: string, now: string): Promise<DeviceNumber[]> {
    const block = this.#blockOf(actor, now);
    const found: DeviceNumber[] = [];
    for (const unit of this.#unitsOf(actor)) {
      const stream = numberingStream(unit, now);
      await this.turns.run(stream, () => this.#fill(stream, actor, device, { block, now }));
      found.push(...this.#written(stream, this.#onDevice(stream, actor, device)));
    }
    return found;
  }

  /** Voids what lies on a device unused. @returns how many numbers that were. */
  async giveBack(actor: Actor, device: string, now: string): Promise<number> {
    let count = 0;
    for (const unit of this.#unitsOf(actor)) {
      const stream = numberingStream(unit, now);
      for (const { serial, forStream, forCommand } of this.#onDevice(stream, actor, device)) {
        const claimant = { commandId: forCommand, stream: forStream, actor, now };
        await this.numbers.void({ stream, series, serial }, wentBack, claimant);
        count += 1;
      }
    }
    return count;
  }

  /** Where nothing is set, nothing is taken along. */
  #blockOf({ unit }: Actor, now: string): number {
    const set = figureOn(this.law.settings, 'offLineNumbers', legalDateOf(now), unit);
    return Number.isFinite(set) ? Math.min(set, largestBlock) : 0;
  }

  #unitsOf({ unit }: Actor): string[] {
    const bureau = bureauOf(unit);
    const own = unit !== bureau && (this.streams.unit(unit)?.ownNameFor.length ?? 0) > 0 ? [unit] : [];
    return [bureau, ...own].filter((each) => this.streams.unit(each) !== undefined);
  }

  #onDevice(stream: string, { id }: Actor, device: string): readonly IssuedNumber[] {
    const { issued } = this.streams.numbering(stream);
    return issued.filter((each) => isOnDevice(each) && each.forStream === deviceOf(id, device));
  }

  /** In one record, so that a block is there as a whole. Overtaken by another node, it is looked at anew. */
  async #fill(
    stream: string,
    actor: Actor,
    device: string,
    { block, now }: { block: number; now: string },
  ): Promise<void> {
    for (;;) {
      const state = this.streams.numbering(stream);
      const room = block * mostDevices - onDevicesOf(state, actor.id).length;
      const missing = Math.min(block - this.#onDevice(stream, actor, device).length, room);
      if (missing <= 0) return;
      const first = nextSerial(state, series);
      const forStream = deviceOf(actor.id, device);
      const facts = Array.from({ length: missing }, (_, place) => {
        const serial = first + place;
        const forCommand = hashOf(Buffer.from(`${forStream} ${stream} ${serial}`));
        return ['NumberIssued', { series, serial, forStream, forCommand }] as const;
      });
      const claimant: Claimant = { commandId: forStream, stream, actor, now };
      await this.numbers.append(stream, facts, `${forStream} from ${stream} ${first}`, claimant);
    }
  }

  #written(stream: string, numbers: readonly IssuedNumber[]): DeviceNumber[] {
    const { unit, year } = ledgerOf(stream);
    const unitName = this.streams.unit(unit)?.name ?? unit;
    return numbers.flatMap(({ serial }) => {
      const number = writtenNumber(this.streams, { series, unit }, year, serial);
      return number === null ? [] : [{ number, unit, unitName, year }];
    });
  }
}
