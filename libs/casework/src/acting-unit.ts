/** In whose name a case is handled: the station's own, or that of the bureau above it (PR Art.9; GSS Art.8). */
export const actingUnit = (unit: string, actingName: 'bureau' | 'unit'): string =>
  actingName === 'unit' ? unit : (unit.split('.')[0] ?? unit);
