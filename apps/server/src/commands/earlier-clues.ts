import { Inject, Injectable } from '@nestjs/common';
import { legalDateOf, plainly, type Law } from '#casework';
import { addDays } from '#casework/deadlines/index';
import { inForce } from '#casework/law-data/dated';
import { canonicalBytes, hashOf } from '#event-log';
import type { ReadStore } from '#read-store';
import { engine } from '../engines/engine.js';
import { clueAsked, matterAsked, type ClueAsked } from './clue-asked.js';
import type { PerformAction } from './perform-action.js';

/** So many at most are looked at: one party has fewer clues of one matter within the window. */
const most = 20;

/** Clues of so many matters that this node was asked to register are remembered: the lists know older ones. */
const mostRemembered = 1_000;

/** A case that a clue was to open: whose, as short names of what the party is called. */
interface JustAsked {
  readonly id: string;
  readonly called: readonly string[];
}

/** A whole line among the texts by which a case is found, which are kept without width, blanks and signs. */
const lineOf = (text: string) => ({ sought: { $regex: `(^|\\n)${plainly(text)}(\\n|$)` } });

/**
 * Cases that may have the same clue as one that is registered: as the lists of the bureau know them, which lag behind
 * by a moment, and those of this moment that came to this node. Whether a clue is the same is decided on the streams of
 * these cases. What two nodes register at the same moment they do not know of each other.
 */
@Injectable()
export class EarlierClues {
  /** Cases that clues were to open here, by their matter; the oldest first. */
  readonly #justAsked = new Map<string, readonly JustAsked[]>();

  constructor(
    @Inject(engine.store) private readonly store: ReadStore,
    @Inject(engine.law) private readonly law: Law,
  ) {}

  /**
   * @param opened identifier of the case that the command is to open.
   * @returns identifiers of other cases.
   */
  async of(command: PerformAction, opened: string): Promise<readonly string[]> {
    const asked = clueAsked(command);
    if (asked === null) return [];
    const justAsked = this.#remember(asked, opened);
    return [...new Set([...(await this.#listed(asked, command.now)), ...justAsked])].filter((id) => id !== opened);
  }

  /** None where the lists cannot be asked: no clue waits for them. */
  async #listed({ bureau, matter, receivedOn, called }: ClueAsked, now: string): Promise<readonly string[]> {
    const window = inForce(this.law.settings.sameClueDays, receivedOn)?.value;
    if (window === undefined) return [];
    // What lies ahead is refused for that.
    if (receivedOn > legalDateOf(now)) return [];
    try {
      // A day at the end of the calendar has no day after it: the rules refuse such a clue.
      const days = { $gte: addDays(receivedOn, -window), $lte: addDays(receivedOn, window) };
      const filter = { units: bureau, receivedOn: days, $and: [lineOf(matter), { $or: called.map(lineOf) }] };
      const { items } = await this.store.find('case-file', filter, { limit: most, sort: { receivedOn: -1 } });
      return items.map(({ _id }) => _id);
    } catch {
      return [];
    }
  }

  /** @returns cases of one party among those that were remembered of the same matter before. */
  #remember(asked: ClueAsked, opened: string): readonly string[] {
    const matter = matterAsked(asked);
    const called = asked.called.map((name) => hashOf(canonicalBytes(plainly(name))));
    const before = this.#justAsked.get(matter) ?? [];
    this.#justAsked.delete(matter);
    this.#justAsked.set(matter, [...before.filter(({ id }) => id !== opened), { id: opened, called }].slice(-most));
    const [oldest] = this.#justAsked.keys();
    if (this.#justAsked.size > mostRemembered && oldest !== undefined) this.#justAsked.delete(oldest);
    return before.flatMap(({ id, called: other }) => (called.some((name) => other.includes(name)) ? [id] : []));
  }
}
