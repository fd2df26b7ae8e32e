import type { CaseFact } from '../evolve/fold.js';

/**
 * Who handled a case once, by the records of it. An offer that names officers of the receiver makes nobody handle the
 * case before it is confirmed.
 */
const officersIn = (fact: CaseFact): readonly string[] =>
  fact.type !== 'HandOverOffered' && 'officers' in fact.data ? fact.data.officers : [];

/**
 * Whether a person handled the case at any time: verified, investigated, questioned, seized or was assigned, also when
 * taken off it since (PR Art.49, 52; HR Art.11; APL Art.64(4)). Nothing makes such a person fit to review it again.
 */
export const everHandled = (facts: readonly CaseFact[], person: string): boolean =>
  facts.some((fact) => officersIn(fact).includes(person));

/** Whether a person gave an opinion of review in the case at any time, in an earlier round too (PR Art.49). */
export const everReviewed = (facts: readonly CaseFact[], person: string): boolean =>
  facts.some(({ type, by }) => type === 'ReviewConcluded' && by === person);
