import { righted } from './corrected-value.js';
import { withCopies } from './corrections.js';
import type { CaseFact } from './recorded.js';

/**
 * A history, with its corrections carried out, as the entries before a place stood there: corrections from that place
 * on are taken back, the last first. What follows from an entry otherwise (a booking) stays as it is read now.
 */
export const asStoodAt = (facts: readonly CaseFact[], place: number): readonly CaseFact[] => {
  let then = facts;
  for (let at = facts.length - 1; at >= place; at -= 1) {
    const correction = facts[at];
    if (correction?.type !== 'EntryCorrected' || !('stood' in correction.data)) continue;
    const { event, field, stood } = correction.data as { event: number; field: string; stood: string };
    const entry = then[event - 1];
    if (entry === undefined || event > place || !('applied' in correction.data) || correction.data.applied !== true)
      continue;
    const found = righted(entry, { field, right: stood });
    if ('fact' in found) then = withCopies(then.with(event - 1, found.fact), event, field);
  }
  return then;
};

/**
 * A history, with its corrections carried out, as if a field of an entry had never been corrected; other corrections
 * stay.
 */
export const asEnteredIn = (facts: readonly CaseFact[], event: number, field: string): readonly CaseFact[] => {
  const first = facts.find(({ type, data }) => {
    if (type !== 'EntryCorrected' || !('stood' in data) || !('applied' in data)) return false;
    return data.applied === true && data.event === event && data.field === field;
  });
  const entry = facts[event - 1];
  if (first === undefined || entry === undefined || !('stood' in first.data)) return facts;
  const found = righted(entry, { field, right: String(first.data.stood) });
  return 'fact' in found ? withCopies(facts.with(event - 1, found.fact), event, field) : facts;
};
