import { addDays, startOf, type LegalDate } from '../deadlines/index.js';

/** What had been recorded by the end of a legal day: later entries about earlier days were not known yet. */
export const recordedBy = <R extends { readonly recordedAt: string }>(
  records: readonly R[],
  day: LegalDate,
): readonly R[] => {
  const end = startOf(addDays(day, 1));
  const later = records.findIndex(({ recordedAt }) => Date.parse(recordedAt) >= Date.parse(end));
  return later === -1 ? records : records.slice(0, later);
};
