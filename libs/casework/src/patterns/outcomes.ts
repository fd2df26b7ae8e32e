import { unitsAbove } from '../actor.js';
import { addDays } from '../deadlines/index.js';
import type { CaseTraits } from '../views/case-traits.js';
import type { PatternDetail } from '../words/pattern-details.js';
import { commonUnit, groupedBy, remembered } from './grouping.js';
import { outliersOf, showsSince, together, type Bounds, type Weighed } from './outliers.js';
import { signOf, type Looked, type Material, type PatternRule, type PatternSign } from './pattern.js';
import { points } from './points.js';

const parameters = ['fewestCompared', 'fewestHits', 'outlierFactor', 'comparedDays'] as const;

/** What a rule weighs of a case: one entry a decision. */
type Weighing = (of: CaseTraits) => Weighed[];

/** Whose decisions stand out among those of the last year. */
const outlying =
  (weighing: Weighing, whose: 'officer' | 'unit', code: OutlierCode) =>
  ({ cases }: Material, { figure, today }: Looked): PatternSign[] => {
    const after = remembered((unit: string) => addDays(today, -figure('comparedDays', today, unit)));
    const weighed = cases.flatMap(weighing).filter(({ on, unit }) => on <= today && on > after(unit));
    const boundsOf = (unit: string): Bounds => ({
      fewest: figure('fewestCompared', today, unit),
      fewestHits: figure('fewestHits', today, unit),
      factor: figure('outlierFactor', today, unit),
    });
    const found = outliersOf(weighed, boundsOf);
    return together(found).map(({ whos, outlier }) => {
      const { bureau, hits, of, expected } = outlier;
      const ordered = [...hits].sort((a, b) => a.on.localeCompare(b.on));
      return signOf({
        key: `${bureau} ${whos.join(' ')}`,
        since: showsSince(outlier, weighed, boundsOf),
        unit: whose === 'unit' ? commonUnit(whos) : commonUnit(hits.map(({ unit }) => unit)),
        officers: whose === 'unit' ? [] : whos,
        party: null,
        cases: ordered.map(({ caseId }) => caseId),
        count: hits.length,
        among: of,
        detail: { code, parameters: { whos, whose, hits: hits.length, of, expected } },
      });
    });
  };

type OutlierCode = Extract<PatternDetail, { parameters: { expected: number } }>['code'];

/** The decision whether to file, like with like: of clues from the same source, by who verified them. */
const filing =
  (whose: 'officer' | 'unit'): Weighing =>
  ({ _id: caseId, unit, source, filedOn, notFiled, verifiers }) => {
    const on = filedOn ?? notFiled?.on ?? null;
    if (on === null) return [];
    const who = whose === 'unit' ? unitsAbove(unit).slice(1) : verifiers;
    return [{ caseId, unit, on, whose: who, kind: `clue ${source}`, isHit: notFiled !== null }];
  };

/**
 * What was decided in each case, like with like: under the same basis. Parties of one case are one case, which is a hit
 * where one of them is.
 */
const decided =
  (
    whose: 'officer' | 'unit',
    isHit: (party: CaseTraits['parties'][number]) => boolean,
    only: readonly string[],
  ): Weighing =>
  ({ _id: caseId, unit, officers, parties }) => {
    const who = whose === 'unit' ? unitsAbove(unit).slice(1) : officers;
    const weighed = parties.flatMap((party): Weighed[] => {
      const { on, outcome, basisId } = party;
      if (on === null || outcome === null || basisId === null || !only.includes(outcome)) return [];
      return [{ caseId, unit, on, whose: who, kind: basisId, isHit: isHit(party) }];
    });
    return [...groupedBy(weighed, ({ kind }) => kind).values()].flatMap(oncePerCase);
  };

/** One case under one basis: by its first hit, or else by its first decision. */
const oncePerCase = (same: readonly Weighed[]): Weighed[] => {
  const hits = same.filter(({ isHit }) => isHit);
  const [first] = (hits.length === 0 ? same : hits).toSorted((one, other) => one.on.localeCompare(other.on));
  return first === undefined ? [] : [first];
};

const spared = (whose: 'officer' | 'unit'): Weighing =>
  decided(whose, ({ outcome }) => outcome === 'no-penalty', ['penalty', 'no-penalty']);

const rule = (
  point: Omit<PatternRule, 'code' | 'parameters' | 'signs'>,
  code: OutlierCode,
  weighing: Weighing,
  whose: 'officer' | 'unit',
): PatternRule => ({ ...point, code, parameters, signs: outlying(weighing, whose, code) });

/** 6. An officer, or an area, with far more clues not filed, or parties not punished under the same basis. */
export const unlikeOutcomes: readonly PatternRule[] = [
  rule(points.selective, 'not-filed-often', filing('officer'), 'officer'),
  rule(points.selective, 'not-filed-often-in-unit', filing('unit'), 'unit'),
  rule(points.selective, 'spared-often', spared('officer'), 'officer'),
  rule(points.selective, 'spared-often-in-unit', spared('unit'), 'unit'),
];

/** 29. An officer whose penalties are far more often mitigated or lenient than those of others under the same basis. */
export const reductionsClustered: readonly PatternRule[] = [
  rule(
    points.discretion,
    'reduced-often',
    decided('officer', ({ tier }) => tier === 'mitigated' || tier === 'lenient', ['penalty']),
    'officer',
  ),
  rule(
    points.discretion,
    'mitigated-often',
    decided('officer', ({ tier }) => tier === 'mitigated', ['penalty']),
    'officer',
  ),
];
