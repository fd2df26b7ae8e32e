import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { covers, lapsesDue, legalDateOf, type Actor, type NumberSeries } from '#casework';
import { canonicalBytes, commandIdOf, hashOf, type CommitResult, type JsonValue, type StoredRecord } from '#event-log';
import { foreignLinks } from './foreign-links.js';
import { missingRole, needsRole, outsideUnit } from './command-access.js';
import { missingFiles } from '../files/missing-files.js';
import { filesOf } from '../files/named-files.js';
import { Office } from '../engines/office.js';
import { Computability } from './computable.js';
import { maySee, maySeeComplaint, maySeeInspection } from '../access/may-see.js';
import type { Claim, Claimant, NumberRequest } from './numbers.js';
import type { Outcome } from './outcome.js';
import { PerformAction } from './perform-action.js';
import type { Identity } from './recorder.js';

/**
 * Commands of a stream take their turns. Draws of inspections take theirs one after the other, because each counts what
 * the others drew (the yearly cap of an enterprise), and so do registrations of units, of which no two may have one
 * code; other nodes do not wait for them, and verify names what two of them did at the same moment.
 */
const turnOf = ({ kind, action }: PerformAction, stream: string): string => {
  if (kind === 'inspection' && action === 'draw') return 'draws of inspections';
  return kind === 'unit' && action === 'register-unit' ? 'registrations of units' : stream;
};

/** Whether a record was made in the unit that the actor works for now, or below it. */
const isOfUnit = ({ record }: StoredRecord, actor: Actor): boolean => {
  const { unit } = record.actor;
  return typeof unit === 'string' && covers(actor.unit, unit);
};

const notComputable: Outcome = { outcome: 'not-computable' };

/** The one load-decide-append of the system. Every command of every action goes through here. */
@CommandHandler(PerformAction)
export class PerformActionHandler implements ICommandHandler<PerformAction, Outcome> {
  readonly #computability: Computability;

  constructor(private readonly office: Office) {
    this.#computability = new Computability(office.streams, office.law);
  }

  async execute(command: PerformAction): Promise<Outcome> {
    const outside = this.#outside(command);
    if (outside !== null) return { outcome: 'forbidden', why: outside };
    const { actor, idempotencyKey, kind, id } = command;
    const commandId = commandIdOf(actor.id, idempotencyKey);
    // A new stream's id follows from the command, so that a retried creation creates nothing new.
    const stream = `${kind}/${id ?? commandId.slice(0, 20)}`;
    const { action, body } = command;
    const commandDigest = hashOf(
      canonicalBytes({ actor: actor.id, stream, action, body: (body ?? null) as JsonValue }),
    );
    const identity = { commandId, commandDigest, actor, now: command.now };
    return this.office.turns.run(turnOf(command, stream), () => this.#settle(command, stream, identity));
  }

  /** Why this person has no part in such a command, whatever it says; null when role and unit allow it. */
  #outside(command: PerformAction): string | null {
    const { streams } = this.office;
    const missing = missingRole(command);
    return missing ?? outsideUnit(command, (officer) => streams.officer(officer)?.unit);
  }

