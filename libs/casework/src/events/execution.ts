import type { LegalDate } from '../deadlines/index.js';
import { Day, Fen, OneOf, Optional, Part, Parts, SeveralOf, Text, WholeNumber } from '../input/fields.js';

export const paymentChannels = ['bank', 'electronic', 'cash'] as const;
/** When cash may be taken on the spot (APL Art.68, 69; PR Art.72). */
export const cashGrounds = ['small-amount', 'hard-to-enforce-later', 'remote-and-asked'] as const;

/** What a party owes apart from each other: the fine, its surcharge, the confiscated gains (APL Art.72; PR Art.72). */
export const moneyKinds = ['fine', 'surcharge', 'gains'] as const;
export type MoneyKind = (typeof moneyKinds)[number];

/** T45. Bank or electronic payment; cash only in the cases of PR Art.72. `towards`: what the receipt says is paid. */
class MoneyPaid {
  @Fen() amount: number;
  @Day() paidOn: LegalDate;
  @OneOf(paymentChannels) channel: (typeof paymentChannels)[number];
  @Optional() @OneOf(cashGrounds) cashGround?: (typeof cashGrounds)[number];
  /** Why it is another receipt, where the case has one with this number. */
  @Optional() @Text(500) anotherBecause?: string;
  @Optional() @OneOf(moneyKinds) towards?: MoneyKind;
  /** The round, from 1, for whose decision it was paid, where another is handled or decided now. */
  @Optional() @WholeNumber(1, 99) ofRound?: number;
}

export class Payment extends MoneyPaid {
  @Text(100) receiptNumber: string;
}

/** The same as it is entered: cash for which no receipt was given is refused and not recorded as paid (APL Art.70). */
export class PaymentEntered extends MoneyPaid {
  @Optional() @Text(100) receiptNumber?: string;
}

/** How a payment was booked, in fen; `surplus` is more than was owed and goes back. The four add up to the amount. */
export class BookedMoney {
  @Fen() fine: number;
  @Fen() surcharge: number;
  @Fen() gains: number;
  @Fen() surplus: number;
}

/**
 * What is open of the money of a party once an event is recorded, in fen and in all, where the events alone would leave
 * another sum: what goes back to the party, what is got back from it, and what went back although it was owed.
 */
export class OpenMoney {
  @Fen() toReturn: number;
  @Fen() toRecover: number;
  @Optional() @Part(() => BookedMoney) owedAgain?: BookedMoney;
}

/** A payment that was entered before one of an earlier day, booked anew; `payment` numbers them as entered, from 1. */
export class RebookedPayment {
  @WholeNumber(1, 9999) payment: number;
  @Part(() => BookedMoney) booked: BookedMoney;
}

/** A payment recorded before `booked` was kept went to the fine whole. */
export class PaymentRecorded extends Payment {
  @Optional() @Part(() => BookedMoney) booked?: BookedMoney;
  /** Surcharge in fen that is still owed after this payment, on its day. */
  @Optional() @Fen() surchargeLeft?: number;
  /** Payments with a later day that were entered before this one, booked anew. */
  @Optional() @Parts(() => RebookedPayment, 1, 9999) rebooked?: RebookedPayment[];
  /** In fen, what goes back because of this payment, where it is not its own surplus. */
  @Optional() @Fen() toReturn?: number;
  /** What is open after it, where that does not follow from the sums above. */
  @Optional() @Part(() => OpenMoney) openMoney?: OpenMoney;
  /** Day of the recorded breach of an agreement that falls: every stage had been paid in its time (ACL Art.42). */
  @Optional() @Day() breachFalls?: LegalDate;
}

/** PR Art.73: officer to bureau in 2 working days, bureau to bank in 2 working days. */
export class CashHandedIn {
  @OneOf(['bureau', 'bank']) to: 'bureau' | 'bank';
  @Day() on: LegalDate;
  @Text(100) receiptNumber: string;
  /** Why it is another receipt, where the case has one with this number. */
  @Optional() @Text(500) anotherBecause?: string;
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
  'joined',
  'execution-ended',
  'decision-revoked',
] as const;

export class ClosingProposed {
  @OneOf(closingGrounds) ground: (typeof closingGrounds)[number];
  @Text() summary: string;
}

export class CaseClosed {
  @OneOf(closingGrounds) ground: (typeof closingGrounds)[number];
  /** What the department head says on the form; left out where nothing is said, and in old records. */
  @Optional() @Text() opinion?: string;
}

/** T54, forms #54-#56. */
export class CaseArchived {
  @Text(100) archiveNumber: string;
  @Text(100) checkedBy: string;
  @Text(100) retention: string;
}
