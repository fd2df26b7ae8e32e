import { daysBetween, type LegalDate } from '../deadlines/index.js';
import type { Figure } from '../law-data/settings.js';
import type { CaseTraits } from '../views/case-traits.js';
import { bureauOf, commonUnit, groupedBy, lastDay, runsOf } from './grouping.js';
import { signOf, type Looked, type PatternRule, type PatternSign } from './pattern.js';
import { points } from './points.js';

interface Happened {
  readonly of: CaseTraits;
  readonly officer: string;
  readonly on: LegalDate;
}

/** Runs of at least so many different cases, each within the days after the one before it. */
const clustered = (
  happened: readonly Happened[],
  keyOf: (each: Happened) => string,
  { figure, today }: Looked,
  [fewest, within]: readonly [Figure, Figure],
): { key: string; run: Happened[]; of: number }[] =>
  [
    ...groupedBy(
      happened.filter(({ on }) => on <= today),
      keyOf,
    ),
  ].flatMap(([key, own]) => {
    const unit = own[0]?.of.unit ?? null;
    const days = figure(within, today, unit);
    const ordered = own.sort((a, b) => a.on.localeCompare(b.on));
    return runsOf(ordered, (one, next) => daysBetween(one.on, next.on) <= days)
      .filter((run) => new Set(run.map(({ of }) => of)).size >= figure(fewest, today, unit))
      .map((run) => ({ key: `${key} ${run[0]?.of._id ?? ''}`, run, of: own.length }));
  });

const shared = (run: readonly Happened[]): Pick<PatternSign, 'since' | 'unit' | 'cases' | 'count'> => ({
  since: lastDay(run.map(({ on }) => on)),
  unit: commonUnit(run.map(({ of }) => of.unit)),
  cases: run.map(({ of }) => of._id),
  count: new Set(run.map(({ of }) => of)).size,
});

/** 39. One officer wanted to be recorded in several cases in which there was no task for anybody but others. */
export const straysClustered: PatternRule = {
  ...points.visits,
  code: 'visits-without-task',
  parameters: ['strayVisits', 'strayDays'],
  signs: ({ cases }, looked) =>
    clustered(
      cases.flatMap((of) => of.strays.map(({ by, on }) => ({ of, officer: by, on }))),
      ({ of, officer }) => `${bureauOf(of.unit)} ${officer}`,
      looked,
      ['strayVisits', 'strayDays'],
    ).map(({ key, run, of: among }) => {
      const found = shared(run);
      const officer = run[0]?.officer ?? '';
      const detail = { code: 'visits-without-task', parameters: { officer, cases: found.count } } as const;
      return signOf({ key, ...found, officers: [officer], party: null, among, detail });
    }),
};

/** 39. Reports about one party, verified by the same officer, came to nothing one after the other. */
export const reportsCameToNothing: PatternRule = {
  ...points.visits,
  code: 'reports-came-to-nothing',
  parameters: ['reportsOfOneParty', 'reportsDays'],
  signs: ({ cases }, looked) => {
    const ended = cases.flatMap((of): Happened[] => {
      const { source, notFiled, verifiers } = of;
      return source !== 'report' || notFiled === null
        ? []
        : verifiers.map((officer) => ({ of, officer, on: notFiled.on }));
    });
    const found = clustered(
      ended,
      ({ of, officer }) => `${bureauOf(of.unit)} ${officer} ${of.parties[0]?.key ?? ''}`,
      looked,
      ['reportsOfOneParty', 'reportsDays'],
    );
    // Officers who verified the same reports together are one sign.
    return [...groupedBy(found, ({ run }) => run.map(({ of }) => of._id).join(' ')).values()].map((same) => {
      const [{ key, run, of: among }] = same as [(typeof same)[number]];
      const officers = [...new Set(same.flatMap(({ run: own }) => own.map(({ officer }) => officer)))];
      const { name = '', byName = true } = run[0]?.of.parties[0] ?? {};
      const reports = new Set(run.map(({ of }) => of)).size;
      return signOf({
        key,
        ...shared(run),
        officers,
        party: name,
        among,
        detail: { code: 'reports-came-to-nothing', parameters: { party: name, officers, reports, byName } },
      });
    });
  },
};
