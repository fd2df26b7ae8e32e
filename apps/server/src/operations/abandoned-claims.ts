import { setImmediate as breathe } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import {
  addDays,
  isOnDevice,
  ledgerOf,
  legalDateOf,
  numbersIn,
  refusals,
  type IssuedNumber as Issued,
  type LegalDate,
} from '#casework';
import { hashOf, type EventLog, type StoredRecord } from '#event-log';
import { clockActor } from '../access/clock-actor.js';
import { Numbers } from '../commands/numbers.js';
import { refusalRecord } from '../commands/records.js';
import { engine } from '../engines/engine.js';
import { InTurn } from '../streams/in-turn.js';
import { Streams } from '../streams/streams.js';
import { numberText } from '../streams/written-number.js';

/** A claim younger than this may still be on its way into its case. */
const minutesToClaim = 10;
/**
 * What was typed with a number of a device on the last day of its year has been sent by then: an entry waits a few days
 * (`offLineDays`).
 */
const daysAfterYear = 31;
/** So many claims are looked up between two turns in which people are served. */
const breath = 200;

/**
 * A node that died between taking a number and recording its case leaves a claim open. Its case's stream is closed
 * against that command by a refusal first, so that the command can never land later; then the number is voided.
 */
@Injectable()
export class AbandonedClaims {
  /**
   * How many claims of a numbering stream, in order, have come to an end: no later look at them finds anything else.
   */
  readonly #ended = new Map<string, number>();
  /** Numbers that were drawn for devices are looked at until they are used or void, by place in their ledger. */
  readonly #drawn = new Map<string, Set<number>>();

  constructor(
    @Inject(engine.log) private readonly log: EventLog,
    private readonly streams: Streams,
    private readonly numbers: Numbers,
    private readonly turns: InTurn,
  ) {}

  async close(now: string): Promise<void> {
    const { log, streams } = this;
    const oldest = new Date(Date.parse(now) - minutesToClaim * 60_000).toISOString();
    for (const stream of Array.from(log.streams('numbering/'))) {
      await breathe();
      const { issued } = streams.numbering(stream);
      const drawn = this.#drawn.get(stream) ?? new Set<number>();
      this.#drawn.set(stream, drawn);
      for (let place = this.#ended.get(stream) ?? 0; place < issued.length; place += 1) {
        const claim = issued[place];
        if (claim === undefined || claim.issuedAt > oldest) break;
        if (claim.drawnFor !== null) drawn.add(place);
        else if (claim.voided === null) await this.#end(stream, claim, now);
        this.#ended.set(stream, place + 1);
        if (place % breath === 0) await breathe();
      }
      for (const place of drawn) if (await this.#isSettled(stream, issued[place], { oldest, now })) drawn.delete(place);
    }
  }

  /** Whether a number that was drawn for a device needs no later look: it is used, or void, or its year is over. */
  async #isSettled(
    stream: string,
    claim: Issued | undefined,
    { oldest, now }: { oldest: string; now: string },
  ): Promise<boolean> {
    if (claim === undefined || claim.voided !== null) return true;
    if (!isOnDevice(claim)) return claim.boundAt <= oldest && this.#end(stream, claim, now);
    if (legalDateOf(now) <= addDays(`${ledgerOf(stream).year}-12-31` as LegalDate, daysAfterYear)) return false;
    // What was typed on the last day of the year has been sent by now, or is entered under another number.
    const claimant = { commandId: claim.forCommand, stream: claim.forStream, actor: clockActor, now };
    await this.numbers.void({ ...claim, stream }, 'unused-in-its-year', claimant);
    return true;
  }

  /** @returns whether it is used or void now; a number of a device that came to nothing lies on it again. */
  async #end(stream: string, claim: Issued, now: string): Promise<boolean> {
    const { forStream, forCommand } = claim;
    const owner = this.log.findCommand(forStream, forCommand) ?? (await this.#close(forStream, forCommand, now));
    const { record } = owner;
    const { unit, year } = ledgerOf(stream);
    const text = numberText(this.streams, { ...claim, unit }, year, claim.serial);
    // A command that was asked again after the year had turned, or by another acting name, was given a number of that
    // ledger.
    if ('events' in record && record.events.some((event) => numbersIn(event).includes(text))) return true;
    const claimant = { commandId: forCommand, stream: forStream, actor: clockActor, now };
    const reason = 'events' in record ? 'recorded under another number' : record.refusal.code;
    await this.numbers.end({ ...claim, stream, text, unit }, reason, claimant);
    return claim.drawnFor === null;
  }

  #close(stream: string, commandId: string, now: string): Promise<StoredRecord> {
    const { log } = this;
    return this.turns.run(stream, async () => {
      const refusal = refusals.abandoned();
      const identity = {
        commandId,
        commandDigest: hashOf(Buffer.from(`abandoned ${commandId}`)),
        actor: clockActor,
        now,
        reads: {},
      };
      for (;;) {
        const result = await log.commit(refusalRecord(stream, log.head(stream), 'take-number', refusal, identity));
        if (result.outcome === 'recorded') return result.stored;
        if (result.outcome !== 'overtaken') return result.first;
      }
    });
  }
}
