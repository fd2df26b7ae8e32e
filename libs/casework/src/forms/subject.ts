import type { MeasureContent } from '../events/measures.js';
import type { CaseFact } from '../evolve/fold.js';

/**
 * What a measure is about, for an event that names it by number only: from its request, or from the urgent measure
 * itself.
 */
export const measureOf = (facts: readonly CaseFact[], place: number): MeasureContent | null => {
  const fact = facts[place];
  if (fact === undefined || !('measure' in fact.data)) return null;
  return measureNumbered(facts, fact.data.measure);
};

/** What the measure of a number is about; null where there is none. */
export const measureNumbered = (facts: readonly CaseFact[], measure: number | undefined): MeasureContent | null => {
  const begun = facts.find(
    ({ type, data }) => (type === 'MeasureRequested' || type === 'UrgentMeasureTaken') && data.measure === measure,
  );
  return begun?.type === 'MeasureRequested' || begun?.type === 'UrgentMeasureTaken' ? begun.data : null;
};
