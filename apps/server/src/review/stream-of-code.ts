import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { ReadStore, ViewDocument } from '#read-store';
import { engine } from '../engines/engine.js';

/** The stream of the case that has a code; `case/` where there is none. */
export class StreamOfCode extends Query<string> {
  constructor(readonly caseCode: string) {
    super();
  }
}

@QueryHandler(StreamOfCode)
export class StreamOfCodeHandler implements IQueryHandler<StreamOfCode> {
  constructor(@Inject(engine.store) private readonly store: ReadStore) {}

  async execute({ caseCode }: StreamOfCode): Promise<string> {
    const { items } = await this.store.find<ViewDocument>('case-file', { caseCode }, { limit: 1 });
    return `case/${items[0]?._id ?? ''}`;
  }
}
