import type { FollowUp, SignInFile } from '#casework';
import type { SaidRisk } from '../streams/said.js';
import type { FollowUps } from './matters-of-signs.js';

/** A sign with what became of it, as far as who asks may see that. */
export type FollowedRisk = SaidRisk & { readonly followUp: FollowUp };

/** A row of the list of risk points, with what became of each of its signs. */
export type FollowedRiskRow<R extends object> = Omit<R, 'risks'> & { readonly risks: FollowedRisk[] };

/** What of a row says whose signs it has; a matter of supervision and an inspection are no case and no complaint. */
type OfRow = Pick<SignInFile, 'unit'> & {
  readonly caseId?: string | null;
  readonly complaintId?: string | null;
  readonly party: string;
  readonly otherParties?: readonly string[];
};

/** Of a sign with one of several parties that one, of a sign of the case all of them. */
const partiesOf = (
  { party, otherParties = [] }: OfRow,
  forParty: number | undefined,
): Pick<SignInFile, 'party' | 'otherParties'> => {
  if (forParty === undefined) return { party, otherParties };
  return { party: (forParty === 1 ? party : otherParties[forParty - 2]) ?? null };
};

/** The same of a row as the store has it: whatever else stands in it stays. */
export const followedRiskRow = <R extends { readonly [field: string]: unknown }>(row: R, followUps: FollowUps): R => {
  const { risks } = row;
  if (!Array.isArray(risks)) return row;
  const { unit, caseId = null, complaintId = null } = row as unknown as OfRow;
  const followed = (risks as SaidRisk[]).map((risk): FollowedRisk => {
    const { number, since, officers, forParty } = risk;
    const parties = partiesOf(row as unknown as OfRow, forParty);
    return { ...risk, followUp: followUps.inFile({ number, since, officers, unit, ...parties, caseId, complaintId }) };
  });
  return { ...row, risks: followed };
};
