import type { LegalDate } from '../deadlines/index.js';
import { Day, DayAhead, Fen, Flag, Id, OneOf, Optional, Part, Parts, Text, WholeNumber } from '../input/fields.js';
import { BookedMoney, OpenMoney } from './execution.js';
import { Irregularity } from './irregularity.js';
import { Service } from './notice.js';
import { FinedInLinkedCase } from './report.js';

/** T43. Taken out of the publicity system, with the reason in public (PR Art.63; PUB Art.11). */
export class PublicationWithdrawn {
  @Day() withdrawnOn: LegalDate;
  @Text(500) publicReason: string;
}

/**
 * A duty that a changed or revoked decision left was done (procedure §4.8): goods or money returned, damages paid, an
 * order carried out.
 */
export class DutyDone {
  @WholeNumber(1, 999) duty: number;
  @Day() on: LegalDate;
  @Text() how: string;
  /** Another case in which it was done: that of the new clue, where a decision on the spot is made anew. */
  @Optional() @Id() case?: string;
}

/** The same as recorded: what it leaves open of the money, where that does not follow from the duty itself. */
export class DutySettled extends DutyDone {
  /** With it the last of the cash went back to the party, and nothing is left to hand in (PR Art.73; ACL Art.41). */
  @Optional() @Flag() cashWentBack?: boolean;
  @Optional() @Part(() => OpenMoney) openMoney?: OpenMoney;
}

/** The case is handled again after a revocation; the round that ended stays as it was (ARL Art.64; ALL Art.70). */
export class RoundOpened {
  @WholeNumber(2, 99) round: number;
  @Day() orderedOn: LegalDate;
  /** Last day of the new round, where the deciding body set one. */
  @Optional() @DayAhead() by?: LegalDate;
}

export const clericalErrors = ['name', 'address', 'date', 'spelling', 'article-number', 'form-of-words'] as const;

export class ClericalError {
  @OneOf(clericalErrors) kind: (typeof clericalErrors)[number];
  @Text(500) wrong: string;
  @Text(500) right: string;
  /** Where it stands on the paper that was served, when the file of the case has other words there. */
  @Optional() @Text(200) onPaper?: string;
}

/**
 * A 补正 notice on clerical errors of a decision that was served, served like the decision itself (APL Art.75; form [M]).
 */
export class Correction extends Service {
  @Parts(() => ClericalError, 1, 20) errors: ClericalError[];
}

export class DecisionCorrected extends Correction {
  /** Number of the decision it belongs to. */
  @Text(100) decision: string;
  @Day() effectiveOn: LegalDate;
  /** Of a proclamation, of its form #51; left out in records of before. */
  @Optional() @Text(100) proclamationNumber?: string;
  /** Of the same document: the day of the proclamation that this service ends (PR Art.82). */
  @Optional() @Day() proclaimedOn?: LegalDate;
}

/** An entry was wrong. The entry stays; what was decided is not changed by this. */
export class EntryCorrection {
  /** Number of the event in the case's history. */
  @WholeNumber(1, 100_000) event: number;
  @Text(100) field: string;
  @Text() wrong: string;
  @Text() right: string;
  @Text() why: string;
}

/**
 * A payment as it is booked once a correction of one of them is carried out; `event` numbers its entry. Sums in fen.
 */
export class RebookedEntry {
  @WholeNumber(1, 100_000) event: number;
  @Part(() => BookedMoney) booked: BookedMoney;
  @Fen() surchargeLeft: number;
}

/** The same of an act that came after the corrected entry and rested on it; it stays, and shows. */
export class LaterIrregularity extends Irregularity {
  /** Number of the event that the act recorded. */
  @WholeNumber(1, 100_000) event: number;
}

/** The correction as recorded, with the payments that it books anew. */
export class EntryCorrected extends EntryCorrection {
  @Optional() @Parts(() => RebookedEntry, 1, 9999) rebooked?: RebookedEntry[];
  /** What is open of the money after the correction, where it does not follow from the entries as they are right. */
  @Optional() @Part(() => OpenMoney) openMoney?: OpenMoney;
  /** The round that is over whose money it is, from 1. */
  @Optional() @WholeNumber(1, 99) ofRound?: number;
  /** Day of the recorded breach of an agreement that falls: every stage had been paid in its time (ACL Art.42). */
  @Optional() @Day() breachFalls?: LegalDate;
  /** The case is settled by the correction and not by the entry: what came between needed it open. */
  @Optional() @Flag() settles?: boolean;
  /** Day of the recorded breach of an agreement that had fallen and stands again: a stage was missed after all. */
  @Optional() @Day() breachStands?: LegalDate;
  /** The truth is a breach of the law: it stands, and shows (docs/decisions/040). */
  @Optional() @Part(() => Irregularity) irregular?: Irregularity;
  /** Later acts that the law forbids by what is right, each with its article. */
  @Optional() @Parts(() => LaterIrregularity, 1, 9999) laterIrregular?: LaterIrregularity[];
  /** Of a link that is one act by the correction: fines that stand in the other case too (APL Art.29). */
  @Optional() @Parts(() => FinedInLinkedCase, 1, 1000) finedBefore?: FinedInLinkedCase[];
}
