import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { acts, type ActedKind } from '#casework';

/** An act: on which kind of stream, its name there, what it is called, on what ground. */
export interface ActRow {
  readonly aggregate: ActedKind;
  readonly name: string;
  readonly chinese: string;
  readonly english: string;
  readonly ground: string;
}

/** Every act on every kind of stream, in the order of the procedure. */
export class KnownActs extends Query<ActRow[]> {}

@QueryHandler(KnownActs)
export class KnownActsHandler implements IQueryHandler<KnownActs> {
  async execute(): Promise<ActRow[]> {
    return Object.values(acts)
      .flat()
      .map(({ kind: aggregate, name, chinese, summary: english, ground }) => ({
        aggregate,
        name,
        chinese,
        english,
        ground,
      }));
  }
}
