import type { CaseFact } from '../evolve/fold.js';
import type { FormTable } from '../forms/form-table.js';
import { missingForms } from '../forms/missing-forms.js';
import type { Law } from '../law.js';
import type { CaseState } from '../state/case-state.js';
import { caseActs, rowsAt } from './case-acts.js';

/** The forms that an act at this stage waits for: any one of `anyOf` would do. */
export interface MissingForms {
  readonly action: string;
  readonly anyOf: { form: number; name: string }[];
  readonly ground: string;
}

/** What is still missing on paper for the acts of a stage (§2.2). */
export const missingFor = ({ stage }: CaseState, facts: readonly CaseFact[], { forms }: Law): MissingForms[] =>
  rowsAt(stage).flatMap(({ act: { name } }) =>
    missingForms(facts, name, forms).map(({ anyOf, ground }) => ({
      action: name,
      anyOf: anyOf.map((form) => ({ form, name: forms.forms[form - 1]?.name ?? '' })),
      ground,
    })),
  );

/** Acts that the form table names and nobody can do: slips of the pen, which would never hold anything up. */
export const unknownActs = ({ needs }: FormTable): string[] => {
  const known = new Set(caseActs.map(({ act }) => act.name));
  return needs.map(({ act }) => act).filter((act) => !known.has(act));
};
