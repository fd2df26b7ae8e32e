import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { addDays, covers, isIdentifier, isLegalDate, type Actor, type Language, type Law } from '#casework';
import { engine } from '../engines/engine.js';
import { noFilter } from '../lists/list-filters.js';
import { unitAsked, type ListQuery } from '../lists/list-request.js';
import { Lists } from '../lists/lists.js';
import { seenWork } from '../lists/seen-work.js';
import { daysOfSoon, idleBefore, idleDays } from '../lists/work-filters.js';
import { Malformed } from '../unanswered/unanswered.js';
import { actsBeside } from './acts-beside.js';
import type { Board } from './board.js';
import type { OfBoard } from './of-board.js';
import { penaltyTile } from './penalty-tile.js';
import { refusalTile } from './refusal-tile.js';
import { riskTile } from './risk-tile.js';
import { workTile } from './work-tile.js';

/** What can be asked of the board. */
export interface BoardAsked extends Pick<ListQuery, 'unit' | 'position'> {
  readonly officer?: string;
  readonly from?: string;
}

const known = ['unit', 'officer', 'from', 'position'];

/** Decisions and refused attempts are counted for so many days, unless another first day is asked for. */
const usualDays = 90;

export class ShowBoard extends Query<Board> {
  constructor(
    readonly asked: BoardAsked,
    readonly actor: Actor,
    readonly language: Language,
  ) {
    super();
  }
}

@QueryHandler(ShowBoard)
export class ShowBoardHandler implements IQueryHandler<ShowBoard> {
  constructor(
    private readonly lists: Lists,
    @Inject(engine.law) private readonly law: Law,
  ) {}

  /** @throws {Malformed} {Denied} */
  async execute({ asked, actor, language }: ShowBoard): Promise<Board> {
    const board = this.#of(asked, actor);
    await this.lists.waitFor(asked);
    const aggregate = <T>(view: string, pipeline: Record<string, unknown>[]): Promise<T[]> =>
      this.lists.sumUp<T>(actor, view, pipeline);
    const { unit, officer, today, soon, from } = board;
    const acts = await actsBeside(aggregate, board);
    return {
      unit,
      officer,
      today,
      soon,
      idleDays: idleDays(this.law),
      from,
      risks: await riskTile(aggregate, board, acts),
      work: await workTile(aggregate, board),
      penalties: await penaltyTile(aggregate, board),
      refusals: await refusalTile(aggregate, board, acts, language),
    };
  }

  #of(asked: BoardAsked, actor: Actor): OfBoard {
    const { unit: askedUnit, officer = null, from } = asked;
    const unheardOf = Object.keys(asked).find((name) => !known.includes(name));
    if (unheardOf !== undefined) throw noFilter(unheardOf, known);
    const unit = unitAsked(askedUnit, actor);
    const { today, soon } = daysOfSoon(this.law);
    if (from !== undefined && !isLegalDate(from))
      throw new Malformed(
        'from must be a day that exists, written YYYY-MM-DD.',
        'from 应当为实际存在的日期，写作 YYYY-MM-DD。',
      );
    if (officer !== null && !isIdentifier(officer))
      throw new Malformed('officer must be the identifier of an officer.', 'officer 应当为执法人员的标识。');
    return {
      unit,
      seen: seenWork(actor),
      officer,
      today,
      soon,
      idleBefore: idleBefore(this.law),
      from: from ?? addDays(today, -usualDays),
      isWithin: (each) => covers(unit, each),
    };
  }
}
