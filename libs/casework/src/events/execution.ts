import type { LegalDate } from '../deadlines/index.js';
import { Day, Fen, OneOf, Optional, SeveralOf, Text } from '../input/fields.js';

export const paymentChannels = ['bank', 'electronic', 'cash'] as const;
/** When cash may be taken on the spot (APL Art.68, 69; PR Art.72). */
export const cashGrounds = ['small-amount', 'hard-to-enforce-later', 'remote-and-asked'] as const;

/** T45. Bank or electronic payment; cash only in the cases of PR Art.72. */
export class PaymentRecorded {
  @Fen() amount: number;
  @Day() paidOn: LegalDate;
  @OneOf(paymentChannels) channel: (typeof paymentChannels)[number];
  @Optional() @OneOf(cashGrounds) cashGround?: (typeof cashGrounds)[number];
  @Text(100) receiptNumber: string;
}

/** PR Art.73: officer to bureau in 2 working days, bureau to bank in 2 working days. */
export class CashHandedIn {
  @OneOf(['bureau', 'bank']) to: 'bureau' | 'bank';
  @Day() on: LegalDate;
  @Text(100) receiptNumber: string;
}

/** The items of a penalty other than the fine. */
export const performableItems = ['warning', 'confiscated-gains', 'confiscated-goods', 'restrictions'] as const;
export type PerformableItem = (typeof performableItems)[number];

export class PerformanceRecorded {
  @SeveralOf(performableItems) items: PerformableItem[];
  @Day() performedOn: LegalDate;
  @Text() how: string;
}

/**
 * T53, form #53: closing grounds of PR Art.77(1); `execution-ended` says why in its own event, with the court's refusal
 * and the time that was lost among its grounds.
 */
export const closingGrounds = [
  'performed',
  'no-penalty',
  'not-established',
  'court-ended-execution',
  'terminated',
  'transferred-admin',
  'transferred-regulator',
  'transferred-criminal',
  'execution-ended',
  'decision-revoked',
] as const;

export class ClosingProposed {
  @OneOf(closingGrounds) ground: (typeof closingGrounds)[number];
  @Text() summary: string;
}

export class CaseClosed {
  @OneOf(closingGrounds) ground: (typeof closingGrounds)[number];
}

/** T54, forms #54-#56. */
export class CaseArchived {
  @Text(100) archiveNumber: string;
  @Text(100) checkedBy: string;
  @Text(100) retention: string;
}
