import { clocksOf } from '../clocks/case-clocks.js';
import { addDays, type ClockId, type LegalDate } from '../deadlines/index.js';
import type { CaseFact } from '../evolve/fold.js';
import { figureOn, type Figure } from '../law-data/settings.js';
import { isFiled, isOpened } from '../state/questions.js';
import type { CaseHistory, Sign } from './risk.js';

/** A parameter of a rule on a day, as the unit that handles the case has it. */
export const parameterOn = ({ law, state }: CaseHistory, name: Figure, day: LegalDate): number =>
  figureOn(law.settings, name, day, isOpened(state) ? state.intake.clue.unit : null);

/** The officers of a filed case; nobody before. */
export const officersOf = ({ state }: Pick<CaseHistory, 'state'>): string[] =>
  isFiled(state) ? state.investigation.officers : [];

/** Instants are compared as instants: as texts, 10:00:00Z would come after 10:00:00.500Z. */
export const isBefore = (one: string, other: string): boolean => Date.parse(one) < Date.parse(other);

export type Of<T extends CaseFact['type']> = Extract<CaseFact, { type: T }>;

export const ofType = <T extends CaseFact['type']>(facts: readonly CaseFact[], ...types: T[]): Of<T>[] =>
  facts.filter((fact): fact is Of<T> => types.some((type) => type === fact.type));

/**
 * A clock that ran out, or will: the sign shows from the day after its last day until it is stopped. An identifier
 * means every clock of the case that has it, of whatever measure or round.
 */
export const overdue = (history: CaseHistory, ...ids: ClockId[]): Sign[] =>
  clocksOf(history.state, history.law)
    .filter(
      ({ id, due, stoppedOn, pausedSince }) =>
        ids.includes(id) && pausedSince === null && (stoppedOn === null || stoppedOn > due),
    )
    .map(({ id, of, due, stoppedOn, article }) => ({
      since: addDays(due, 1),
      until: stoppedOn,
      detail: { code: 'clock-ends', parameters: { clock: id, of: of ?? null, due, article } },
      officers: officersOf(history),
    }));
