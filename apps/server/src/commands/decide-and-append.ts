import { Inject, Injectable } from '@nestjs/common';
import type { NumberSeries } from '#casework';
import type { EventLog, StreamHead } from '#event-log';
import { engine } from '../engines/engine.js';
import { Claims, reasonOfVoiding } from './claims.js';
import { missingRoleNow } from './command-access.js';
import type { Decided } from './decide.js';
import { Decisions } from './decisions.js';
import { FilesCheck } from './files-check.js';
import type { Claim } from './numbers.js';
import type { Outcome } from './outcome.js';
import type { PerformAction } from './perform-action.js';
import { eventsSince, outcomeOf, repeatedOutcome } from './recorded-outcome.js';
import { eventRecord, refusalRecord, type Claimed } from './records.js';

const notComputable: Outcome = { outcome: 'not-computable' };

/** A command on its way into its stream: what was found out of it in the attempts before this one. */
interface UnderWay {
  readonly stream: string;
  readonly claims: Claim[];
  /** Streams that may tell the same as the command. */
  readonly earlier: readonly string[];
  filesChecked: boolean;
  /** Version of the stream after which the events were computed. */
  computedAt: number;
}

/** One attempt: the command and its identity by the time of the record, and the head that it is decided on. */
interface Attempt {
  readonly command: PerformAction;
  readonly identity: Claimed;
  readonly head: StreamHead;
}

/** Decides on the head as it is, appends, and decides again when another writer took the place. */
@Injectable()
export class DecideAndAppend {
  constructor(
    @Inject(engine.log) private readonly log: EventLog,
    private readonly decisions: Decisions,
    private readonly claims: Claims,
    private readonly files: FilesCheck,
  ) {}

  async run(given: PerformAction, stream: string, by: Claimed): Promise<Outcome> {
    const earlier = await this.decisions.earlierOf(given, stream);
    const underWay: UnderWay = { stream, claims: [], earlier, filesChecked: false, computedAt: -1 };
    for (let attempt = 0; ; attempt += 1) {
      // Another node may have recorded this very command meanwhile, a retry sent there: its result is the answer.
      const first = attempt === 0 ? undefined : this.log.findCommand(stream, by.commandId);
      if (first !== undefined) return repeatedOutcome(first, by.commandDigest);
      const head = this.log.head(stream);
      // The rules and the record go by one time, and it never runs back in a stream, whatever this machine's clock
      // says.
      const now = laterOf(given.now, head.recordedAt);
      const outcome = await this.#attempt(underWay, { command: { ...given, now }, identity: { ...by, now }, head });
      if (outcome !== 'again') return outcome;
    }
  }

  async #attempt(underWay: UnderWay, attempt: Attempt): Promise<Outcome | 'again'> {
    const { stream, claims } = underWay;
    const { command, head } = attempt;
    const why = this.decisions.whyHeld(command);
    if (why !== null) return { outcome: 'clock-held', why };
    if (command.expectedVersion !== null && command.expectedVersion !== head.version) {
      const since = eventsSince(this.log, stream, command.expectedVersion);
      return this.#giveUp(underWay, attempt, { outcome: 'version-conflict', version: head.version, since });
    }
    const numbers = new Map(claims.map(({ series, text }): [NumberSeries, string] => [series, text]));
    const decided = this.decisions.decide(command, stream, numbers, underWay.earlier);
    if (decided === null) return this.#giveUp(underWay, attempt, notComputable);
    return this.#settle(underWay, attempt, decided);
  }

  async #settle(underWay: UnderWay, attempt: Attempt, decided: Decided): Promise<Outcome | 'again'> {
    const { command, identity, head } = attempt;
    const { stream, claims } = underWay;
    const { ruling, reads } = decided;
    switch (ruling.ruling) {
      case 'unknown':
        return { outcome: 'unknown-action', known: ruling.known };
      case 'invalid':
        return { outcome: 'invalid', fields: ruling.fields };
      case 'forbidden':
        return { outcome: 'forbidden', why: missingRoleNow(ruling.roles, command) };
      case 'refused': {
        const record = refusalRecord(stream, head, command.action, ruling.refusal, { ...identity, reads });
        const result = await this.log.commit(record);
        if (result.outcome === 'overtaken') return 'again';
        await this.claims.voidUnused(result, claims, reasonOfVoiding(ruling.refusal), { ...identity, stream });
        return outcomeOf(result);
      }
      case 'accepted':
        return (await this.#prepare(underWay, attempt, decided)) ?? this.#append(underWay, attempt, decided);
    }
  }

  /**
   * What accepted events need before they are recorded.
   * @returns the answer where they cannot be, `again` where numbers were taken and they are decided anew with them,
   *   null where nothing is missing.
   */
  async #prepare(
    underWay: UnderWay,
    attempt: Attempt,
    { ruling, requests }: Decided,
  ): Promise<Outcome | 'again' | null> {
    if (ruling.ruling !== 'accepted') return null;
    const { command, identity, head } = attempt;
    const { stream, claims } = underWay;
    if (underWay.computedAt !== head.version && !this.decisions.holds(command, stream, ruling))
      return this.#giveUp(underWay, attempt, notComputable);
    underWay.computedAt = head.version;
    // Before a number is taken: an answer that records nothing must leave no claim.
    const missing = underWay.filesChecked ? [] : await this.files.missing(stream, ruling.events, command.actor);
    if (missing.length > 0) return { outcome: 'invalid', fields: missing };
    underWay.filesChecked = true;
    if (requests.length === 0) return null;
    if (!this.decisions.canCompute(() => this.claims.refuseUnlessWritable(requests, command.now)))
      return this.#giveUp(underWay, attempt, notComputable);
    claims.push(...(await this.claims.take(requests, { ...identity, stream })));
    return 'again';
  }

  async #append({ stream }: UnderWay, { identity, head }: Attempt, { ruling, reads }: Decided) {
    const events = ruling.ruling === 'accepted' ? ruling.events : [];
    const result = await this.log.commit(eventRecord(stream, head, events, { ...identity, reads }));
    return result.outcome === 'overtaken' ? 'again' : outcomeOf(result);
  }

  /** Closes what was claimed, and answers. A first result that another node recorded meanwhile goes before. */
  async #giveUp({ stream, claims }: UnderWay, { command, identity }: Attempt, answer: Outcome): Promise<Outcome> {
    return (await this.claims.close(claims, stream, command.action, identity)) ?? answer;
  }
}

const laterOf = (now: string, last: string | null): string => (last !== null && last > now ? last : now);
