import type { Actor } from './actor.js';
import type { LegalDate } from './deadlines/index.js';
import type { CaseEvent } from './events/catalogue.js';
import type { NumberSeries } from './events/numbering.js';
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
  /** An event of this case by its number in the history. */
  entry(number: number): CaseEvent | undefined;
  officer(id: string): OfficerState | undefined;
  unit(id: string): UnitState | undefined;
  /** The next number of a series of the unit in whose name the case is handled. Bound to the command that asks. */
  number(series: NumberSeries, unit: string): string;
}
