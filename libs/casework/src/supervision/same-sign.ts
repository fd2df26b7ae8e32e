import { covers } from '../actor.js';
import type { Supervision } from './state.js';

/** What of a matter says of which sign it is. */
export type MatterWithSign = Pick<Supervision, 'addressed' | 'sign'>;

type Sign = NonNullable<Supervision['sign']>;

/** Whether two signs are of the same officer or party, or of somebody else; null where one of them names nobody. */
const isOfSame = (one: Sign, other: Sign): boolean | null => {
  const both = (['officer', 'party'] as const).filter((who) => one[who] !== undefined && other[who] !== undefined);
  return both.length === 0 ? null : both.some((who) => one[who] === other[who]);
};

const namesSomebody = ({ officer, party }: Sign): boolean => officer !== undefined || party !== undefined;

/** The same case, complaint and inspection. Where neither names any, two that name nobody else are alike. */
const isInSameFile = (one: Sign, other: Sign): boolean => {
  const files = ['caseId', 'complaintId', 'inspection'] as const;
  if (files.some((file) => one[file] !== other[file])) return false;
  return files.some((file) => one[file] !== undefined) || (!namesSomebody(one) && !namesSomebody(other));
};

/**
 * Whether two matters are of one sign: one risk point, one unit or one above the other, and the same officer or party
 * in whatever file. Where one of them names only the file, it is that of the other, which says who is behind it. One
 * that names no risk point is known by the file.
 */
export const isSameSign = (one: MatterWithSign, other: MatterWithSign): boolean => {
  if (one.sign === null || other.sign === null || one.sign.riskPoint !== other.sign.riskPoint) return false;
  if (!covers(one.addressed, other.addressed) && !covers(other.addressed, one.addressed)) return false;
  const isOfWhom = one.sign.riskPoint === undefined ? null : isOfSame(one.sign, other.sign);
  return isOfWhom ?? isInSameFile(one.sign, other.sign);
};
