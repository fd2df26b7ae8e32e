import { Officers, Optional, Part, Parts, Text, WholeNumber } from '../input/fields.js';
import { ReportedHandling } from './investigation.js';

/**
 * T24, form #35: the six parts of PR Art.48; the party is in the file already, the handling carries basis and
 * discretion.
 */
export class Report {
  @Officers() officers: string[];
  @Text(5000) course: string;
  @Text(10000) factsAndEvidence: string;
  /** The provision that was broken, as the decision will cite it: 《中华人民共和国食品安全法》第六十七条第一款. */
  @Optional() @Text(1000) violated?: string;
  @Text(5000) nature: string;
  @Part(() => ReportedHandling) handling: ReportedHandling;
  /** How many pages the file has so far. */
  @Optional() @WholeNumber(1, 100000) pages?: number;
}

/** A decision of a linked case that has fined a party for the same act (APL Art.29). */
export class FinedInLinkedCase {
  /** Name of the party. */
  @Text(200) party: string;
  /** Identifier of the linked case. */
  @Text(200) case: string;
  /** Number of its decision. */
  @Text(100) decision: string;
  /** Which of the parties it is, counted from 1; left out in records of before. */
  @Optional() @WholeNumber(1, 100000) ofParty?: number;
}

export class InvestigationReported extends Report {
  /** By links of the case, where the report proposes a fine; left out where there are none, and in old records. */
  @Optional() @Parts(() => FinedInLinkedCase, 1, 1000) finedBefore?: FinedInLinkedCase[];
}
