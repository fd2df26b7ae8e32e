import { daysBetween, type LegalDate } from '../deadlines/index.js';
import type { CaseTraits, PartyTraits } from '../views/case-traits.js';
import { bureauOf, commonUnit, groupedBy, lastDay, remembered, windowsIn, type Window } from './grouping.js';
import { signOf, type Looked, type Material, type PatternRule, type PatternSign } from './pattern.js';
import { points } from './points.js';

/** The lines that splitting keeps below: of a hearing (APL Art.63), of legal review and discussion (PR Art.50(3)). */
const lines = ['hearing', 'review'] as const;
type Line = (typeof lines)[number];

const amounts = ['fine', 'confiscated'] as const;
type Amount = (typeof amounts)[number];

interface Part {
  readonly of: CaseTraits;
  readonly party: PartyTraits;
  /** Day on which the matter came up, and the same as a number. */
  readonly on: LegalDate;
  readonly day: number;
}

const partsIn = ({ cases }: Material, today: LegalDate): Part[] => {
  const dayOf = remembered((on: LegalDate) => daysBetween('1970-01-01', on));
  return cases.flatMap((of) => {
    const on = of.filedOn ?? of.receivedOn;
    if (on > today) return [];
    const day = dayOf(on);
    return of.parties.flatMap((party) =>
      party.on === null || party.outcome === 'not-established' ? [] : { of, party, on, day },
    );
  });
};

const lineOf = ({ party }: Part, line: Line): number | null =>
  line === 'hearing' ? party.hearingFrom : party.reviewFrom;

const amountOf = ({ party }: Part, amount: Amount): number => party[amount];

const leastLine = (parts: readonly Part[], line: Line): number =>
  Math.min(...parts.map((part) => lineOf(part, line) ?? Number.POSITIVE_INFINITY));

/**
 * Parts within the days of each other whose amounts, each below the line, come to it together; windows that share a
 * case are one. The figure is that of the day and the unit of the last part.
 */
const splitsIn = (parts: readonly Part[], line: Line, amount: Amount, { figure }: Looked): Window<Part>[] => {
  const small = parts.filter((part) => {
    const from = lineOf(part, line);
    return from !== null && amountOf(part, amount) > 0 && amountOf(part, amount) < from;
  });
  return windowsIn(small, {
    dayOf: ({ day }) => day,
    daysOf: (last) => daysOf(last, figure),
    isEnough: (window) =>
      new Set(window.map(({ of }) => of)).size > 1 && sumOf(window, amount) >= leastLine(window, line),
  });
};

const daysOf = ({ on, of }: Part, figure: Looked['figure']): number => figure('splittingDays', on, of.unit);

const sumOf = (parts: readonly Part[], amount: Amount): number =>
  parts.reduce((total, part) => total + amountOf(part, amount), 0);

const signIn = (parts: readonly Part[], looked: Looked): PatternSign[] => {
  if (parts.length < 2) return [];
  const signs: PatternSign[] = [];
  /** Cases of splits that are told already: by the lower line, and by the fine. */
  const told = new Set<CaseTraits>();
  for (const line of lines)
    for (const amount of amounts) {
      // What is told at one line counts at the other too; the same cases are not told a second time.
      const splits = splitsIn(parts, line, amount, looked).filter(({ run }) => run.some(({ of }) => !told.has(of)));
      for (const { run } of splits) for (const { of } of run) told.add(of);
      const { figure } = looked;
      signs.push(...splits.map((split) => signOfSplit(split, { line, amount, figure, among: parts.length })));
    }
  return signs;
};

interface How {
  readonly line: Line;
  readonly amount: Amount;
  readonly figure: Looked['figure'];
  readonly among: number;
}

/** The day on which all of it was known: the last on which a case came up or its amount was proposed or decided. */
const knownOn = (parts: readonly Part[]): LegalDate =>
  lastDay(parts.flatMap(({ on, party }) => (party.on === null ? [on] : [on, party.on])));

/** What within its days comes to most, and those days. */
const heaviestOf = ({ enough }: Window<Part>, { amount, figure }: How) => {
  const sums = enough.map(({ window, last }) => ({ sum: sumOf(window, amount), days: daysOf(last, figure) }));
  return sums.reduce((most, each) => (each.sum > most.sum ? each : most), { sum: 0, days: 0 });
};

const signOfSplit = (split: Window<Part>, how: How): PatternSign => {
  const { run, since, enough } = split;
  const { line, amount, among } = how;
  const cases = [...new Set(run.map(({ of }) => of))];
  const [first = since] = run;
  const { sum: heaviest, days } = heaviestOf(split, how);
  const { key, basisId, name, byName } = first.party;
  const count = cases.length;
  return signOf({
    key: `${bureauOf(first.of.unit)} ${key} ${basisId ?? ''} ${first.of._id} ${line} ${amount}`,
    since: knownOn(run.slice(0, run.indexOf(since) + 1)),
    lastShownOn: lastDay(enough.map(({ window }) => knownOn(window))),
    unit: commonUnit(cases.map(({ unit }) => unit)),
    officers: [...new Set(cases.flatMap(({ officers }) => officers))],
    party: name,
    cases: cases.map(({ _id }) => _id),
    count,
    among,
    detail: {
      code: 'split-below-line',
      parameters: {
        cases: count,
        days,
        line,
        amount,
        sum: sumOf(run, amount),
        firstOn: first.on,
        lastOn: lastDay(run.map(({ on }) => on)),
        heaviest,
        from: leastLine(run, line),
        byName,
      },
    },
  });
};

/**
 * 23. Cases of one party and one basis within ninety days, each below a line that they pass together. Of a case that is
 * not decided yet what is proposed counts.
 */
export const splitCases: PatternRule = {
  ...points.split,
  code: 'split-below-line',
  parameters: ['splittingDays'],
  signs: (material, looked) =>
    [
      ...groupedBy(partsIn(material, looked.today), ({ of, party }) =>
        party.basisId === null ? null : `${bureauOf(of.unit)} ${party.key} ${party.basisId}`,
      ).values(),
    ].flatMap((parts) =>
      signIn(
        parts.sort((a, b) => a.on.localeCompare(b.on) || a.of._id.localeCompare(b.of._id)),
        looked,
      ),
    ),
};
