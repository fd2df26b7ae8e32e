import { unitsAbove } from '../actor.js';
import { addDays, addMonths, daysBetween, legalDate, type LegalDate } from '../deadlines/index.js';
import { groupedBy, remembered } from './grouping.js';
import { signOf, type Looked, type Material, type PatternRule, type PatternSign } from './pattern.js';
import { points } from './points.js';

interface Counted {
  readonly unit: string;
  readonly on: LegalDate;
  readonly caseId: string;
}

/**
 * Cases by the day of filing, and cases with a fine by the day of the first: how many, never how much (APL Art.74(3)).
 * Eight parties fined in one case are one case.
 */
const counts = {
  cases: ({ cases }: Material): Counted[] =>
    cases.flatMap(({ unit, filedOn, _id }) => (filedOn === null ? [] : { unit, on: filedOn, caseId: _id })),
  fines: ({ cases }: Material): Counted[] =>
    cases.flatMap(({ unit, parties, _id }) => {
      const days = parties.flatMap(({ on, outcome, fine }) =>
        on === null || outcome !== 'penalty' || fine === 0 ? [] : [on],
      );
      const [first] = days.toSorted();
      return first === undefined ? [] : { unit, on: first, caseId: _id };
    }),
} as const;

/** The first day of the quarter of a day. */
const quarterOf = (day: LegalDate): LegalDate => {
  const month = Math.floor((Number(day.slice(5, 7)) - 1) / 3) * 3 + 1;
  return legalDate(`${day.slice(0, 5)}${String(month).padStart(2, '0')}-01`);
};

/** What a unit did in a quarter, where its last days had far more of it than the days before. */
const surgeIn = (
  what: keyof typeof counts,
  unit: string,
  [begins, inQuarter]: readonly [LegalDate, readonly Counted[]],
  known: LegalDate,
  { figure, today }: Looked,
): PatternSign[] => {
  const ends = addDays(addMonths(begins, 3), -1);
  const days = figure('quarterEndDays', ends, unit);
  const lastFrom = addDays(ends, 1 - days);
  const daysBefore = daysBetween(begins, lastFrom);
  // Of a unit that began to work a moment ago nobody knows what is usual.
  if (ends > today || daysBefore < 1 || known > begins) return [];
  const last = inQuarter.filter(({ on }) => on >= lastFrom);
  const before = inQuarter.length - last.length;
  const usual = (before * days) / daysBefore;
  const isSurge =
    last.length >= figure('fewestCompared', ends, unit) &&
    last.length >= figure('quarterEndFactor', ends, unit) * usual;
  if (!isSurge) return [];
  return [
    signOf({
      key: `${unit} ${what} ${ends}`,
      since: ends,
      unit,
      officers: [],
      party: null,
      cases: last.map(({ caseId }) => caseId),
      count: last.length,
      among: inQuarter.length,
      detail: {
        code: 'surge-at-quarter-end',
        parameters: { what, ends, days, count: last.length, usual: Math.round(usual * 10) / 10 },
      },
    }),
  ];
};

/** 7. Far more cases or fines in the last days of a quarter than before. */
export const surgeAtQuarterEnd: PatternRule = {
  ...points.forProfit,
  code: 'surge-at-quarter-end',
  parameters: ['quarterEndDays', 'quarterEndFactor', 'fewestCompared'],
  signs: (material, looked) => {
    const above = remembered(unitsAbove);
    // A unit works since its first clue, whatever came of it.
    const begunOn = new Map<string, LegalDate>();
    for (const { unit, receivedOn } of material.cases)
      for (const each of above(unit)) {
        const first = begunOn.get(each);
        if (first === undefined || receivedOn < first) begunOn.set(each, receivedOn);
      }
    return (['cases', 'fines'] as const).flatMap((what) => {
      const ofUnits = counts[what](material)
        .filter(({ on }) => on <= looked.today)
        .flatMap((each) => above(each.unit).map((unit) => ({ above: unit, ...each })));
      const quarter = remembered(quarterOf);
      return [...groupedBy(ofUnits, ({ above: unit }) => unit)].flatMap(([unit, all]) => {
        const known = begunOn.get(unit) ?? looked.today;
        return [...groupedBy(all, ({ on }) => quarter(on))].flatMap((inQuarter) =>
          surgeIn(what, unit, inQuarter, known, looked),
        );
      });
    });
  },
};
