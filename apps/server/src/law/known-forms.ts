import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { englishFormName, shapeOf, type Law } from '#casework';
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
  /** Why no event makes it; null where one does. */
  readonly notMade: string | null;
  /** Names that its template may use; empty for a form that is not filled. */
  readonly fields: FormField[];
}

/** A field of a form. */
export interface FormField {
  readonly name: string;
  /** Of a list, its columns; null: a text. */
  readonly columns: string[] | null;
}

const fieldsOf = (form: number): FormField[] =>
  Object.entries(shapeOf(form) ?? {})
    .map(([name, columns]) => ({ name, columns: columns === null ? null : [...columns] }))
    .sort((one, other) => (one.name < other.name ? -1 : 1));

/** The official forms, and the events that make each. */
export class KnownForms extends Query<FormRow[]> {}

@QueryHandler(KnownForms)
export class KnownFormsHandler implements IQueryHandler<KnownForms> {
  constructor(@Inject(engine.law) private readonly law: Law) {}

  async execute(): Promise<FormRow[]> {
    return this.law.forms.forms.map(({ form, name, toParty, madeBy, notMade }) => ({
      form,
      chinese: name,
      english: englishFormName(form),
      toParty,
      madeBy: [...new Set(madeBy.map(({ event }) => event))],
      notMade,
      fields: fieldsOf(form),
    }));
  }
}