  async #settle(command: PerformAction, stream: string, identity: Omit<Identity, 'reads'>): Promise<Outcome> {
    const { log, streams } = this.office;
    const first = log.findCommand(stream, identity.commandId);
    // A command that is known is answered before anything else is asked, so that a retry never meets a new refusal.
    // Only inside the unit: who has moved since is asked as everybody else.
    if (first !== undefined && isOfUnit(first, command.actor)) return this.#repeated(first, identity.commandDigest);
    if (command.kind === 'case' && command.id !== null) {
      const file = streams.caseFile(command.id);
      if (file.version === 0) return { outcome: 'not-found' };
      if (!maySee(command.actor, file)) return { outcome: 'forbidden', why: 'The case belongs to another unit.' };
    }
    if (command.kind === 'complaint' && command.id !== null) {
      const file = streams.complaintFile(command.id);
      if (file.version === 0) return { outcome: 'not-found' };
      if (!maySeeComplaint(command.actor, file))
        return { outcome: 'forbidden', why: 'The complaint belongs to another unit.' };
    }
    if (command.kind === 'inspection' && command.id !== null) {
      const state = streams.inspection(command.id);
      if (state === undefined) return { outcome: 'not-found' };
      if (!maySeeInspection(command.actor, state))
        return { outcome: 'forbidden', why: 'The inspection belongs to another unit.' };
    }
    const foreign = foreignLinks(this.office, command);
    if (foreign.length > 0) return { outcome: 'invalid', fields: foreign };
    return this.#decideAndAppend(command, stream, identity);
  }

  /** Decides on the head as it is, appends, and decides again when another writer took the place. */
  async #decideAndAppend(given: PerformAction, stream: string, by: Omit<Identity, 'reads'>): Promise<Outcome> {
    const { log, decider, recorder } = this.office;
    const claims: Claim[] = [];
    let filesChecked = false;
    /** Version of the stream after which the events were computed. */
    let computedAt = -1;
    for (let attempt = 0; ; attempt += 1) {
      // Another node may have recorded this very command meanwhile, a retry sent there: its result is the answer.
      const first = attempt === 0 ? undefined : log.findCommand(stream, by.commandId);
      if (first !== undefined) return this.#repeated(first, by.commandDigest);
      const head = log.head(stream);
      // The rules and the record go by one time, and it never runs back in a stream, whatever this machine's clock
      // says.
      const now = laterOf(given.now, head.recordedAt);
      const [command, identity] = [
        { ...given, now },
        { ...by, now },
      ];
      const why = this.#whyHeld(command, stream);
      if (why !== null) return { outcome: 'clock-held', why };
      if (command.expectedVersion !== null && command.expectedVersion !== head.version) {
        const settled = await this.#close(claims, stream, command, identity);
        if (settled !== null) return settled;
        return {
          outcome: 'version-conflict',
          version: head.version,
          since: this.#since(stream, command.expectedVersion),
        };
      }
      const numbers = new Map(claims.map(({ series, text }): [NumberSeries, string] => [series, text]));
      const decided = this.#computability.attempt(() => decider.decide(command, stream, numbers));
      if (decided === null) return (await this.#close(claims, stream, command, identity)) ?? notComputable;
      const { ruling, reads, requests } = decided;
      switch (ruling.ruling) {
        case 'unknown':
          return { outcome: 'unknown-action', known: ruling.known };
        case 'invalid':
          return { outcome: 'invalid', fields: ruling.fields };
        case 'forbidden':
          return { outcome: 'forbidden', why: needsRole(ruling.roles, command.actor) };
        case 'refused': {
          const record = recorder.refusal(stream, head, command.action, ruling.refusal, { ...identity, reads });
          const result = await log.commit(record);
          if (result.outcome === 'overtaken') continue;
          await this.#voidUnused(result, claims, ruling.refusal.message, { ...identity, stream });
          return this.#answer(result);
        }
        case 'accepted': {
          if (computedAt !== head.version && !this.#computability.holds(command, stream, ruling.events))
            return (await this.#close(claims, stream, command, identity)) ?? notComputable;
          computedAt = head.version;
          // Before a number is taken: an answer that records nothing must leave no claim.
          const missing = filesChecked
            ? []
            : await missingFiles(this.office.files, ruling.events, {
                person: command.actor.id,
                held: () =>
                  new Set(
                    log
                      .readStream(stream)
                      .flatMap(filesOf)
                      .map(({ sha256 }) => sha256),
                  ),
              });
          if (missing.length > 0) return { outcome: 'invalid', fields: missing };
          filesChecked = true;
          if (requests.length > 0) {
            if (!this.#mayNumber(requests, command.now))
              return (await this.#close(claims, stream, command, identity)) ?? notComputable;
            for (const request of requests)
              claims.push(await this.office.numbers.claim(request, { ...identity, stream }));
            continue;
          }
          const result = await log.commit(recorder.events(stream, head, ruling.events, { ...identity, reads }));
          if (result.outcome === 'overtaken') continue;
          return this.#answer(result);
        }
      }
    }
  }

  /**
   * Why an act has to wait: the clock jumped, or a lapse would be recorded by one that nothing has confirmed yet; null
   * when it need not.
   */
  #whyHeld({ kind, id, actor, now }: PerformAction, stream: string): string | null {
    const { clock, streams, law } = this.office;
    const look = clock.look();
    if (actor.played === true || look.seen === look.now) return null;
    if (look.held !== null) return look.held;
    if (kind !== 'case' || id === null) return null;
    const seenDay = legalDateOf(new Date(look.seen).toISOString());
    const { state } = streams.caseFile(stream.slice('case/'.length));
    const early = lapsesDue(state, { law, now }).find(({ data }) => 'lastDay' in data && data.lastDay >= seenDay);
    if (early === undefined) return null;
    return `A term of this case may be over, by a clock of this machine that is not confirmed yet (${now}). Repeat the act in a minute.`;
  }

  /** Whether every number that is asked for could be issued and written. */
  #mayNumber(requests: readonly NumberRequest[], now: string): boolean {
    const { numbers } = this.office;
    const asked = this.#computability.attempt(() =>
      requests.map((request) => numbers.refuseUnlessWritable(request, now)),
    );
    return asked !== null;
  }

  #answer(result: Exclude<CommitResult, { outcome: 'overtaken' }>): Outcome {
    if (result.outcome === 'key-reused') return { outcome: 'key-reused' };
    return result.outcome === 'recorded' ? this.#told(result.stored, false) : this.#told(result.first, true);
  }

  #repeated(first: StoredRecord, digest: string): Outcome {
    return first.record.commandDigest === digest ? this.#told(first, true) : { outcome: 'key-reused' };
  }

  /** The result of a command as the log keeps it: the same answer for the first call and for every retry. */
  #told({ record, position }: StoredRecord, repeated: boolean): Outcome {
    if ('events' in record) {
      const version = record.seq + record.events.length - 1;
      const { stream } = record;
      const id = stream.slice(stream.indexOf('/') + 1);
      return {
        outcome: 'recorded',
        stream,
        id,
        version,
        position,
        events: record.events.map(({ type }) => type),
        repeated,
      };
    }
    const { code, details } = record.refusal;
    const told = (name: string): string => (typeof details[name] === 'string' ? details[name] : '');
    const refusal = { code, message: told('message'), ground: told('ground'), instead: told('instead') };
    return { outcome: 'refused', refusal, version: record.at, position, repeated };
  }

  /** What happened after the version a person saw. */
  #since(stream: string, version: number): string[] {
    return this.office.log
      .readStream(stream)
      .flatMap(({ record }) =>
        'events' in record ? record.events.map(({ type }, place) => ({ number: record.seq + place, type })) : [],
      )
      .filter(({ number }) => number > version)
      .map(({ type }) => type);
  }

  /**
   * A claim that will not be used is closed by a refusal in its own stream before the number is voided.
   * @returns the first result when another node recorded this very command meanwhile, else null.
   */
  async #close(
    claims: readonly Claim[],
    stream: string,
    { action }: PerformAction,
    identity: Omit<Identity, 'reads'>,
  ): Promise<Outcome | null> {
    if (claims.length === 0) return null;
    const { log, recorder } = this.office;
    const refusal = {
      code: 'overtaken',
      ground: 'design',
      message: 'Another command changed the case first.',
      instead: 'Look at the case again and repeat the act with a new key.',
    };
    let result: CommitResult;
    do {
      result = await log.commit(
        recorder.refusal(stream, log.head(stream), action, refusal, { ...identity, reads: {} }),
      );
    } while (result.outcome === 'overtaken');
    await this.#voidUnused(result, claims, refusal.message, { ...identity, stream });
    return result.outcome === 'recorded' ? null : this.#answer(result);
  }

  /** Voids claimed numbers, unless the record that owns the command is one that uses them. */
  async #voidUnused(
    result: Exclude<CommitResult, { outcome: 'overtaken' }>,
    claims: readonly Claim[],
    reason: string,
    claimant: Claimant,
  ): Promise<void> {
    const { record } = result.outcome === 'recorded' ? result.stored : result.first;
    if ('events' in record) return;
    for (const claim of claims) await this.office.numbers.void(claim, reason, claimant);
  }
}

const laterOf = (now: string, last: string | null): string => (last !== null && last > now ? last : now);
