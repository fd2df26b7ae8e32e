import type { Condition } from './conditions.js';
import type { LegalBasis, Sanction } from './legal-basis.js';

/** What a condition looks at. The kind of party is a fact of the party, and not typed with an act. */
const askedByOne = (condition: Condition): readonly string[] => {
  switch (condition.kind) {
    case 'quantity':
      return [condition.quantity];
    case 'flag':
      return [condition.flag];
    case 'any-of':
      return condition.flags;
    case 'category':
      return [condition.category];
    case 'count':
      return [condition.count];
    case 'individual':
    case 'party':
      return [];
  }
};

/** What a fine is computed from; one whose amount stands in other bases, from what these ask for. */
const askedByFine = ({ fine }: Sanction): readonly string[] => {
  if (fine?.form === 'multiple') return [fine.base];
  return fine?.form === 'elsewhere' ? fine.bases().flatMap(factsAskedBy) : [];
};

/**
 * The facts of an act that the sanctions of a basis are computed from and depend on, by the names of their fields.
 * What takes gains asks how much they are (APL Art.28(2)). What other rules count as 情节严重 is `serious` here.
 */
export const factsAskedBy = ({ sanctions }: LegalBasis): readonly string[] => {
  const gains = sanctions.some(({ kind }) => kind === 'confiscate_gains') ? ['illegalGains'] : [];
  const conditions = sanctions.flatMap(({ when }) => when);
  return [...new Set([...sanctions.flatMap(askedByFine), ...gains, ...conditions.flatMap(askedByOne)])];
};
