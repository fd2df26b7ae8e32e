import type { OwedKind } from './duty-names.js';
import type { OwedDuty } from './owed-duties.js';

/** What a row of the delivery ledger has, whatever it is of. */
export interface Owing {
  readonly owed: OwedDuty[];
  /** Whether something of it is open. */
  readonly owing: boolean;
  readonly openKinds: OwedKind[];
  /** Last day of the open duty that ends first; 9999-12-31 where none has a day. */
  readonly due: string;
}

const noDay = '9999-12-31';

/** The ledger of one row: what is open of it, and which of that ends first. */
export const owingOf = (owed: OwedDuty[]): Owing => {
  const open = owed.filter(({ state }) => state === 'open');
  const days = open.flatMap(({ due, keptOn }) => (due === null || keptOn !== null ? [] : [due]));
  return {
    owed,
    owing: open.length > 0,
    openKinds: [...new Set(open.map(({ kind }) => kind))],
    due: days.reduce((first, day) => (day < first ? day : first), noDay),
  };
};

/** Who sees a row, as a key by which it is asked for: all of its unit who may read the list. No answer shows it. */
export const seenByUnit = 'unit';
