import type { LegalDate } from '../deadlines/index.js';
import { Day, DayAhead, Fen, Optional, Text } from '../input/fields.js';

/** What is refunded, and until when. */
export class RefundTerms {
  @Fen() amount: number;
  @Day() servedOn: LegalDate;
  /** Last day of the term given. */
  @DayAhead() refundBy: LegalDate;
  @Text(200) receiver: string;
  /** What the party said when it was heard; needed where no notice of a penalty came before (PR Art.59). */
  @Optional() @Text(2000) heard?: string;
}

/**
 * T32, form #34: what was charged too much goes back to the consumers first; what is not refunded may be confiscated
 * (PR Art.59).
 */
export class RefundOrdered extends RefundTerms {
  @Text(100) number: string;
}

/**
 * What became of an order to refund: how much went back, or that the party refused. What was refunded is not
 * confiscated; what was not is (价格违法行为行政处罚规定 Art.16; APL Art.28(2); ILL Art.11).
 */
export class RefundResultRecorded {
  /** What went back to the consumers, in fen; 0 where nothing did. */
  @Fen() refunded: number;
  @Day() refundedOn: LegalDate;
  /** Receipts, or the public search for who could not be found. */
  @Text(1000) proof: string;
  /** How the party said that it will not refund: then its term is not waited for. */
  @Optional() @Text(1000) refundRefused?: string;
}
