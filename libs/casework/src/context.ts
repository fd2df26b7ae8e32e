import type { Actor } from './actor.js';
import type { Complaint } from './complaints/state.js';
import type { LegalDate } from './deadlines/index.js';
import type { ClueRegistered, Party } from './events/clue.js';
import type { NumberSeries } from './events/numbering.js';
import type { CaseFact } from './evolve/fold.js';
import type { Law } from './law.js';
import type { Refusal } from './refusals/index.js';
import type { OfficerState } from './registry/officer.js';
import type { UnitState } from './registry/unit.js';
import type { CaseState, Stage } from './state/case-state.js';

/** What every rule may look at beside a stream and a command. Rules read no clock and no store of their own. */
export interface Around {
  readonly actor: Actor;
  /** UTC instant at which the command is recorded. */
  readonly now: string;
  /** UTC instant at which the act was typed, where it was taken without a connection: it happened then. */
  readonly takenAt?: string;
  /** Legal day of the act: today, or the earlier day the command says it happened on. */
  readonly day: LegalDate;
  readonly law: Law;
  officer(id: string): OfficerState | undefined;
  unit(id: string): UnitState | undefined;
}

/** What the rules of a case may look at; what may be done next is answered from it. */
export interface Context extends Around {
  /** What is recorded in the case so far; the fact at place n is its event number n + 1. */
  readonly facts: readonly CaseFact[];
  complaint(id: string): Complaint | undefined;
  /** Whose line of a case of several parties is looked at, counted from 1. */
  readonly forParty?: number;
  /** The case as each of its parties has it, where there are several. */
  readonly lines?: readonly CaseState[];
}

/** A fine that stands in a case: on whom, and the number of the decision. */
export interface FinedParty {
  readonly party: Party;
  readonly decision: string;
}

/** What the rules of one case may know of another. */
export interface OtherCase {
  readonly stage: Stage;
  readonly unit: string;
  readonly caseCode: string | null;
  readonly filedOn: LegalDate | null;
  /** In whose name it was filed; null before. */
  readonly actingName: 'bureau' | 'unit' | null;
  /** The number of the decision on the spot by which it was decided; absent of every other case. */
  readonly decidedOnTheSpot?: string;
  /** Whether an enterprise is a party of it, and not only who answers for one. */
  readonly ofUnit: boolean;
  /** Who is fined in it. */
  readonly fined: readonly FinedParty[];
}

/** A clue that was registered before, by the case that it opened. */
export interface EarlierClue {
  readonly caseId: string;
  readonly clue: ClueRegistered;
}

/** The same while an act is decided. */
export interface Deciding extends Context {
  /** Clues of the bureau that may be the same as one that is registered, each with its case. */
  earlierClues(): readonly EarlierClue[];
  /**
   * The next number of a series of the unit in whose name the case is handled, or the one that was drawn in advance.
   * Bound to the command that asks.
   */
  number(series: NumberSeries, unit: string, drawn?: string): string;
  /** Whether a number of the unit's series lies on a device of who acts, or is bound to this command already. */
  isDrawn(series: NumberSeries, unit: string, text: string): boolean;
  /** Another case of the log that this person may see. */
  otherCase(id: string): OtherCase | undefined;
  /** Other cases of the same act, by links of any of them; absent where nobody looked for them. */
  readonly ofSameAct?: () => readonly string[];
  /** What the act that made an entry would have said to it as it is corrected; absent where acts are not at hand. */
  readonly refusalOfEntry?: (
    entry: EntryRead,
    context: Omit<Deciding, 'day'>,
  ) => { readonly action: string; readonly refusal: Refusal } | null;
}

/** An entry as it stood and as it is right, with what was recorded before it and the case that came of that. */
export interface EntryRead {
  readonly stood: EntryThen;
  readonly right: EntryThen;
}

export interface EntryThen {
  readonly fact: CaseFact;
  readonly past: readonly CaseFact[];
  readonly before: CaseState;
}
