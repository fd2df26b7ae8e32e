import { covers, unitsAbove } from '../actor.js';
import { addDays, addMonths, daysBetween, legalDate, type LegalDate } from '../deadlines/index.js';
import type { Figure } from '../law-data/settings.js';
import type { CaseTraits } from '../views/case-traits.js';
import { groupedBy } from './grouping.js';
import type { FigureOf, Looked, Material, PatternRule, PatternSign } from './pattern.js';

/** A sign that somebody looked into and dismissed: the risk point, the unit, and whom it was about. */
export interface Dismissal {
  readonly riskPoint: number;
  readonly addressed: string;
  readonly officer: string | null;
  readonly party: string | null;
  readonly on: LegalDate;
}

/** A rule with its figures, over the history of a unit: nothing is recorded. */
export interface BackTestAsked {
  readonly rule: PatternRule;
  /** Figures in place of those of the settings. */
  readonly changed: Readonly<Partial<Record<Figure, number>>>;
  readonly figure: FigureOf;
  readonly from: LegalDate;
  readonly to: LegalDate;
  readonly unit: string;
  readonly dismissals: readonly Dismissal[];
}

/** Hits beside the number of cases that came in: never without it (APL Art.74(3)). */
interface HitsOf {
  readonly key: string;
  readonly hits: number;
  readonly cases: number;
}

export interface BackTest {
  readonly hits: number;
  /** How many of them had been dismissed within a year, for the same unit and officer or party. */
  readonly dismissed: number;
  readonly cases: number;
  readonly byUnit: HitsOf[];
  readonly byMonth: HitsOf[];
  readonly byOfficer: HitsOf[];
  /** The hits themselves, the newest first; at most 100. */
  readonly signs: PatternSign[];
}

/** A sign within so many days of one that was dismissed is the same again. */
const sameWithin = 365;
const mostShown = 100;

/** The days on which the rule would have been looked at: the end of each month, and the last day. */
export const daysLookedAt = ({ from, to }: Pick<BackTestAsked, 'from' | 'to'>): LegalDate[] => {
  const days: LegalDate[] = [];
  for (let month = legalDate(`${from.slice(0, 7)}-01`); month <= to; month = addMonths(month, 1)) {
    const end = addDays(addMonths(month, 1), -1);
    days.push(end < to ? end : to);
  }
  return [...new Set(days)];
};

/** What the rule would have shown on a day, with the changed figures in place of the others. */
export const shownOn = (
  material: Material,
  { rule, changed, figure }: BackTestAsked,
  today: LegalDate,
): PatternSign[] => {
  const looked: Looked = { today, figure: (name, day, unit) => changed[name] ?? figure(name, day, unit) };
  return rule.signs(material, looked);
};

const isDismissed = ({ officers, party, unit, since }: PatternSign, { rule, dismissals }: BackTestAsked): boolean =>
  dismissals.some(
    ({ riskPoint, addressed, officer, party: whose, on }) =>
      riskPoint === rule.number &&
      (addressed === unit || covers(unit, addressed) || covers(addressed, unit)) &&
      ((officer !== null && officers.includes(officer)) || (whose !== null && whose === party)) &&
      Math.abs(daysBetween(on, since)) <= sameWithin,
  );

const counted = <T>(things: readonly T[], keysOf: (thing: T) => readonly string[]): Map<string, number> =>
  new Map(
    [
      ...groupedBy(
        things.flatMap((thing) => keysOf(thing)),
        (key) => key,
      ),
    ].map(([key, all]) => [key, all.length]),
  );

/** Each key with its hits and its cases, in the order of the keys: no order says who is worst. */
const beside = (hits: ReadonlyMap<string, number>, cases: ReadonlyMap<string, number>): HitsOf[] =>
  [...hits]
    .map(([key, count]) => ({ key, hits: count, cases: cases.get(key) ?? 0 }))
    .sort((a, b) => a.key.localeCompare(b.key, 'en'));

/** Sums up what was shown on the days: a sign that shows on several of them is one hit. */
export const summedUp = (
  shown: Iterable<PatternSign>,
  cases: readonly CaseTraits[],
  asked: BackTestAsked,
): BackTest => {
  const { from, to, unit } = asked;
  const first = new Map<string, PatternSign>();
  for (const sign of shown) {
    const isWanted = sign.since >= from && sign.since <= to && covers(unit, sign.unit);
    if (isWanted && !first.has(sign.key)) first.set(sign.key, sign);
  }
  const signs = [...first.values()].sort((a, b) => b.since.localeCompare(a.since) || a.key.localeCompare(b.key));
  const came = cases.filter(({ unit: own, receivedOn }) => covers(unit, own) && receivedOn >= from && receivedOn <= to);
  const within = (of: { readonly unit: string }): string[] =>
    unitsAbove(of.unit).filter((above) => covers(unit, above));
  return {
    hits: signs.length,
    dismissed: signs.filter((sign) => isDismissed(sign, asked)).length,
    cases: came.length,
    byUnit: beside(counted(signs, within), counted(came, within)),
    byMonth: beside(
      counted(signs, ({ since }) => [since.slice(0, 7)]),
      counted(came, ({ receivedOn }) => [receivedOn.slice(0, 7)]),
    ),
    byOfficer: beside(
      counted(signs, ({ officers }) => officers),
      counted(came, ({ officers, verifiers }) => [...new Set([...officers, ...verifiers])]),
    ),
    signs: signs.slice(0, mostShown),
  };
};

/** A rule, or a changed figure of it, over history before it is switched on. */
export const backTest = (material: Material, asked: BackTestAsked): BackTest =>
  summedUp(
    daysLookedAt(asked).flatMap((day) => shownOn(material, asked, day)),
    material.cases,
    asked,
  );
