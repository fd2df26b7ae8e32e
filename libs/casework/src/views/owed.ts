import { owingOf, seenByUnit, type Owing } from '../owed/ledger-of-row.js';
import { owedDuties } from '../owed/owed-duties.js';
import { summaryOf, type CaseSummary } from './summary.js';
import type { Fields, Kept, View } from './view.js';

/** What a case owes outwards, in the list of all that is owed. */
export interface CaseOwedRow extends CaseSummary, Kept, Owing {}

/**
 * The delivery ledger of each case in one document: what is open, what was done, what fell away. Those of complaints
 * and of matters of supervision stand beside them.
 */
export const owedView: View<Fields<CaseOwedRow & { viewers: string[] }>> = {
  name: 'owed',
  indexes: [
    { owing: 1, units: 1, due: 1 },
    { owing: 1, officers: 1, due: 1 },
    { units: 1, due: 1 },
  ],
  documents: (file, law) => {
    const summary = summaryOf(file);
    if (summary === null || summary.stage === 'reference') return [];
    const owing = owingOf(owedDuties(file, law));
    return [{ _id: file.id, position: file.position, ...summary, ...owing, viewers: [seenByUnit] }];
  },
};
