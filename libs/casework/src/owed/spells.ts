import { legalDateOf, type LegalDate } from '../deadlines/index.js';
import type { CaseEvent, ComplaintEvent, SupervisionEvent } from '../events/catalogue.js';
import { hasCorrections } from '../evolve/corrections.js';
import { asCorrected, type CaseFact } from '../evolve/fold.js';
import { statesThrough } from '../evolve/states-through.js';
import type { Law } from '../law.js';
import type { CaseState } from '../state/case-state.js';
import { linesOf } from '../state/lines.js';
import { isFiled } from '../state/questions.js';
import { dutyTable } from './duty-names.js';
import { ofCase } from './of-case.js';
import { ofChallenges, ofCreditRepair } from './of-challenges.js';
import { ofDecision, ofNotice } from './of-decision.js';
import type { StandingDuty } from './standing-duty.js';

/** Types of event by which a duty comes and ends: of a case, a complaint, a matter of supervision. */
export type EventOfDuty = (CaseEvent | ComplaintEvent | SupervisionEvent)['type'];

interface FactOfDuty {
  readonly type: EventOfDuty;
  readonly occurredAt: string;
}

/** How a duty ended: by its receipt, or because an event took away what it was owed for. */
export interface EndOfDuty {
  readonly how: 'done' | 'fell-away';
  readonly on: LegalDate;
  /** Number and type of the event. */
  readonly event: number;
  readonly type: EventOfDuty;
}

/** One duty from the event with which it came to the one with which it ended. */
export interface Spell {
  readonly key: string;
  readonly duty: StandingDuty;
  /** The party whose it is, counted from 1, in a case of several; absent where it is one of the case. */
  readonly forParty?: number;
  /** The round in which it came, from 1. */
  readonly round: number;
  /** Number of the event with which it came. */
  readonly event: number;
  readonly end: EndOfDuty | null;
}

type Standing = Pick<Spell, 'key' | 'duty' | 'forParty' | 'round'>;

export const roundOf = (state: CaseState): number => (isFiled(state) ? state.earlierRounds.length + 1 : 1);

const keyed = (duty: StandingDuty, round: number, forParty?: number): Standing => {
  const { name, of = '', mark = '' } = duty;
  const roundTold = dutyTable[name].outlivesRound === true ? '' : round;
  const key = `${name}|${of}|${mark}|${forParty ?? ''}|${roundTold}`;
  return { key, duty, round, ...(forParty === undefined ? {} : { forParty }) };
};

const ofLine = (line: CaseState, law: Law): StandingDuty[] => [
  ...ofNotice(line),
  ...ofDecision(line, law),
  ...ofChallenges(line),
  ...ofCreditRepair(line, law),
];

/** Every duty that a state tells of, done or not. */
const standingIn = (state: CaseState, law: Law): Standing[] => {
  const lines = linesOf(state);
  const several = lines.length > 1;
  return [
    ...ofCase(lines).map((duty) => keyed(duty, roundOf(state))),
    ...lines.flatMap((line, place) =>
      ofLine(line, law).map((duty) => keyed(duty, roundOf(line), several ? place + 1 : undefined)),
    ),
  ];
};

/** How a duty that was open ends by a fact; null where it goes on. */
const endBy = (duty: StandingDuty | undefined, fact: FactOfDuty, event: number): EndOfDuty | null => {
  if (duty === undefined) return { how: 'fell-away', on: legalDateOf(fact.occurredAt), event, type: fact.type };
  return duty.doneOn === null ? null : { how: 'done', on: duty.doneOn, event, type: fact.type };
};

/** The duties after one more fact: what is new is opened by it, and what is done or gone is ended by it. */
const next = (
  before: readonly Spell[],
  standing: readonly Standing[],
  fact: FactOfDuty,
  event: number,
): readonly Spell[] => {
  if (standing.length === 0 && before.every(({ end }) => end !== null)) return before;
  const now = new Map(standing.map((each) => [each.key, each.duty]));
  const last = new Map<string, Spell>();
  const after = before.map((spell) => {
    const end = spell.end ?? endBy(now.get(spell.key), fact, event);
    const goesOn = end === spell.end ? spell : { ...spell, end };
    last.set(spell.key, goesOn);
    return goesOn;
  });
  for (const each of standing) {
    const known = last.get(each.key);
    // A duty that was done stays done while the state tells so; owed once more, it is another one.
    if (known !== undefined && (known.end === null || each.duty.doneOn !== null)) continue;
    after.push({ ...each, event, end: endBy(each.duty, fact, event) });
  }
  return after;
};

/** After which facts they are known already: facts are the same objects in every file that goes on from another. */
const known = new WeakMap<Law, WeakMap<CaseFact, readonly Spell[]>>();

const fromTheStart = (facts: readonly CaseFact[], law: Law): readonly Spell[] => {
  const right = asCorrected(facts);
  return statesThrough(facts).reduce<readonly Spell[]>((spells, state, place) => {
    const fact = right[place];
    return fact === undefined ? spells : next(spells, standingIn(state, law), fact, place + 1);
  }, []);
};

/**
 * Every duty that a case has had, in the order in which they came. Where the case only went on by one fact, it is not
 * read from its beginning again. A pure function of facts and law: reading again records nothing and sends nothing.
 */
export const spellsOf = (
  { facts, state }: { readonly facts: readonly CaseFact[]; readonly state: CaseState },
  law: Law,
): readonly Spell[] => {
  const last = facts.at(-1);
  if (last === undefined) return [];
  const underLaw = known.get(law) ?? new WeakMap<CaseFact, readonly Spell[]>();
  known.set(law, underLaw);
  const before = facts.at(-2);
  const spellsBefore = before === undefined ? undefined : underLaw.get(before);
  const spells =
    spellsBefore === undefined || hasCorrections(facts)
      ? fromTheStart(facts, law)
      : next(spellsBefore, standingIn(state, law), last, facts.length);
  underLaw.set(last, spells);
  return spells;
};

/**
 * The same of a stream that is no case: each of its states tells what is owed after its event. @param states after each
 * fact.
 */
export const spellsThrough = (
  facts: readonly FactOfDuty[],
  states: readonly (readonly StandingDuty[])[],
): readonly Spell[] =>
  facts.reduce<readonly Spell[]>(
    (spells, fact, place) =>
      next(
        spells,
        (states[place] ?? []).map((duty) => keyed(duty, 1)),
        fact,
        place + 1,
      ),
    [],
  );
