import { Controller, Get, Query, UseInterceptors } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import type { Actor, Language } from '#casework';
import { overseers } from '#casework/role-groups';
import { Caller, For } from '../access/access.js';
import { Spoken } from '../http/spoken.js';
import { Staleness } from '../lists/staleness.js';
import type { Board } from './board.js';
import { ShowBoard, type BoardAsked } from './show-board.js';

/** What those who watch over cases look at first (监督). */
@Controller('supervision')
@UseInterceptors(Staleness)
export class SupervisionController {
  constructor(private readonly queries: QueryBus) {}

  @Get('board')
  @For(...overseers)
  board(@Query() asked: BoardAsked, @Caller() actor: Actor, @Spoken() language: Language): Promise<Board> {
    return this.queries.execute(new ShowBoard(asked, actor, language));
  }
}
