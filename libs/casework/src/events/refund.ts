import type { LegalDate } from '../deadlines/index.js';
import { Day, DayAhead, Fen, Text } from '../input/fields.js';

/** What is refunded, and until when. */
export class RefundTerms {
  @Fen() amount: number;
  @Day() servedOn: LegalDate;
  /** Last day of the term given. */
  @DayAhead() refundBy: LegalDate;
  @Text(200) receiver: string;
}

/**
 * T32, form #34: what was charged too much goes back to the consumers first; what is not refunded may be confiscated
 * (PR Art.59).
 */
export class RefundOrdered extends RefundTerms {
  @Text(100) number: string;
}
