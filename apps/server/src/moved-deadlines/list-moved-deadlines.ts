import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Actor, Law, LegalDate } from '#casework';
import { inOrderOfDay, type MovedDeadline } from '#casework/replay/moved-deadlines';
import type { Page } from '#read-store';
import { engine } from '../engines/engine.js';
import type { Asked } from '../lists/list-filters.js';
import { Lists } from '../lists/lists.js';
import { InTurn } from '../streams/in-turn.js';
import { Malformed } from '../unanswered/unanswered.js';
import { askedOfChange, askedOfTables, type DeadlinesAsked } from './deadlines-asked.js';
import { MattersOnDay } from './matters-on-day.js';

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

/** The deadlines that a change of /law-changes moved. */
export class ListMovedDeadlines extends Query<MovedPage> {
  constructor(
    readonly asked: Asked,
    readonly actor: Actor,
  ) {
    super();
  }
}

/** The deadlines that files of data/ as they might be would move; nothing is recorded. */
export class TryTables extends Query<MovedPage> {
  constructor(
    readonly body: unknown,
    readonly asked: Asked,
    readonly actor: Actor,
  ) {
    super();
  }
}

@QueryHandler(ListMovedDeadlines)
export class ListMovedDeadlinesHandler implements IQueryHandler<ListMovedDeadlines> {
  constructor(
    @Inject(engine.law) private readonly law: Law,
    private readonly lists: Lists,
    private readonly turns: InTurn,
    private readonly matters: MattersOnDay,
  ) {}

  /** @throws {Malformed} {Denied} {NotSeenYet} {NotNow} */
  execute({ asked, actor }: ListMovedDeadlines): Promise<MovedPage> {
    const question = askedOfChange(asked, actor, this.law);
    return pageOf(question, actor, this.lists, this.turns, this.matters);
  }
}

@QueryHandler(TryTables)
export class TryTablesHandler implements IQueryHandler<TryTables> {
  constructor(
    @Inject(engine.law) private readonly law: Law,
    private readonly lists: Lists,
    private readonly turns: InTurn,
    private readonly matters: MattersOnDay,
  ) {}

  /** @throws {InvalidFields} {Malformed} {Denied} {NotSeenYet} {NotNow} */
  execute({ body, asked, actor }: TryTables): Promise<MovedPage> {
    const question = askedOfTables(body, asked, actor, this.law);
    return pageOf(question, actor, this.lists, this.turns, this.matters);
  }
}

/** One person's questions come one after the other; the row that a page ended with is its cursor. */
const pageOf = async (
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
