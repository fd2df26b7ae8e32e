import type { View } from '../view.js';
import { eventRows } from './rows.js';

/**
 * One document per event and per refusal of every stream: the audit trail. Rows of other streams than cases come from
 * `eventRows` too.
 */
export const eventIndexView: View = {
  name: 'event-index',
  indexes: [
    { units: 1, recordedAt: -1, place: -1 },
    { units: 1, occurredAt: -1, place: -1 },
    { units: 1, type: 1, recordedAt: -1, place: -1 },
    { units: 1, kind: 1, recordedAt: -1, place: -1 },
    { units: 1, by: 1, recordedAt: -1, place: -1 },
    { units: 1, party: 1, recordedAt: -1, place: -1 },
    { stream: 1, recordedAt: -1, place: -1 },
  ],
  documents: ({ id, records }, _law, from) => eventRows(`case/${id}`, records, from),
};
