import type { CaseFact } from '../evolve/fold.js';
import { volumes, type FormTable } from './form-table.js';
import { makerOf, papersOfCase, type PaperOfCase } from './papers-of-case.js';

/** A paper in its place in the file. `order` counts within the volume, from 1. */
export interface ListedPaper extends PaperOfCase {
  readonly volume: (typeof volumes)[number];
  readonly order: number;
}

/** Every paper of a case in the order of PR Art.78, main volume first; within a class by event. */
export const listOfFile = (facts: readonly CaseFact[], table: FormTable): ListedPaper[] => {
  const placed = papersOfCase(facts, table).flatMap((paper) => {
    const form = table.forms[paper.form - 1];
    if (form === undefined || form.filed === null) return [];
    const { volume, place } = form.filed;
    return [{ ...paper, volume, place: makerOf(form, facts, paper.event - 1)?.place ?? place }];
  });
  return volumes.flatMap((volume) =>
    placed
      .filter((paper) => paper.volume === volume)
      .sort((a, b) => a.place - b.place || a.event - b.event || a.form - b.form)
      .map(({ place: _place, ...paper }, index) => ({ ...paper, order: index + 1 })),
  );
};
