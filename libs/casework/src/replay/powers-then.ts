import type { LegalDate } from '../deadlines/index.js';
import type { UnitLookedAt } from '../events/looked-at.js';
import { isListed, powerListOn, type UnitState } from '../registry/unit.js';

/** The list of powers of the unit that decided, as it was in force and known on the day. */
export interface PowersThen {
  readonly unit: string;
  readonly name: string | null;
  /** null where the unit had no list. */
  readonly version: string | null;
  readonly validFrom: LegalDate | null;
  /** Whether the list has penalties under every basis of the decision; null where there is no list. */
  readonly isListed: boolean | null;
}

/** What the list of powers of a unit said on a day of penalties under some bases. */
export const powersThen = (
  id: string,
  {
    day,
    bases,
    unit,
    recorded,
  }: {
    day: LegalDate;
    bases: readonly string[];
    unit: (id: string) => UnitState | undefined;
    recorded: readonly UnitLookedAt[];
  },
): PowersThen => {
  const known = unit(id);
  const read = recorded.find((each) => each.id === id);
  // Of two lists from one day the one that the decision read; the register names a later one of the same day.
  const named = known?.powerLists.find(
    ({ version, validFrom }) => version === read?.powerList && validFrom === read.validFrom,
  );
  const list = named ?? (known === undefined || read !== undefined ? undefined : powerListOn(known, day));
  return {
    unit: id,
    name: known?.name ?? null,
    version: read?.powerList ?? list?.version ?? null,
    validFrom: read?.validFrom ?? list?.validFrom ?? null,
    isListed: list === undefined ? null : bases.every((basis) => isListed(list, 'penalty', basis)),
  };
};
