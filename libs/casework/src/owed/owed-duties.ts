import { clocksOf, type CaseClock } from '../clocks/case-clocks.js';
import type { ClockId, LegalDate } from '../deadlines/index.js';
import type { CaseFact } from '../evolve/fold.js';
import type { Law } from '../law.js';
import type { CaseState } from '../state/case-state.js';
import { caseActs } from '../steps/case-acts.js';
import { dutyTable, type DutyName, type OwedKind, type OwedTo } from './duty-names.js';
import { roundOf, spellsOf, spellsThrough, type EventOfDuty, type Spell } from './spells.js';
import type { StandingDuty } from './standing-duty.js';

export const owedStates = ['open', 'done', 'fell-away'] as const;

/** Something that the bureau owes outwards, from the event with which it came until its receipt. */
export interface OwedDuty {
  readonly name: DutyName;
  readonly kind: OwedKind;
  readonly to: OwedTo;
  /** The party whose it is, counted from 1, in a case of several; absent where it is one of the case. */
  readonly forParty?: number;
  /** What it belongs to: a challenge, a duty, an application, a measure. */
  readonly of?: number | string;
  readonly since: LegalDate;
  /** Number of the event with which it came. */
  readonly event: number;
  /** The clock that says until when; null where the law names no day. */
  readonly clock: ClockId | null;
  /** Last day; null where the law names none. */
  readonly due: LegalDate | null;
  /** Day on which the term was kept though the receipt is not there yet: by a first attempt to serve (PR Art.81). */
  readonly keptOn: LegalDate | null;
  readonly article: string;
  /** The act that gives the receipt. */
  readonly action: string;
  readonly state: (typeof owedStates)[number];
  /** The event that is the receipt, or that took the duty away; null while it is open. */
  readonly ended: { readonly on: LegalDate; readonly event: number; readonly type: EventOfDuty } | null;
}

const grounds: ReadonlyMap<string, string> = new Map(caseActs.map(({ act: { name, ground } }) => [name, ground]));

/** The clock of a duty among those of the case; a party's own goes before one that all have alike. */
const clockOf = (
  { duty, forParty, round }: Spell,
  clocks: readonly CaseClock[],
  now: number,
): CaseClock | undefined => {
  const { clock: id, outlivesRound } = dutyTable[duty.name];
  const ran = outlivesRound === true || round === now ? undefined : round;
  const isOfLength = (each: CaseClock): boolean => !('variant' in duty) || each.variant === duty.variant;
  const fits = (each: CaseClock, party: number | undefined): boolean =>
    each.id === id && each.of === duty.of && each.round === ran && each.forParty === party && isOfLength(each);
  return clocks.findLast((each) => fits(each, forParty)) ?? clocks.findLast((each) => fits(each, undefined));
};

const told = (spell: Spell, clocks: readonly CaseClock[], now: number): OwedDuty => {
  const { duty, forParty, event, end } = spell;
  const { name, to, of, since } = duty;
  const row = dutyTable[name];
  const { kind, action } = row;
  const clock = clockOf(spell, clocks, now);
  return {
    name,
    kind,
    to,
    ...(forParty === undefined ? {} : { forParty }),
    ...(of === undefined ? {} : { of }),
    since,
    event,
    clock: clock?.id ?? null,
    due: clock?.due ?? null,
    keptOn: end === null ? (clock?.stoppedOn ?? null) : null,
    article: clock?.article ?? row.article ?? grounds.get(action) ?? '',
    action,
    state: end?.how ?? 'open',
    ended: end === null ? null : { on: end.on, event: end.event, type: end.type },
  };
};

/** Sorts after every day of law: no day is named. */
const noDay = '9999-12-31';

const dueFirst = (one: OwedDuty, other: OwedDuty): number =>
  Number(one.ended !== null) - Number(other.ended !== null) ||
  (one.due ?? noDay).localeCompare(other.due ?? noDay) ||
  one.event - other.event;

/**
 * The delivery ledger of a case 送达与履行台账: what it owes outwards and what it owed, the open ones first and by their
 * last day. Derived from the facts; each duty is opened by one event and ended by at most one.
 */
export const owedDuties = (
  file: { readonly facts: readonly CaseFact[]; readonly state: CaseState },
  law: Law,
): OwedDuty[] => {
  const spells = spellsOf(file, law);
  if (spells.length === 0) return [];
  const clocks = clocksOf(file.state, law);
  const now = roundOf(file.state);
  return spells.map((spell) => told(spell, clocks, now)).sort(dueFirst);
};

/**
 * What a stream that is no case owes outwards and owed. @param states what is owed after each of its facts.
 */
export const owedThrough = (
  facts: Parameters<typeof spellsThrough>[0],
  states: readonly (readonly StandingDuty[])[],
  clocks: readonly CaseClock[],
): OwedDuty[] =>
  spellsThrough(facts, states)
    .map((spell) => told(spell, clocks, 1))
    .sort(dueFirst);
