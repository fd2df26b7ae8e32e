/** The bureau a unit belongs to: the first part of its path. */
export const bureauOf = (unit: string): string => unit.split('.')[0] ?? unit;

/** In whose name a case is handled: the station's own, or that of the bureau above it (PR Art.9; GSS Art.8). */
export const actingUnit = (unit: string, actingName: 'bureau' | 'unit'): string =>
  actingName === 'unit' ? unit : bureauOf(unit);

/** A case, by what says in whose name it is handled. */
export interface ActingCase {
  readonly intake: { clue: { unit: string } };
  readonly investigation?: { filing: { actingName: 'bureau' | 'unit' } };
}

/** The unit in whose name a case is handled: its own, or the bureau's. */
export const actingUnitOf = ({ intake, investigation }: ActingCase): string =>
  actingUnit(intake.clue.unit, investigation?.filing.actingName ?? 'bureau');

/** The same of a case whose penalty is executed; a decision on the spot says itself in whose name it was made. */
export const unitThatExecutes = (state: ActingCase & { readonly decision: object }): string => {
  const { decision, intake } = state;
  return 'actingName' in decision && decision.actingName === 'unit' ? intake.clue.unit : actingUnitOf(state);
};
