import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Law } from '#casework';
import { lawChanges, type LawChange } from '#casework/replay/law-changes';
import { engine } from '../engines/engine.js';

/** Changes of the calendar, of clocks and of settings that may have moved deadlines. */
export class KnownLawChanges extends Query<LawChange[]> {}

@QueryHandler(KnownLawChanges)
export class KnownLawChangesHandler implements IQueryHandler<KnownLawChanges> {
  constructor(@Inject(engine.law) private readonly law: Law) {}

  async execute(): Promise<LawChange[]> {
    return lawChanges(this.law);
  }
}
