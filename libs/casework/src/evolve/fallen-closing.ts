import type { CaseFact } from './recorded.js';

/** What was proposed, as a corrected history reads it: a closing for which something is open again is none. */
export interface ReadProposal {
  readonly fallen?: boolean;
}

/** Whether an entry is of a closing that a correction has made fall. */
export const isOfFallenClosing = ({ type, data }: CaseFact): boolean =>
  (type === 'ClosingProposed' || type === 'ProposalEndorsed' || type === 'ProposalReturned') &&
  'fallen' in data &&
  data.fallen === true;

const isProposal = ({ type }: CaseFact): boolean => type.endsWith('Proposed');

/** Two facts that may be of one line. */
const areOfOneLine = (one: CaseFact, other: CaseFact): boolean =>
  one.forParty === undefined || other.forParty === undefined || one.forParty === other.forParty;

/** An opinion on a closing, or its return. */
const isSaidOfClosing = (facts: readonly CaseFact[], at: number): boolean => {
  const fact = facts[at];
  if (fact === undefined || (fact.type !== 'ProposalEndorsed' && fact.type !== 'ProposalReturned')) return false;
  const before = facts.slice(0, at).findLast((each) => isProposal(each) && areOfOneLine(each, fact));
  return before?.type === 'ClosingProposed';
};

/**
 * The history without the closing that was proposed before a correction and not approved: where what is right leaves
 * something of the penalty open, the case goes on, and its closing is proposed anew (PR Art.77). The file is closed as
 * a whole, so that it falls for all parties. Undefined where none was proposed since the case was closed last.
 */
export const withoutClosing = (facts: readonly CaseFact[], place: number): CaseFact[] | undefined => {
  const closed = facts.findLastIndex(({ type }, at) => at < place && type === 'CaseClosed');
  const isOf = (fact: CaseFact, at: number): boolean =>
    at > closed && at < place && (fact.type === 'ClosingProposed' || isSaidOfClosing(facts, at));
  if (!facts.some(isOf)) return undefined;
  return facts.map((fact, at) => (isOf(fact, at) ? fallen(fact) : fact));
};

const fallen = (fact: CaseFact): CaseFact => {
  const data: object = { ...fact.data, fallen: true };
  return { ...fact, data } as object as CaseFact;
};
