import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { owedDuties, type Actor, type Law, type OwedDuty } from '#casework';
import { readableCase } from '../access/visible-case.js';
import { engine } from '../engines/engine.js';
import { Streams } from '../streams/streams.js';

/** The delivery ledger of a case, folded from the log: always current. */
export class OwedOfCase extends Query<CaseOwed> {
  constructor(
    readonly id: string,
    readonly actor: Actor,
  ) {
    super();
  }
}

export interface CaseOwed {
  readonly id: string;
  readonly version: number;
  /** Open ones first, by their last day; then what was done or fell away. */
  readonly duties: OwedDuty[];
}

@QueryHandler(OwedOfCase)
export class OwedOfCaseHandler implements IQueryHandler<OwedOfCase> {
  constructor(
    private readonly streams: Streams,
    @Inject(engine.law) private readonly law: Law,
  ) {}

  /** @throws what is answered where there is no such case, or none that the actor may see */
  async execute({ id, actor }: OwedOfCase): Promise<CaseOwed> {
    const file = readableCase(this.streams, id, actor);
    return { id, version: file.version, duties: owedDuties(file, this.law) };
  }
}
