import { setImmediate as breathe } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import { ledgerOf, numbersIn, refusals, type NumberingState } from '#casework';
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
/** So many claims are looked up between two turns in which people are served. */
const breath = 200;

type Issued = NumberingState['issued'][number];

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
      for (let place = this.#ended.get(stream) ?? 0; place < issued.length; place += 1) {
        const claim = issued[place];
        if (claim === undefined || claim.issuedAt > oldest) break;
        if (claim.voided === null) await this.#end(stream, claim, now);
        this.#ended.set(stream, place + 1);
        if (place % breath === 0) await breathe();
      }
    }
  }

  async #end(stream: string, claim: Issued, now: string): Promise<void> {
    const { forStream, forCommand } = claim;
    const owner = this.log.findCommand(forStream, forCommand) ?? (await this.#close(forStream, forCommand, now));
    const { record } = owner;
    const { unit, year } = ledgerOf(stream);
    const text = numberText(this.streams, { ...claim, unit }, year, claim.serial);
    // A command that was asked again after the year had turned, or by another acting name, was given a number of that
    // ledger.
    if ('events' in record && record.events.some((event) => numbersIn(event).includes(text))) return;
    const claimant = { commandId: forCommand, stream: forStream, actor: clockActor, now };
    const reason = 'events' in record ? 'recorded under another number' : record.refusal.code;
    await this.numbers.void({ ...claim, stream, text, unit }, reason, claimant);
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
