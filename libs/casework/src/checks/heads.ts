import type { Around } from '../context.js';
import type { LegalDate } from '../deadlines/index.js';
import type { HeadOffice, NamedHead } from '../events/registry.js';
import { bureauOf } from '../registry/acting-unit.js';
import { headsOn } from '../registry/unit.js';

/**
 * The heads whom the register of a bureau names for a day; undefined where it names nobody for it.
 * @param unit the bureau or one of its stations.
 */
export const namedHeads = (unit: string, day: LegalDate, context: Around): readonly NamedHead[] | undefined => {
  const bureau = context.unit(bureauOf(unit));
  return bureau === undefined ? undefined : headsOn(bureau, day);
};

/** Whom the register has somebody as on a day (PR Art.4): one who is no head is `none`; undefined as above. */
export const officeInRegister = (
  person: string,
  ...of: Parameters<typeof namedHeads>
): HeadOffice | 'none' | undefined => {
  const named = namedHeads(...of);
  return named === undefined ? undefined : (named.find(({ officer }) => officer === person)?.office ?? 'none');
};
