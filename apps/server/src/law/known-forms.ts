import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { englishFormName, type Law } from '#casework';
import { engine } from '../engines/engine.js';

/** An official form by its number. */
export interface FormRow {
  readonly form: number;
  readonly chinese: string;
  readonly english: string;
  /** It goes to the party, and its service is proved. */
  readonly toParty: boolean;
  /** Events that make it. */
  readonly madeBy: string[];
}

/** The official forms, and the events that make each. */
export class KnownForms extends Query<FormRow[]> {}

@QueryHandler(KnownForms)
export class KnownFormsHandler implements IQueryHandler<KnownForms> {
  constructor(@Inject(engine.law) private readonly law: Law) {}

  async execute(): Promise<FormRow[]> {
    return this.law.forms.forms.map(({ form, name, toParty, madeBy }) => ({
      form,
      chinese: name,
      english: englishFormName(form),
      toParty,
      madeBy: [...new Set(madeBy.map(({ event }) => event))],
    }));
  }
}
