import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { acts } from '#casework';

/** An act on a case: its name, what it is called, on what ground. */
export interface ActRow {
  name: string;
  chinese: string;
  english: string;
  ground: string;
}

/** Every act on a case. */
export class KnownActs extends Query<ActRow[]> {}

@QueryHandler(KnownActs)
export class KnownActsHandler implements IQueryHandler<KnownActs> {
  async execute(): Promise<ActRow[]> {
    return acts.case.map(({ name, chinese, summary: english, ground }) => ({ name, chinese, english, ground }));
  }
}
