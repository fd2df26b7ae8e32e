import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Actor } from '#casework';
import { Office } from '../storage/office.js';
import { historyOf, type HistoryEntry } from './stream-history.js';
import { visibleCase } from './visible-case.js';

export class CaseHistory {
  constructor(
    readonly id: string,
    readonly actor: Actor,
  ) {}
}

@QueryHandler(CaseHistory)
export class CaseHistoryHandler implements IQueryHandler<CaseHistory, HistoryEntry[]> {
  constructor(private readonly office: Office) {}

  async execute({ id, actor }: CaseHistory): Promise<HistoryEntry[]> {
    return historyOf(`case/${id}`, visibleCase(this.office, id, actor).records);
  }
}
