import type { CaseFact } from '../evolve/fold.js';
import type { FormTable, Need } from './form-table.js';
import { makerOf } from './papers-of-case.js';

const isThere = (need: Need, facts: readonly CaseFact[], { forms }: FormTable): boolean => {
  const since = need.since === null ? -1 : facts.findLastIndex(({ type }) => type === need.since);
  const wanted = forms.filter(({ form }) => need.anyOf.includes(form));
  return facts.some(
    ({ type }, place) =>
      place >= since &&
      (need.madeBy === null || need.madeBy.includes(type)) &&
      wanted.some((form) => makerOf(form, facts, place) !== undefined),
  );
};

/** The forms that must be in the file before an act and are not (§2.2), by the rows of `data/forms.json`. */
export const missingForms = (facts: readonly CaseFact[], act: string, table: FormTable): Need[] =>
  table.needs.filter((need) => need.act === act && !isThere(need, facts, table));
