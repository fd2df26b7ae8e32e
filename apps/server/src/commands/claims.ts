import { Inject, Injectable } from '@nestjs/common';
import { refusals, sentenceOf, type Refusal } from '#casework';
import type { CommitResult, EventLog } from '#event-log';
import { engine } from '../engines/engine.js';
import type { NumberRequest } from '../streams/written-number.js';
import { Numbers, type Claim, type Claimant } from './numbers.js';
import type { Outcome } from './outcome.js';
import { outcomeOf, type Committed } from './recorded-outcome.js';
import { refusalRecord, type Claimed } from './records.js';

/** Why a number that was claimed is voided; the ledger of numbers keeps the reason in English. */
export const reasonOfVoiding = (refusal: Refusal): string => sentenceOf(refusal, 'en').message;

/** Takes numbers for commands, and gives back those that come to nothing. */
@Injectable()
export class Claims {
  constructor(
    @Inject(engine.log) private readonly log: EventLog,
    private readonly numbers: Numbers,
  ) {}

  /** Binds the numbers that are asked for to a command. @throws as `Numbers.claim` */
  async take(requests: readonly NumberRequest[], claimant: Claimant): Promise<Claim[]> {
    const taken: Claim[] = [];
    for (const request of requests) taken.push(await this.numbers.claim(request, claimant));
    return taken;
  }

  /** Asked before any is claimed. @throws {RangeError} a number that is asked for could not be issued or written. */
  refuseUnlessWritable(requests: readonly NumberRequest[], now: string): void {
    for (const request of requests) this.numbers.refuseUnlessWritable(request, now);
  }

  /**
   * A claim that will not be used is closed by a refusal in its own stream before the number is voided.
   * @returns the first result when another node recorded this very command meanwhile, else null.
   */
  async close(claims: readonly Claim[], stream: string, action: string, identity: Claimed): Promise<Outcome | null> {
    if (claims.length === 0) return null;
    let result: CommitResult;
    do {
      const record = refusalRecord(stream, this.log.head(stream), action, refusals.overtaken(), {
        ...identity,
        reads: {},
      });
      result = await this.log.commit(record);
    } while (result.outcome === 'overtaken');
    await this.voidUnused(result, claims, reasonOfVoiding(refusals.overtaken()), { ...identity, stream });
    return result.outcome === 'recorded' ? null : outcomeOf(result);
  }

  /** Ends the claims of numbers, unless the record that owns the command is one that uses them. */
  async voidUnused(result: Committed, claims: readonly Claim[], reason: string, claimant: Claimant): Promise<void> {
    const { record } = result.outcome === 'recorded' ? result.stored : result.first;
    if ('events' in record) return;
    for (const claim of claims) await this.numbers.end(claim, reason, claimant);
  }
}
