import type { OwedKind } from '../owed/duty-names.js';
import { owedDuties, type OwedDuty } from '../owed/owed-duties.js';
import { summaryOf, type CaseSummary } from './summary.js';
import type { Fields, Kept, View } from './view.js';

/** What a case owes outwards, in the list of all cases. */
export interface CaseOwedRow extends CaseSummary, Kept {
  readonly owed: OwedDuty[];
  /** Whether something of it is open. */
  readonly owing: boolean;
  readonly openKinds: OwedKind[];
  /** Last day of the open duty that ends first; 9999-12-31 where none has a day. */
  readonly due: string;
}

const noDay = '9999-12-31';

/** The delivery ledger of each case in one document: what is open, what was done, what fell away. */
export const owedView: View<Fields<CaseOwedRow>> = {
  name: 'owed',
  indexes: [
    { owing: 1, units: 1, due: 1 },
    { owing: 1, officers: 1, due: 1 },
    { units: 1, due: 1 },
  ],
  documents: (file, law) => {
    const summary = summaryOf(file);
    if (summary === null || summary.stage === 'reference') return [];
    const owed = owedDuties(file, law);
    const open = owed.filter(({ state }) => state === 'open');
    const days = open.flatMap(({ due, keptOn }) => (due === null || keptOn !== null ? [] : [due]));
    return [
      {
        _id: file.id,
        position: file.position,
        ...summary,
        owed,
        owing: open.length > 0,
        openKinds: [...new Set(open.map(({ kind }) => kind))],
        due: days.reduce((first, day) => (day < first ? day : first), noDay),
      },
    ];
  },
};
