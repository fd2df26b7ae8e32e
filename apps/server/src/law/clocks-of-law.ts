import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Law } from '#casework';
import { clocksTold, type ToldClockTable } from '#casework/words/clock-steps';
import { engine } from '../engines/engine.js';

/** Every clock of the law with its versions by date, and its words in both languages. */
export class ClocksOfLaw extends Query<ToldClockTable> {}

@QueryHandler(ClocksOfLaw)
export class ClocksOfLawHandler implements IQueryHandler<ClocksOfLaw> {
  constructor(@Inject(engine.law) private readonly law: Law) {}

  async execute(): Promise<ToldClockTable> {
    return clocksTold(this.law.clocks);
  }
}
