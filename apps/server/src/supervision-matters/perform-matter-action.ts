import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { eventsHiddenFrom, numberMeant, numberShown, type SupervisionFact } from '#casework';
import type { Outcome } from '../commands/outcome.js';
import { ActionCommand } from '../commands/perform-action.js';
import { CommandPipeline } from '../commands/pipeline.js';
import { Streams } from '../streams/streams.js';
import { unlessBroken } from '../streams/unless-broken.js';
import { factsOfMatter } from './visible-matter.js';

/** An act on a matter of supervision, or one that raises it. */
export class PerformMatterAction extends ActionCommand {
  readonly kind = 'supervision';
}

/** So often is a command tried whose matter went on only by drafts that are not for who acts. */
const mostAttempts = 5;

@CommandHandler(PerformMatterAction)
export class PerformMatterActionHandler implements ICommandHandler<PerformMatterAction> {
  constructor(
    private readonly pipeline: CommandPipeline,
    private readonly streams: Streams,
  ) {}

  /**
   * What a person saw is counted without drafts that are not for them, and so is what is answered: neither tells of one
   * (SUP Art.17).
   */
  async execute(command: PerformMatterAction): Promise<Outcome> {
    const asked = command.expectedVersion;
    if (asked === null || command.id === null) return this.#told(await this.pipeline.perform(command), command);
    for (let attempt = 1; ; attempt += 1) {
      const facts = this.#facts(command.id);
      const hidden = eventsHiddenFrom(command.actor, facts);
      const isCurrent = asked === facts.length - hidden.size;
      const expectedVersion = isCurrent ? facts.length : numberMeant(hidden, asked);
      const told = this.#told(await this.pipeline.perform({ ...command, expectedVersion }), command);
      // A draft may have come or gone meanwhile, which to this person is no change.
      const isUnchanged = told.outcome === 'version-conflict' && told.version === asked;
      if (!isUnchanged || attempt === mostAttempts) return told;
    }
  }

  #told(outcome: Outcome, command: PerformMatterAction): Outcome {
    if (!('version' in outcome)) return outcome;
    // The first answer and that of a retry are the same.
    const id = outcome.outcome === 'recorded' ? outcome.id : command.id;
    const hidden = this.#hiddenFrom({ ...command, id }, outcome.version);
    const version = numberShown(hidden, outcome.version);
    if (outcome.outcome !== 'version-conflict') return { ...outcome, version };
    const since = outcome.since.filter(({ number }) => !hidden.has(number));
    return {
      ...outcome,
      version,
      since: since.map((event) => ({ ...event, number: numberShown(hidden, event.number) })),
    };
  }

  /** Numbers of the events that are hidden from who acts, as they were up to a version. */
  #hiddenFrom({ id, actor }: Pick<PerformMatterAction, 'id' | 'actor'>, version: number): ReadonlySet<number> {
    return id === null ? new Set() : eventsHiddenFrom(actor, this.#facts(id).slice(0, version));
  }

  /** What was recorded; nothing where that cannot be computed, which is answered by the pipeline. */
  #facts(id: string): SupervisionFact[] {
    return unlessBroken(() => factsOfMatter(this.streams, id)) ?? [];
  }
}
