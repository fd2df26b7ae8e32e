import type { CaseRecord } from '../../evolve/case-file.js';
import type { Law } from '../../law.js';
import { Random } from '../random.js';
import { numbered, type Records, type Type, type Violation } from './change.js';
import { ofDecisions } from './of-decisions.js';
import { ofTheMeasures } from './of-measures.js';
import { ofRecords } from './of-records.js';
import { ofReviews } from './of-reviews.js';
import { ofTheClue } from './of-the-clue.js';
import { ofTheEnd } from './of-the-end.js';
import { ofTheSpared } from './of-the-spared.js';
import { triedInCases } from './tried.js';

/** A violation that was put into one case: the risk point and the sign that must show it. */
export interface PlantedInCase {
  readonly number: number;
  readonly code: string;
  /** What of several things the sign says; null where it says one. */
  readonly way: string | null;
  /** Place of the usual case from which it was made. */
  readonly at: number;
  /** The history of the case in which it happened. */
  readonly history: readonly CaseRecord[];
}

const violations: readonly Violation[] = [
  ...ofTheClue,
  ...ofRecords,
  ...ofTheMeasures,
  ...ofReviews,
  ...ofDecisions,
  ...ofTheSpared,
  ...ofTheEnd,
  ...triedInCases,
];

const typesIn = (records: Records): ReadonlySet<Type> =>
  new Set(records.flatMap(({ events }) => events.map(({ type }) => type)));

/** Entries that name others by their number, which would be another one once something is put in before it. */
const namesNumbers: readonly Type[] = ['EntryCorrected', 'AvRecordAttached'];

/**
 * One case for each violation, made of a usual one that a seed chooses among those that it fits. The rules do not know
 * of them: the histories are as if they had been recorded so.
 * @throws {RangeError} where no case fits one of them
 */
export const plantInCases = (usual: readonly Records[], seed: number, law: Law): PlantedInCase[] => {
  const random = new Random(seed);
  const types = usual.map(typesIn);
  return violations.map(({ number, code, way = null, needs, without = [], fits = () => true, change }) => {
    const fitting = usual.flatMap((records, at) => {
      const has = types[at] ?? new Set();
      const isOf =
        needs.every((type) => has.has(type)) && [...without, ...namesNumbers].every((type) => !has.has(type));
      return isOf && fits(records) ? [at] : [];
    });
    const at = fitting[random.whole(0, Math.max(fitting.length - 1, 0))];
    if (at === undefined) throw new RangeError(`No case is left for ${number} ${way ?? code}`);
    return { number, code, way, at, history: numbered(change(usual[at] ?? [], law)) };
  });
};
