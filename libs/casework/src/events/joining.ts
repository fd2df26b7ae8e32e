import { Flag, Id, OneOf, Optional, Parts, Text } from '../input/fields.js';
import { FinedInLinkedCase } from './report.js';

/**
 * What two cases have to do with each other: parties of one act that are handled apart, one party in several matters,
 * or what became of a case that was joined (并案) or split (分案).
 */
export const caseRelations = ['same-act', 'same-party', 'joined-into-this', 'split-from', 'split-into'] as const;
export type CaseRelation = (typeof caseRelations)[number];

/** Another case of the bureau that has to do with this one, as it is entered. */
export class Link {
  @Id() case: string;
  @OneOf(caseRelations) relation: CaseRelation;
  @Text() reasons: string;
}

/** The same as recorded: whether an enterprise is party to the other case; left out in records of before. */
export class CaseLinked extends Link {
  @Optional() @Flag() ofUnit?: boolean;
  /** Where a fine stands in both, by the link for one act: the decision of the other (APL Art.29). */
  @Optional() @Parts(() => FinedInLinkedCase, 1, 1000) finedBefore?: FinedInLinkedCase[];
}

/** 并案处理: the case goes into another one, where it is decided; it ends here. */
export class CaseJoined {
  @Id() into: string;
  @Text() reasons: string;
}
