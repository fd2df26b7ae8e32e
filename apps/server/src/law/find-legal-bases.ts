import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { findLegalBases, type BasisRows, type Law, type LegalDate } from '#casework';
import { engine } from '../engines/engine.js';

/** Legal bases in force on a day, by identifier, citation or words. */
export class FindLegalBases extends Query<BasisRows> {
  constructor(
    readonly text: string,
    readonly on: LegalDate,
    /** So many at most. */
    readonly most: number,
  ) {
    super();
  }
}

@QueryHandler(FindLegalBases)
export class FindLegalBasesHandler implements IQueryHandler<FindLegalBases> {
  constructor(@Inject(engine.law) private readonly law: Law) {}

  async execute({ text, on, most }: FindLegalBases): Promise<BasisRows> {
    return findLegalBases(this.law.bases, text, on, most);
  }
}
