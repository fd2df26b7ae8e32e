import { daysBetween, type LegalDate } from '../deadlines/index.js';
import type { Figure } from '../law-data/settings.js';
import type { CaseTraits } from '../views/case-traits.js';
import { bureauOf, commonUnit, groupedBy, remembered, windowsIn } from './grouping.js';
import { signOf, type Looked, type PatternRule, type PatternSign } from './pattern.js';
import { points } from './points.js';

/** Something that an officer did in a case on a day. */
export interface Happened {
  readonly of: CaseTraits;
  readonly officer: string;
  readonly on: LegalDate;
}

interface Cluster {
  readonly key: string;
  readonly run: readonly Happened[];
  /** Among how many of the same key. */
  readonly of: number;
  /** The day of the one with which there were enough, and of the last one of which that is true. */
  readonly since: LegalDate;
  readonly lastShownOn: LegalDate;
}

/** What happened in at least so many different cases within so many days of each other. */
export const clustered = (
  happened: readonly Happened[],
  keyOf: (each: Happened) => string,
  { figure, today }: Looked,
  [fewest, within]: readonly [Figure, Figure],
): Cluster[] =>
  [
    ...groupedBy(
      happened.filter(({ on }) => on <= today),
      keyOf,
    ),
  ].flatMap(([key, own]) => {
    const ordered = own.sort((a, b) => a.on.localeCompare(b.on) || a.of._id.localeCompare(b.of._id));
    // What showed shows on when a figure changes: each window counts by the day and the unit of its last act.
    return windowsIn(ordered, {
      dayOf: ({ on }) => dayOf(on),
      daysOf: ({ on, of }) => figure(within, on, of.unit),
      isEnough: (window, { on, of }) => new Set(window.map((each) => each.of)).size >= figure(fewest, on, of.unit),
    }).map(({ run, since, enough }) => ({
      key: `${key} ${run[0]?.of._id ?? ''}`,
      run,
      of: own.length,
      since: since.on,
      lastShownOn: enough.at(-1)?.last.on ?? since.on,
    }));
  });

const dayOf = remembered((on: LegalDate) => daysBetween('1970-01-01', on));

const shared = ({
  run,
  since,
  lastShownOn,
}: Cluster): Pick<PatternSign, 'since' | 'lastShownOn' | 'unit' | 'cases' | 'count'> => ({
  since,
  lastShownOn,
  unit: commonUnit(run.map(({ of }) => of.unit)),
  cases: run.map(({ of }) => of._id),
  count: new Set(run.map(({ of }) => of)).size,
});

/** 39. One officer who had no task there recorded visits in several cases, or was to be recorded in them. */
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
    ).map((cluster) => {
      const { key, run, of: among } = cluster;
      const found = shared(cluster);
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
      const [cluster] = same as [Cluster];
      const { key, run, of: among } = cluster;
      const officers = [...new Set(same.flatMap(({ run: own }) => own.map(({ officer }) => officer)))];
      const { name = '', byName = true } = run[0]?.of.parties[0] ?? {};
      const reports = new Set(run.map(({ of }) => of)).size;
      return signOf({
        key,
        ...shared(cluster),
        officers,
        party: name,
        among,
        detail: { code: 'reports-came-to-nothing', parameters: { party: name, officers, reports, byName } },
      });
    });
  },
};
