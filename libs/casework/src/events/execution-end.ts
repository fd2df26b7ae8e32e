import type { LegalDate } from '../deadlines/index.js';
import { Day, Fen, Flag, Id, Officers, OneOf, Optional, Part, Parts, Text, WholeNumber } from '../input/fields.js';
import { Instalment } from './enforcement.js';
import { OpenMoney, RebookedPayment } from './execution.js';

/** ACL Art.39. */
export const pauseGrounds = ['real-difficulty', 'third-party-claim', 'irreparable-loss', 'other'] as const;

export class ExecutionPaused {
  @OneOf(pauseGrounds) ground: (typeof pauseGrounds)[number];
  @Text() reasons: string;
}

export class ExecutionResumed {
  @Text() reasons: string;
}

/**
 * A case that was closed as performed and is not (PR Art.77(1)(1)): a receipt was wrong, or an item was not done.
 */
export class ReopeningTerms {
  @Text() reasons: string;
}

/** As recorded, of each party: whether something of its penalty is open. */
export class ExecutionReopened extends ReopeningTerms {
  @Flag() open: boolean;
}

/** ACL Art.39(2), 40, and the closing grounds of PR Art.77(1)(5). */
export const executionEndGrounds = [
  'person-died',
  'entity-ended',
  'object-lost',
  'three-years-paused',
  'court-refused',
  'time-lost',
  'other',
] as const;

export class ExecutionEnded {
  @OneOf(executionEndGrounds) ground: (typeof executionEndGrounds)[number];
  @Text() reasons: string;
}

/**
 * 执行协议 (ACL Art.42): staged performance; the surcharge may be reduced where the party mends the harm. Amounts in fen.
 */
export class AgreementTerms {
  @Day() agreedOn: LegalDate;
  @Parts(() => Instalment, 1, 24) stages: Instalment[];
  @Fen() surchargeWaived: number;
  @Text() remedialSteps: string;
}

/** The agreement as recorded: what of the surcharge is left, in fen, after what it waives. */
export class ExecutionAgreed extends AgreementTerms {
  @Optional() @Fen() surchargeLeft?: number;
}

/** The party did not keep the agreement: enforcement goes on (ACL Art.42). */
export class AgreementBreach {
  @Day() on: LegalDate;
  @Text() how: string;
}

/** The breach as recorded: the surcharge, in fen, that is owed on its day as if nothing had been agreed. */
export class AgreementBroken extends AgreementBreach {
  @Optional() @Fen() surchargeLeft?: number;
}

/**
 * T51 (ACL Art.46(3)): seized goods auctioned to offset the fine. What is left over goes back to the party. Amounts in
 * fen.
 */
export class Auction {
  @WholeNumber(1, 999) measure: number;
  @Day() heldOn: LegalDate;
  @Text(200) auctioneer: string;
  @Fen() proceeds: number;
  @Text(100) receiptNumber: string;
  /** Why it is another receipt, where the case has one with this number. */
  @Optional() @Text(500) anotherBecause?: string;
}

export class SeizedGoodsAuctioned extends Auction {
  @Fen() towardsFine: number;
  @Fen() towardsSurcharge: number;
  @Fen() surplus: number;
  /** Surcharge in fen that is still owed after the auction. */
  @Optional() @Fen() surchargeLeft?: number;
  /** Payments with a later day that were entered before the auction, booked anew. */
  @Optional() @Parts(() => RebookedPayment, 1, 9999) rebooked?: RebookedPayment[];
  /** In fen, what goes back because of the auction, where it is not its own surplus. */
  @Optional() @Fen() toReturn?: number;
  /** What is open after it, where that does not follow from the sums above. */
  @Optional() @Part(() => OpenMoney) openMoney?: OpenMoney;
  /** Day of the recorded breach of an agreement that falls: every stage had been paid in its time (ACL Art.42). */
  @Optional() @Day() breachFalls?: LegalDate;
}

export class GoodsItem {
  @Text(200) name: string;
  @WholeNumber(1, 10_000_000) quantity: number;
  @Text(20) unit: string;
}

export const disposalMethods = ['auction', 'destruction', 'handed-over', 'recycling'] as const;

/** What may be done with confiscated goods, piece by piece. */
export class DisposalContent {
  @OneOf(disposalMethods) method: (typeof disposalMethods)[number];
  @Parts(() => GoodsItem, 1, 100) goods: GoodsItem[];
}

/** `disposal` numbers the disposals of a case from 1. */
export class DisposalApproved extends DisposalContent {
  @WholeNumber(1, 99) disposal: number;
}

/** T52, form #52: two executors and one supervisor. */
export class GoodsDisposed {
  @WholeNumber(1, 99) disposal: number;
  @Officers() executors: string[];
  @Id() supervisor: string;
  @Day() disposedOn: LegalDate;
  @Text(500) place: string;
  @Parts(() => GoodsItem, 1, 100) goods: GoodsItem[];
  @Text() record: string;
}
