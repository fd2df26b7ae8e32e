import { covers, unitsAbove } from '../actor.js';
import type { Dismissal, HitChange } from '../back-test/hit.js';
import { Tally, type HitsBeside } from '../back-test/tally.js';
import { addDays, addMonths, daysBetween, legalDate, type LegalDate } from '../deadlines/index.js';
import type { Figure } from '../law-data/settings.js';
import type { CaseTraits } from '../views/case-traits.js';
import type { FigureOf, Looked, Material, PatternRule, PatternSign } from './pattern.js';

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

/** A sign across cases as a back-test tells it; of one that is gone, as it shows by the figures in force. */
export interface PatternHit extends PatternSign {
  readonly change: HitChange;
  /** Day from which it shows by the figures in force; null where it is new. */
  readonly before: LegalDate | null;
  readonly wasDismissed: boolean;
}

export interface BackTest extends Omit<HitsBeside, 'key'> {
  /** How many of the hits had been dismissed within a year, for the same unit and officer or party. */
  readonly dismissed: number;
  readonly byUnit: HitsBeside[];
  readonly byMonth: HitsBeside[];
  readonly byOfficer: HitsBeside[];
  /** The hits themselves, the newest first, and those that are gone; at most 100 of each. */
  readonly signs: PatternHit[];
  readonly goneSigns: PatternHit[];
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

/** The first showing of each sign that is asked for, by its key. */
const firstShown = (shown: Iterable<PatternSign>, { from, to, unit }: BackTestAsked): Map<string, PatternSign> => {
  const first = new Map<string, PatternSign>();
  for (const sign of shown) {
    const isWanted = sign.since >= from && sign.since <= to && covers(unit, sign.unit);
    if (isWanted && !first.has(sign.key)) first.set(sign.key, sign);
  }
  return first;
};

const changeOf = (before: PatternSign | undefined, now: PatternSign | undefined): HitChange => {
  if (now === undefined) return 'gone';
  if (before === undefined) return 'new';
  return before.since === now.since ? 'same' : 'moved';
};

const newest = (hits: readonly PatternHit[]): PatternHit[] =>
  hits.toSorted((a, b) => b.since.localeCompare(a.since) || a.key.localeCompare(b.key)).slice(0, mostShown);

const all = 'all';

/**
 * Sums up what was shown on the days, by the changed figures and by those in force: a sign that shows on several of
 * them is one hit.
 */
export const summedUp = (
  shown: Iterable<PatternSign>,
  inForce: Iterable<PatternSign>,
  cases: readonly CaseTraits[],
  asked: BackTestAsked,
): BackTest => {
  const { from, to, unit } = asked;
  const [now, before] = [firstShown(shown, asked), firstShown(inForce, asked)];
  const [total, byUnit, byMonth, byOfficer] = [new Tally(), new Tally(), new Tally(), new Tally()];
  const within = (of: { readonly unit: string }): string[] =>
    unitsAbove(of.unit).filter((above) => covers(unit, above));
  const hits = [...new Set([...now.keys(), ...before.keys()])].flatMap((key): PatternHit[] => {
    const [was, is] = [before.get(key), now.get(key)];
    const keysOf = (of: (sign: PatternSign) => readonly string[]): [readonly string[], readonly string[]] => [
      was === undefined ? [] : of(was),
      is === undefined ? [] : of(is),
    ];
    total.hit(...keysOf(() => [all]));
    byUnit.hit(...keysOf(within));
    byMonth.hit(...keysOf(({ since }) => [since.slice(0, 7)]));
    byOfficer.hit(...keysOf(({ officers }) => officers));
    const sign = is ?? was;
    if (sign === undefined) return [];
    return [{ ...sign, change: changeOf(was, is), before: was?.since ?? null, wasDismissed: isDismissed(sign, asked) }];
  });
  const came = cases.filter(({ unit: own, receivedOn }) => covers(unit, own) && receivedOn >= from && receivedOn <= to);
  for (const each of came) {
    byUnit.case(within(each));
    byMonth.case([each.receivedOn.slice(0, 7)]);
    byOfficer.case([...each.officers, ...each.verifiers]);
  }
  const { hits: count = 0, before: were = 0, added = 0, gone = 0 } = total.rows()[0] ?? {};
  const shownNow = hits.filter(({ change }) => change !== 'gone');
  return {
    hits: count,
    before: were,
    added,
    gone,
    dismissed: shownNow.filter(({ wasDismissed }) => wasDismissed).length,
    cases: came.length,
    byUnit: byUnit.rows(),
    byMonth: byMonth.rows(),
    byOfficer: byOfficer.rows(),
    signs: newest(shownNow),
    goneSigns: newest(hits.filter(({ change }) => change === 'gone')),
  };
};

/** A rule, or a changed figure of it, over history before it is switched on. */
export const backTest = (material: Material, asked: BackTestAsked): BackTest => {
  const shownBy = (by: BackTestAsked) => daysLookedAt(by).flatMap((day) => shownOn(material, by, day));
  return summedUp(shownBy(asked), shownBy({ ...asked, changed: {} }), material.cases, asked);
};
