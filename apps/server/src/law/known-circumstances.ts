import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { circumstanceList, type CircumstanceRow } from '#casework';

/** Circumstances by their codes, and what each does to the tier. */
export class KnownCircumstances extends Query<readonly CircumstanceRow[]> {}

@QueryHandler(KnownCircumstances)
export class KnownCircumstancesHandler implements IQueryHandler<KnownCircumstances> {
  async execute(): Promise<readonly CircumstanceRow[]> {
    return circumstanceList;
  }
}
