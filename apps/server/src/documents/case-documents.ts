import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import {
  filledForms,
  missingFor,
  papersOfCase,
  type Actor,
  type Law,
  type MissingForms,
  type PaperOfCase,
} from '#casework';
import { readableCase } from '../access/visible-case.js';
import { engine } from '../engines/engine.js';
import { Streams } from '../streams/streams.js';

/** The official forms of a case: which are there, and which its next acts wait for. */
export class CaseDocuments extends Query<CaseDocumentsData> {
  constructor(
    readonly id: string,
    readonly actor: Actor,
  ) {
    super();
  }
}

export interface CaseDocumentsData {
  /** `filled`: it can be read at /cases/{id}/documents/{form}?event={completedBy}; of a party with its forParty. */
  readonly documents: (PaperOfCase & { filled: boolean })[];
  readonly missing: MissingForms[];
}

@QueryHandler(CaseDocuments)
export class CaseDocumentsHandler implements IQueryHandler<CaseDocuments> {
  constructor(
    private readonly streams: Streams,
    @Inject(engine.law) private readonly law: Law,
  ) {}

  async execute({ id, actor }: CaseDocuments): Promise<CaseDocumentsData> {
    const { facts, state } = readableCase(this.streams, id, actor);
    const { law } = this;
    return {
      documents: papersOfCase(facts, law.forms).map((paper) => ({
        ...paper,
        filled: filledForms.includes(paper.form),
      })),
      missing: missingFor(state, facts, law),
    };
  }
}
