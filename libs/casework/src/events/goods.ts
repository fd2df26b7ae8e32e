import type { LegalDate } from '../deadlines/index.js';
import { Day, DayAhead, Fen, Id, Officers, OneOf, Optional, Part, Parts, Text, WholeNumber } from '../input/fields.js';
import { disposalMethods, GoodsItem } from './execution-end.js';
import { Files, type StoredFile } from './files.js';
import { AudioVisualFile } from './investigation.js';

/**
 * Sealed and seized goods while they are held: the store, early disposal (PR Art.41), and goods that nobody claims (PR
 * Art.42(3)).
 */

class OfMeasure {
  @WholeNumber(1, 999) measure: number;
}

/** Why goods come into the store or leave it. */
export const moveReasons = ['stored', 'back-from-test', 'to-test', 'returned', 'handed-over', 'other-store'] as const;

/** One move in or out of the store, by two persons, with what was counted. */
export class GoodsMoved extends OfMeasure {
  @OneOf(['in', 'out']) direction: 'in' | 'out';
  @OneOf(moveReasons) reason: (typeof moveReasons)[number];
  @Parts(() => GoodsItem, 1, 100) goods: GoodsItem[];
  @Officers() persons: string[];
  @Day() movedOn: LegalDate;
  @Text(500) place: string;
  @Files() files?: StoredFile[];
}

/** #28: who holds the goods is not known, so the disposal is announced first. */
export class EarlyDisposalNotice extends OfMeasure {
  @Day() publishedOn: LegalDate;
  /** Last day on which a holder can come forward. */
  @DayAhead() untilOn: LegalDate;
  @Text(500) where: string;
}

export class EarlyDisposalPublished extends EarlyDisposalNotice {
  @Text(100) number: string;
}

/** #27: the holder agrees, or applies for it. */
export class HolderConfirmation {
  @OneOf(['agrees', 'applies']) how: 'agrees' | 'applies';
  @Day() confirmedOn: LegalDate;
  @Text(500) signature: string;
}

/** PR Art.41. */
export const earlyGrounds = ['perishable', 'costly-to-keep', 'seasonal'] as const;

/** T18: what is to be disposed of before the decision, and how the evidence is kept. */
export class EarlyDisposalRequested extends OfMeasure {
  @OneOf(earlyGrounds) ground: (typeof earlyGrounds)[number];
  @OneOf(disposalMethods) method: (typeof disposalMethods)[number];
  @Parts(() => GoodsItem, 1, 100) goods: GoodsItem[];
  /** Without one the holder is unknown, and the disposal was published. */
  @Optional() @Part(() => HolderConfirmation) confirmation?: HolderConfirmation;
  @Text(5000) evidenceKept: string;
  @Text() reasons: string;
  /** Photographs or film of the goods, kept by the recorders' station. */
  @Parts(() => AudioVisualFile) audioVisual: AudioVisualFile[];
  @Files() files?: StoredFile[];
}

export class EarlyDisposalApproved extends OfMeasure {
  /** What the department head says on the form; left out where nothing is said, and in old records. */
  @Optional() @Text() opinion?: string;
}

/** Form #52: two executors and one supervisor. `proceeds` in fen; they take the place of the goods. */
export class ExecutedDisposal extends OfMeasure {
  @Officers() executors: string[];
  @Id() supervisor: string;
  @Day() disposedOn: LegalDate;
  @Text(500) place: string;
  @Parts(() => GoodsItem, 1, 100) goods: GoodsItem[];
  @Fen() proceeds: number;
  @Text() record: string;
  @Files() files?: StoredFile[];
}

export class GoodsDisposedEarly extends ExecutedDisposal {}

/** T19: the owner is unknown or cannot be found, and is called for thirty days (PR Art.42(3), 82(5)). */
export class GoodsProclamation extends OfMeasure {
  @OneOf(['owner-unknown', 'owner-missing']) why: 'owner-unknown' | 'owner-missing';
  @Parts(() => GoodsItem, 1, 100) goods: GoodsItem[];
  @Day() publishedOn: LegalDate;
  @Text(500) where: string;
}

export class GoodsProclaimed extends GoodsProclamation {
  @Text(100) number: string;
}

/** The owner came forward in time and the goods were given back. */
export class GoodsClaimed extends OfMeasure {
  @Day() claimedOn: LegalDate;
  @Text(200) claimant: string;
  @Text() proof: string;
}

/** Nobody came: handed in to the treasury, or sold by auction. */
export class UnclaimedGoodsDisposed extends ExecutedDisposal {
  @OneOf(['handed-in', 'auctioned']) method: 'handed-in' | 'auctioned';
  @Text(100) receiptNumber: string;
}
