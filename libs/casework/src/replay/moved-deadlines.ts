import type { CaseClock, ClockInCase, NamedClock } from '../clocks/case-clocks.js';
import { namedClock } from '../clocks/computed.js';
import { daysBetween, type ClockId, type LegalDate, type Step } from '../deadlines/index.js';
import type { LawsAround } from './law-changes.js';
import type { MatterThen, ShownMatter } from './matter-then.js';

/** Where a deadline ends under one of two tables, and why. */
export interface CountedDeadline {
  readonly due: LegalDate;
  /** A year without its calendar was looked at. */
  readonly provisional: boolean;
  /** Does not run since this day, and has no last day until it does; null while it runs. */
  readonly pausedSince: LegalDate | null;
  readonly steps: readonly Step[];
}

/** A running deadline that ends on another day under other tables. */
export interface MovedDeadline extends ShownMatter {
  /** Unique in a list: the matter and its clock. */
  readonly _id: string;
  readonly clock: NamedClock;
  /** The day of what started it. */
  readonly start: LegalDate;
  /** null where there is no such clock under these tables. */
  readonly before: CountedDeadline | null;
  readonly after: CountedDeadline | null;
  /**
   * Days by which it ends later; below 0 earlier; null where one of the tables has no such clock, or where it waits
   * under one of them alone.
   */
  readonly days: number | null;
}

/** Terms that end by themselves on their last day: rights of the party, which nobody at the bureau keeps. */
const endsByItself: ReadonlySet<ClockId> = new Set([
  'defence-window',
  'goods-unclaimed',
  'police-reconsideration',
  'review-application',
  'suit',
  'suit-after-review',
  'court-reapplication',
  'supervision-objection',
]);

const keyOf = ({ id, variant, of, round, forParty }: ClockInCase): string =>
  [id, variant, of, round, forParty].map((part) => part ?? '').join('|');

const isStopped = ({ stoppedOn }: CaseClock): boolean => stoppedOn !== null;

const counted = ({ due, provisional, pausedSince, steps }: CaseClock): CountedDeadline => ({
  due,
  provisional,
  pausedSince,
  steps,
});

/** Whether it ends on the same day under both, and waits under both or neither. */
const isSame = (one: CaseClock | undefined, other: CaseClock | undefined): boolean =>
  one?.due === other?.due && one?.pausedSince === other?.pausedSince;

const daysLater = (was: CaseClock | undefined, is: CaseClock | undefined): number | null =>
  was === undefined || is === undefined || was.pausedSince !== is.pausedSince ? null : daysBetween(was.due, is.due);

/**
 * The deadlines of a matter that run on a day and end on another day under the tables after a change. What is late is
 * among them; a right of the party that is over under both is not.
 * @throws {DeadlineError} where a clock cannot be counted under one of the tables
 */
export const movedDeadlines = (
  { shown, clocks }: MatterThen,
  { before, after }: LawsAround,
  day: LegalDate,
): MovedDeadline[] => {
  const [earlier, later] = [before, after].map((law) => new Map(clocks(law).map((clock) => [keyOf(clock), clock])));
  const keys = [...new Set([...(earlier?.keys() ?? []), ...(later?.keys() ?? [])])];
  return keys.flatMap((key): MovedDeadline[] => {
    const [was, is] = [earlier?.get(key), later?.get(key)];
    const clock = is ?? was;
    if (clock === undefined || isSame(was, is)) return [];
    const both = [was, is].filter((each) => each !== undefined);
    if (both.every(isStopped)) return [];
    if (endsByItself.has(clock.id) && both.every(({ due }) => due < day)) return [];
    return [
      {
        _id: `${shown.kind}/${shown.id}|${key}`,
        ...shown,
        clock: namedClock(clock),
        start: clock.start,
        before: was === undefined ? null : counted(was),
        after: is === undefined ? null : counted(is),
        days: daysLater(was, is),
      },
    ];
  });
};

/** What ends first first, by the day after the change. */
export const inOrderOfDay = (one: MovedDeadline, other: MovedDeadline): number =>
  dayOf(one).localeCompare(dayOf(other)) || (one._id < other._id ? -1 : 1);

const dayOf = ({ after, before }: MovedDeadline): string => after?.due ?? before?.due ?? '';
