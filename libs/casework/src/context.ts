import type { Actor } from './actor.js';
import type { Complaint } from './complaints/state.js';
import type { LegalDate } from './deadlines/index.js';
import type { NumberSeries } from './events/numbering.js';
import type { CaseFact } from './evolve/fold.js';
import type { Law } from './law.js';
import type { OfficerState } from './registry/officer.js';
import type { UnitState } from './registry/unit.js';

/** Everything a rule may look at beside the case and the command. Rules read no clock and no store of their own. */
export interface Context {
  actor: Actor;
  /** UTC instant at which the command is recorded. */
  now: string;
  /** Legal day of the act: today, or the earlier day the command says it happened on. */
  day: LegalDate;
  law: Law;
  /** What is recorded in the case so far; the fact at place n is its event number n + 1. */
  facts: readonly CaseFact[];
  officer(id: string): OfficerState | undefined;
  complaint(id: string): Complaint | undefined;
  /** Whether a case was registered from the complaint that is acted on. */
  namesComplaint(caseId: string): boolean;
  unit(id: string): UnitState | undefined;
  /** The next number of a series of the unit in whose name the case is handled. Bound to the command that asks. */
  number(series: NumberSeries, unit: string): string;
}
