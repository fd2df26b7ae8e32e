import type { LegalBasis } from './legal-basis.js';

/** What is missing where a law allows a fine and leaves its amount to another text (价格法39, 40). */
export const AMOUNT_ELSEWHERE = 'the amount';

/** The bases that state the amount. */
export const amountsOf = ({ sanctions }: LegalBasis): readonly LegalBasis[] =>
  sanctions.flatMap(({ fine }) => (fine?.form === 'elsewhere' ? fine.bases() : []));
