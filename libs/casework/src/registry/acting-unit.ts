/** The bureau a unit belongs to: the first part of its path. */
export const bureauOf = (unit: string): string => unit.split('.')[0] ?? unit;

/** In whose name a case is handled: the station's own, or that of the bureau above it (PR Art.9; GSS Art.8). */
export const actingUnit = (unit: string, actingName: 'bureau' | 'unit'): string =>
  actingName === 'unit' ? unit : bureauOf(unit);

/** The unit in whose name documents of a case are numbered; before filing the bureau's. */
export const actingUnitOf = (state: { clue: { unit: string }; filing?: { actingName: 'bureau' | 'unit' } }): string =>
  actingUnit(state.clue.unit, state.filing?.actingName ?? 'bureau');
