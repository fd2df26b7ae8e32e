import type { EntryCorrection } from '../events/rounds.js';
import { valueIn } from '../evolve/corrected-value.js';
import type { CaseFact } from '../evolve/fold.js';
import { refusals, type Refusal } from '../refusals/index.js';
import { substanceChanged, type Slip } from './slip-of-words.js';

/*
 * Owner and officers sign the list of what is taken, and the measure is named in the decision that goes with it (ACL
 * Art.24; PR Art.34, 39; forms #19, #21, #24): what both signed is not rewritten by one side alone.
 */

/** What a measure was asked for or taken in urgency: its kind and its goods stand there. */
const measures: ReadonlySet<CaseFact['type']> = new Set<CaseFact['type']>(['MeasureRequested', 'UrgentMeasureTaken']);

const isSigned = (facts: readonly CaseFact[], entry: CaseFact): boolean => {
  if (!measures.has(entry.type)) return false;
  const measure = valueIn(entry.data, 'measure');
  return facts.some(
    ({ type, data }) =>
      (type === 'MeasureTaken' || type === 'UrgentMeasureTaken') &&
      valueIn(data, 'measure') === measure &&
      valueIn(data, 'listHandedOver') === true,
  );
};

/** The kind of a measure that was carried out is what the paper in the owner's hands says. */
export const refuseIfKindOnSignedList = (
  facts: readonly CaseFact[],
  entry: CaseFact,
  { field }: Pick<EntryCorrection, 'field'>,
): Refusal | null => (field === 'kind' && isSigned(facts, entry) ? refusals.listSigned(field) : null);

/** Whether a correction says otherwise what or how much is on a list that was handed over; a slip does not. */
export const isOnSignedList = (
  facts: readonly CaseFact[],
  entry: CaseFact,
  { field, right }: Pick<EntryCorrection, 'field' | 'right'>,
  slip: Slip,
): boolean =>
  field === 'items' &&
  isSigned(facts, entry) &&
  substanceChanged(String(valueIn(entry.data, field)), right, slip) !== null;
