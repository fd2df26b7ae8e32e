import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { filledForms, missingFor, papersOfCase, type Actor, type MissingForms, type PaperOfCase } from '#casework';
import { Office } from '../engines/office.js';
import { visibleCase } from '../access/visible-case.js';

/** The official forms of a case: which are there, and which its next acts wait for. */
export class CaseDocuments {
  constructor(
    readonly id: string,
    readonly actor: Actor,
  ) {}
}

export interface CaseDocumentsData {
  /** `filled`: it can be read at /cases/{id}/documents/{form}?event={completedBy}. */
  documents: (PaperOfCase & { filled: boolean })[];
  missing: MissingForms[];
}

@QueryHandler(CaseDocuments)
export class CaseDocumentsHandler implements IQueryHandler<CaseDocuments, CaseDocumentsData> {
  constructor(private readonly office: Office) {}

  async execute({ id, actor }: CaseDocuments): Promise<CaseDocumentsData> {
    const { facts, state } = visibleCase(this.office, id, actor);
    const { law } = this.office;
    return {
      documents: papersOfCase(facts, law.forms).map((paper) => ({
        ...paper,
        filled: filledForms.includes(paper.form),
      })),
      missing: missingFor(state, facts, law),
    };
  }
}
