import type { Actor, LegalDate } from '#casework';
import { inOrderOfDay, type MovedDeadline } from '#casework/replay/moved-deadlines';
import type { Page } from '#read-store';
import type { Lists } from '../lists/lists.js';
import type { InTurn } from '../streams/in-turn.js';
import { Malformed } from '../unanswered/unanswered.js';
import type { DeadlinesAsked } from './deadlines-asked.js';
import type { MattersOnDay } from './matters-on-day.js';

/** A page of the deadlines that a change moves, the day after the change first first. */
export interface MovedPage extends Page<MovedDeadline> {
  /** The day on which the deadlines ran. */
  readonly on: LegalDate;
  readonly unit: string;
  /** Matters that were counted, and deadlines of them that move. */
  readonly matters: number;
  readonly moved: number;
  /** Matters whose deadlines cannot be counted under one of the tables, by kind and identifier. */
  readonly uncounted: readonly string[];
}

/** One person's questions come one after the other; the row that a page ended with is its cursor. */
export const pageOf = async (
  asked: DeadlinesAsked,
  actor: Actor,
  lists: Lists,
  turns: InTurn,
  of: MattersOnDay,
): Promise<MovedPage> => {
  const { day: on, unit, limit, after, position } = asked;
  await lists.waitFor(position === undefined ? {} : { position });
  const { rows, matters, uncounted } = await turns.run(`deadlines of ${actor.id}`, () => of.moved(asked, actor));
  const sorted = rows.toSorted(inOrderOfDay);
  const last = after === null ? -1 : sorted.findIndex(({ _id }) => _id === after);
  if (after !== null && last === -1)
    throw new Malformed('after is no cursor of this list.', 'after 不是本列表的翻页标记。');
  const items = sorted.slice(last + 1, last + 1 + limit);
  const next = last + 1 + items.length < sorted.length ? (items.at(-1)?._id ?? null) : null;
  return { items, next, on, unit, matters, moved: sorted.length, uncounted };
};
