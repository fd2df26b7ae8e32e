import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { ClockTable, Law } from '#casework';
import { engine } from '../engines/engine.js';

/** Every clock of the law with its versions by date. */
export class ClocksOfLaw extends Query<ClockTable> {}

@QueryHandler(ClocksOfLaw)
export class ClocksOfLawHandler implements IQueryHandler<ClocksOfLaw> {
  constructor(@Inject(engine.law) private readonly law: Law) {}

  async execute(): Promise<ClockTable> {
    return this.law.clocks;
  }
}
